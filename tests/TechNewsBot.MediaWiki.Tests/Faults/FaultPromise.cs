using static TechNewsBot.MediaWiki.Tests.Faults.FaultTime;

namespace TechNewsBot.MediaWiki.Tests.Faults;

/// <summary>What is promised of every fault, whatever its answer is; the rest follows from what the table of answers says it means.</summary>
internal static class FaultPromise
{
    // Five attempts of a reading, or of an edit with readings between; a login has three.
    private const int MostRequests = 15;

    private static readonly Patience Patience = new();

    /// <summary>Every promise that was not kept.</summary>
    public static IEnumerable<string> Broken(FaultResult result)
    {
        if (result.Outcome != Expected(result.Fault, result.Time))
            yield return $"should have ended with {Expected(result.Fault, result.Time)}";
        if (result.Edits != (result.Time == After || result.Outcome == FaultOutcome.Saved ? 1 : 0))
            yield return $"made {result.Edits} edits";
        if (result is not { EditsAtLast: 1, SectionsAtLast: 1 })
            yield return $"made {result.EditsAtLast} edits and left {result.SectionsAtLast} sections in all";
        if (result.Requests is < 1 or > MostRequests)
            yield return $"sent {result.Requests} requests";
        if (result.Waited + result.Held < result.Fault.Asked)
            yield return "cut a Retry-After short";
        if (result.Outcome == FaultOutcome.WikiStopped != (result.Held == TimeSpan.MaxValue))
            yield return "a stop must wait for a person, and nothing else may";
        if (result.Outcome == FaultOutcome.WikiLeft != (result.Held >= Patience.Break && result.Held < TimeSpan.MaxValue))
            yield return "a wiki that is left must be left for the circuit breaker’s period at least, and no other may";
        if (result.Held > TimeSpan.Zero && result.RequestsMeanwhile != 0)
            yield return $"a worker that started again sent {result.RequestsMeanwhile} requests to a wiki that is left alone";
    }

    private static FaultOutcome Expected(Fault fault, FaultTime time) => (fault.Means.Meaning, time) switch
    {
        (Meaning.Wait, _) when fault.Asked > Patience.LongestPause => FaultOutcome.WikiLeft,
        (Meaning.Wait or Meaning.LogInAgain, Always) => FaultOutcome.WikiLeft,
        (Meaning.Wait or Meaning.LogInAgain, Before or During) => FaultOutcome.Saved,
        (Meaning.ReadAgain or Meaning.LeavePage, Before) => FaultOutcome.PageTriedAgain,
        (Meaning.ReadAgain, During) => FaultOutcome.Saved,
        (Meaning.ReadAgain, Always) => fault.Means.MayHaveBeenDone ? FaultOutcome.WikiLeft : FaultOutcome.PageTriedAgain,
        // The page is read again, and shows the edit; only one that might be there is looked for.
        (Meaning.Wait or Meaning.ReadAgain, After) => fault.Means.MayHaveBeenDone ? FaultOutcome.Saved : FaultOutcome.NotNeeded,
        (Meaning.LogInAgain or Meaning.NotNeeded, _) => FaultOutcome.NotNeeded,
        (Meaning.GoOn, _) => FaultOutcome.Saved,
        (Meaning.LeavePage, _) => FaultOutcome.PageLeft,
        (Meaning.LeaveWiki, _) => FaultOutcome.WikiLeft,
        _ => FaultOutcome.WikiStopped,
    };
}
