using TechNewsBot.Rounds;
using TechNewsBot.Storage.Health;

namespace TechNewsBot.Health;

/// <summary>How a job of the worker fares on a wiki. All moments are in UTC.</summary>
/// <param name="Wiki">The wiki; empty where the job belongs to none.</param>
/// <param name="Job">The job's name in the schedule.</param>
/// <param name="State">How it stands.</param>
internal sealed record JobHealth(string Wiki, string Job, JobState State)
{
    // Shorter outages are a wiki's daily life.
    private static readonly TimeSpan FailsForLong = TimeSpan.FromHours(1);

    /// <summary>Since when it is silent or fails; null when it does neither.</summary>
    public DateTimeOffset? Since { get; private init; }

    /// <summary>Whether it is silent although the worker has been running for long enough to do it.</summary>
    public bool IsStuck { get; private init; }

    /// <summary>When it ended well last; null when it never did.</summary>
    public DateTimeOffset? DoneAt { get; private init; }

    /// <summary>Its last error, which may be older than its silence; empty without one.</summary>
    public string Problem { get; private init; } = "";

    /// <summary>Whether nobody needs to look after it.</summary>
    public bool IsWell => State is not (JobState.Failing or JobState.Silent);

    /// <summary>Judges a job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="beat">Its heartbeat; null when no worker ever had it in its configuration.</param>
    /// <param name="now">The present moment.</param>
    public static JobHealth Of(ExpectedJob job, Heartbeat? beat, DateTimeOffset now)
    {
        if (beat is null)
            return new JobHealth(job.Wiki, job.Job, JobState.Silent) { IsStuck = true, Problem = "no worker has started with it" };
        var last = beat.EndedAt ?? beat.ExpectedFrom;
        var isSilent = job.Rhythm.Deadline(last, job.Longest) < now;
        var state = beat switch
        {
            _ when isSilent => JobState.Silent,
            { EndedAt: null } => JobState.Awaited,
            { FailingSince: { } since } => now - since >= FailsForLong ? JobState.Failing : JobState.Failed,
            _ => JobState.Well,
        };
        return new JobHealth(job.Wiki, job.Job, state)
        {
            Since = isSilent ? job.Rhythm.After(last) : beat.FailingSince,
            IsStuck = isSilent && job.Rhythm.Deadline(beat.StartedAt, job.Longest) < now,
            DoneAt = beat.DoneAt,
            Problem = ProblemText.Without(job.Wiki, "", beat.Problem),
        };
    }

    /// <summary>The job on one line, for the operator.</summary>
    public override string ToString() => $"{(Wiki.Length == 0 ? "" : $"{Wiki}, ")}{Job}: {Sentence()}";

    private string Sentence()
    {
        var done = DoneAt is { } at ? $"done last {at:yyyy-MM-dd HH:mm} UTC" : "never done";
        var error = Problem.Length == 0 ? "" : $"; last error: {Problem}";
        return State switch
        {
            JobState.Silent => $"silent{From()}, {done}{error}",
            JobState.Failing or JobState.Failed => $"fails{From()}, {done}{error}",
            JobState.Awaited => "not done yet",
            _ => done,
        };
    }

    private string From() => Since is { } since ? $" since {since:yyyy-MM-dd HH:mm} UTC" : "";
}
