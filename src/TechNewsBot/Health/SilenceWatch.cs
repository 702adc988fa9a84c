using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TechNewsBot.Options;
using TechNewsBot.Storage;
using TechNewsBot.Storage.Health;

namespace TechNewsBot.Health;

/// <summary>
/// Looks every minute whether each job keeps its rhythm, and tells the log once when one falls silent or fails for long, and once
/// when it is back. It is no job of the schedule, so that it notices when the schedule stands still.
/// </summary>
internal sealed class SilenceWatch(HeartbeatStore heartbeats, TechNewsBotOptions options, TimeProvider time, ILogger<SilenceWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly IReadOnlyList<ExpectedJob> expected = ExpectedJob.All(options);
    private string storageProblem = "";

    /// <summary>Gives the worker's own sign of life and looks at all the others.</summary>
    /// <exception cref="StorageException">The database failed.</exception>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        await heartbeats.BeatAsync("", ExpectedJob.Worker, time.GetUtcNow(), problem: "", cancellationToken);
        var beats = await heartbeats.AllAsync(cancellationToken);
        // The database was lost meanwhile: what is silent shows from now on.
        if (beats.Count == 0)
        {
            await ExpectAsync(cancellationToken);
            return;
        }

        var told = beats.Where(beat => beat.IsTold).Select(beat => (beat.Wiki, beat.Job)).ToHashSet();
        foreach (var job in HealthReport.Of(expected, beats, time.GetUtcNow()).Jobs.Where(job => job.IsWell == told.Contains((job.Wiki, job.Job))))
        {
            // A job that was told of and did not end well yet is not back.
            if (job.State is JobState.Failed or JobState.Awaited || !await heartbeats.TellAsync(job.Wiki, job.Job, isTold: !job.IsWell, cancellationToken))
                continue;
            if (job.IsWell)
                logger.LogInformation("{Job} (it is back)", job);
            else
                logger.LogError("{Job}", job);
        }
    }

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await ExpectAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Minute, time);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
                storageProblem = "";
            }
            // The database may be well again in a minute, and the jobs that need it tell of it as well.
            catch (StorageException exception) when (exception.Message != storageProblem)
            {
                storageProblem = exception.Message;
                logger.LogError("{Problem}", exception.Message);
            }
            catch (StorageException)
            {
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private Task ExpectAsync(CancellationToken cancellationToken) =>
        heartbeats.ExpectAsync([.. expected.Select(job => (job.Wiki, job.Job))], time.GetUtcNow(), cancellationToken);
}
