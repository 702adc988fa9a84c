using Quartz;
using TechNewsBot.Health;
using TechNewsBot.Storage;

namespace TechNewsBot.Jobs;

/// <summary>Tidies the database.</summary>
[DisallowConcurrentExecution]
internal sealed class HousekeepingJob(Housekeeping housekeeping, Heart heart) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await heart.BeatAsync(wiki: "", ExpectedJob.Housekeeping, () => TidyAsync(cancellationToken), cancellationToken);

    private async Task<string> TidyAsync(CancellationToken cancellationToken)
    {
        await housekeeping.RunAsync(cancellationToken);
        return "";
    }
}
