using TechNewsBot.Health;

namespace TechNewsBot.Tests.Simulation;

/// <summary>A simulated hour in numbers.</summary>
/// <param name="Well">Wikis that did not fail.</param>
/// <param name="Sweeps">Their sweeps.</param>
/// <param name="LongestLate">The longest from a sweep's time to its end.</param>
/// <param name="OutOfDate">How many of them do not show what was written on them.</param>
/// <param name="SilentOrFailing">How many of them are said to be silent or to fail.</param>
/// <param name="Ailing">Wikis that failed.</param>
/// <param name="MostInBreak">The most requests within five minutes to a wiki that was known not to answer.</param>
internal sealed record HourFigures(int Well, int Sweeps, TimeSpan LongestLate, int OutOfDate, int SilentOrFailing, int Ailing, int MostInBreak)
{
    private static readonly TimeSpan Break = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LatestOnSchedule = TimeSpan.FromMinutes(1);

    /// <summary>Whether the others were served on schedule, and a dead wiki was asked once in the circuit breaker's period.</summary>
    public bool AreKept => LongestLate <= LatestOnSchedule && OutOfDate == 0 && SilentOrFailing == 0 && MostInBreak <= 1;

    public static HourFigures Of(SimulatedHour hour)
    {
        var well = hour.Wikis.Where(wiki => !wiki.IsAiling).ToList();
        var sweeps = hour.Sweeps.Where(sweep => !sweep.Wiki.IsAiling).ToList();
        var ill = hour.Health.Jobs.Where(job => job.Job == ExpectedJob.Sweep && !job.IsWell).Select(job => job.Wiki).ToHashSet();
        return new HourFigures(
            well.Count,
            sweeps.Count,
            sweeps.Max(sweep => sweep.Late),
            well.Count(wiki => !wiki.Text(SimulatedWiki.Page).Contains("second words", StringComparison.Ordinal)),
            well.Count(wiki => ill.Contains(wiki.Id)),
            hour.Wikis.Count - well.Count,
            hour.Wikis.Where(wiki => wiki.IsAiling).Max(MostOf));
    }

    public override string ToString() => $"""
        An hour of {Well + Ailing} wikis, of which {Ailing} fail in changing ways
          sweeps of the others                       {Sweeps}
          longest from a sweep's time to its end     {LongestLate.TotalSeconds:0} s
          of them out of date, or said to be ill     {OutOfDate}, {SilentOrFailing}
          requests to a dead wiki in five minutes    {MostInBreak}
        """;

    // What finds the wiki dead is one request, repeated a few times; from then on it is known.
    private static int MostOf(SimulatedWiki wiki)
    {
        var most = 0;
        foreach (var dead in Runs(wiki))
        {
            var known = dead.Where(at => at - dead[0] >= Break).ToList();
            most = Math.Max(most, known.Select(at => known.Count(other => other >= at && other - at < Break)).DefaultIfEmpty().Max());
        }

        return most;
    }

    // The times without an answer, from one answer to the next.
    private static IEnumerable<List<DateTimeOffset>> Runs(SimulatedWiki wiki)
    {
        var run = new List<DateTimeOffset>();
        foreach (var (at, fault) in wiki.Requests)
        {
            if (fault is WikiFault.Down or WikiFault.Hangs or WikiFault.Html)
            {
                run.Add(at);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
            yield return run;
    }
}
