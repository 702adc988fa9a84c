using Microsoft.Extensions.Logging;
using Quartz;
using TechNewsBot.MediaWiki;
using TechNewsBot.Storage;

namespace TechNewsBot.Jobs;

/// <summary>Logs what the jobs let out. Every job runs again at its next time.</summary>
internal sealed class FailureLog(ILogger<FailureLog> logger) : IJobListener
{
    private string storageProblem = "";

    /// <inheritdoc/>
    public ValueTask JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
    {
        var job = context.JobDetail.Key.Name;
        switch (Causes(jobException).FirstOrDefault(cause => cause is not SchedulerException))
        {
            case null:
                storageProblem = "";
                break;
            case OperationCanceledException:
                break;
            // It was told when it began.
            case WikiHeldException held:
                logger.LogDebug("{Job}: {Problem}", job, held.Message);
                break;
            // One database fails all jobs alike, each time: that is told once.
            case StorageException cause when Interlocked.Exchange(ref storageProblem, cause.Message) == cause.Message:
                logger.LogDebug("{Job} failed: {Problem}", job, cause.Message);
                break;
            // These say in words what to do: a stack trace would only hide it.
            case Exception cause and (WikiException or StorageException or TimeoutException):
                logger.LogWarning("{Job} failed: {Problem}", job, cause.Message);
                break;
            case { } cause:
                logger.LogError(cause, "{Job} failed", job);
                break;
        }

        return ValueTask.CompletedTask;
    }

    // Quartz wraps what a job throws.
    private static IEnumerable<Exception> Causes(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
            yield return exception;
    }
}
