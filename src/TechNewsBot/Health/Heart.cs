using TechNewsBot.Storage;
using TechNewsBot.Storage.Health;

namespace TechNewsBot.Health;

/// <summary>Does the worker's jobs and keeps how each of them ended.</summary>
internal sealed class Heart(HeartbeatStore heartbeats, TimeProvider time)
{
    /// <summary>Does a job. What it throws is kept and comes out; a job that is stopped from outside leaves no trace.</summary>
    /// <param name="wiki">The wiki; empty for none.</param>
    /// <param name="job">The job's name in the schedule.</param>
    /// <param name="work">Does it, and says what went wrong; empty when all went well.</param>
    /// <param name="cancellationToken">Stops the job.</param>
    /// <exception cref="StorageException">The database failed.</exception>
    public async Task BeatAsync(string wiki, string job, Func<Task<string>> work, CancellationToken cancellationToken)
    {
        string problem;
        try
        {
            problem = await work();
        }
        catch (Exception exception) when (exception is not StorageException && !cancellationToken.IsCancellationRequested)
        {
            await heartbeats.BeatAsync(wiki, job, time.GetUtcNow(), exception.Message, cancellationToken);
            throw;
        }

        await heartbeats.BeatAsync(wiki, job, time.GetUtcNow(), problem, cancellationToken);
    }
}
