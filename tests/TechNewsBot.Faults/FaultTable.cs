using TechNewsBot.MediaWiki.Tests.Faults;

namespace TechNewsBot.Faults;

/// <summary>The printed table of faults: what was done, what it cost, and that the section stands on the page once in the end.</summary>
internal static class FaultTable
{
    /// <summary>Plays every fault and prints a line for each time at which it strikes.</summary>
    /// <returns>Whether every promise was kept.</returns>
    public static async Task<bool> PrintAsync(TextWriter output)
    {
        var (played, broken) = (0, 0);
        await output.WriteLineAsync($"{"the wiki answers",-45} {"when",-7} {"edits",5} {"requests",8} {"waited",7}  {"outcome",-15} {"left alone",-14} {"asked meanwhile",15} {"edits at last",13}");
        foreach (var fault in FaultList.All)
        {
            foreach (var time in fault.Times)
            {
                var result = await FaultRun.PlayAsync(fault, time);
                var mistakes = FaultPromise.Broken(result).ToList();
                await output.WriteLineAsync($"{fault,-45} {time,-7} {result.Edits,5} {result.Requests,8} {Seconds(result.Waited),7}  {Words(result.Outcome),-15} {Held(result),-14} {Meanwhile(result),15} {result.EditsAtLast,13}{string.Concat(mistakes.Select(mistake => $"  BROKEN: {mistake}"))}");
                played++;
                broken += mistakes.Count > 0 ? 1 : 0;
            }
        }

        await output.WriteLineAsync($"{played} played, {broken} with a broken promise");
        return broken == 0;
    }

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds:0} s";

    private static string Held(FaultResult result) => result.Held switch
    {
        _ when result.Held == TimeSpan.Zero => "",
        _ when result.Held == TimeSpan.MaxValue => "for a person",
        _ => $"for {result.Held.TotalMinutes:0} min",
    };

    private static string Meanwhile(FaultResult result) => result.Held > TimeSpan.Zero ? $"{result.RequestsMeanwhile}" : "";

    private static string Words(FaultOutcome outcome) => outcome switch
    {
        FaultOutcome.Saved => "saved",
        FaultOutcome.NotNeeded => "not needed",
        FaultOutcome.PageLeft => "page left",
        FaultOutcome.PageTriedAgain => "page next run",
        FaultOutcome.WikiLeft => "wiki left",
        _ => "wiki stopped",
    };
}
