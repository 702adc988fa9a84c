using TechNewsBot.Storage.Health;

namespace TechNewsBot.Health;

/// <summary>How the worker and each of its jobs fare.</summary>
/// <param name="Worker">The worker's own sign of life.</param>
/// <param name="Jobs">Its jobs on every wiki.</param>
internal sealed record HealthReport(JobHealth Worker, IReadOnlyList<JobHealth> Jobs)
{
    /// <summary>Whether nothing is silent and nothing has failed for long.</summary>
    public bool IsWell => Worker.IsWell && Jobs.All(job => job.IsWell);

    /// <summary>Whether the worker does its jobs, well or not: it gives signs of life, and not every job is stuck. If not, starting it anew may help.</summary>
    public bool IsAlive => Worker.IsWell && Jobs.Any(job => !job.IsStuck);

    /// <summary>Judges every expected job by its heartbeat.</summary>
    public static HealthReport Of(IReadOnlyList<ExpectedJob> expected, IEnumerable<Heartbeat> heartbeats, DateTimeOffset now)
    {
        var beats = heartbeats.ToDictionary(beat => (beat.Wiki, beat.Job));
        var jobs = expected.Select(job => JobHealth.Of(job, beats.GetValueOrDefault((job.Wiki, job.Job)), now)).ToLookup(job => job.Job == ExpectedJob.Worker);
        return new HealthReport(jobs[true].Single(), [.. jobs[false]]);
    }
}
