namespace TechNewsBot.Storage.Health;

/// <summary>How a job of the worker fares on a wiki. All moments are in UTC.</summary>
/// <param name="Wiki">The operator's name for the wiki; empty where the job belongs to none.</param>
/// <param name="Job">The job's name in the schedule.</param>
/// <param name="ExpectedFrom">Since when it is expected: when a worker first had it in its configuration.</param>
/// <param name="StartedAt">When a worker with it started last.</param>
public sealed record Heartbeat(string Wiki, string Job, DateTimeOffset ExpectedFrom, DateTimeOffset StartedAt)
{
    /// <summary>When it ended last, well or not; null when it never did.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When it ended well last; null when it never did.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>When the failures began that still go on; null when it ended well last.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>Why it failed last, in English; empty when it ended well.</summary>
    public string Problem { get; init; } = "";

    /// <summary>Whether the log has told that it is silent or fails.</summary>
    public bool IsTold { get; init; }
}
