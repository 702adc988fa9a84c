using Quartz;
using TechNewsBot.Rounds;

namespace TechNewsBot.Jobs;

/// <summary>Fetches new and changed issues of Tech News from the central wiki.</summary>
[DisallowConcurrentExecution]
internal sealed class PullTechNewsJob(Round round, IWikis wikis, RoundLog log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        log.Write(await round.RunAsync(new RoundScope(wikis.Ids, Pulls: true, Sweep: null), progress: null, cancellationToken));
}
