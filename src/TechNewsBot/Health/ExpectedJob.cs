using TechNewsBot.Options;

namespace TechNewsBot.Health;

/// <summary>A job that the worker has to do again and again.</summary>
/// <param name="Wiki">The wiki; empty where the job belongs to none.</param>
/// <param name="Job">The job's name in the schedule.</param>
/// <param name="Rhythm">When.</param>
/// <param name="Longest">How long it may take each time.</param>
internal sealed record ExpectedJob(string Wiki, string Job, Rhythm Rhythm, TimeSpan Longest)
{
    /// <summary>Bringing a wiki's pages up to date.</summary>
    public const string Sweep = nameof(ScheduleOptions.Sweep);

    /// <summary>Fetching Tech News, on the central wiki.</summary>
    public const string PullTechNews = nameof(ScheduleOptions.PullTechNews);

    /// <summary>Tidying the database.</summary>
    public const string Housekeeping = nameof(ScheduleOptions.Housekeeping);

    /// <summary>The worker's own sign of life, every minute.</summary>
    public const string Worker = "Worker";

    private const string EveryMinute = "0 * * * * ?";

    /// <summary>All jobs of a worker with this configuration, its own sign of life first.</summary>
    public static IReadOnlyList<ExpectedJob> All(TechNewsBotOptions options)
    {
        var schedule = options.Schedule;
        var sweep = new Rhythm(schedule.Sweep);
        return
        [
            new("", Worker, new Rhythm(EveryMinute), TimeSpan.FromMinutes(1)),
            new("", Housekeeping, new Rhythm(schedule.Housekeeping), schedule.LongestSweep),
            new(options.Central, PullTechNews, new Rhythm(schedule.PullTechNews), schedule.LongestSweep),
            // A wiki is opened first, and then swept.
            .. options.Wikis.Keys.Select(wiki => new ExpectedJob(wiki, Sweep, sweep, 2 * schedule.LongestSweep)),
        ];
    }
}
