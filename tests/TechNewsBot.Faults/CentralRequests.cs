using TechNewsBot.Tests.Simulation;

namespace TechNewsBot.Faults;

/// <summary>Prints what the central wiki is asked in a week, for more languages and for more wikis.</summary>
internal static class CentralRequests
{
    private static readonly (int Languages, int Wikis)[] Sizes = [(30, 100), (30, 1000), (100, 1000), (300, 1000), (300, 3000)];

    public static async Task PrintAsync(TextWriter output)
    {
        await output.WriteLineAsync("Requests to the central wiki in a week of hourly pulls");
        await output.WriteLineAsync("languages    wikis      pulling  suggestions  per language  per hour");
        foreach (var (languages, wikis) in Sizes)
        {
            using var week = new SimulatedWeek(languages, wikis);
            await week.RunAsync();
            await output.WriteLineAsync(week.ToString());
        }
    }
}
