using Quartz;
using TechNewsBot.Core.Pages;
using TechNewsBot.Rounds;

namespace TechNewsBot.Jobs;

/// <summary>Brings one wiki's pages up to date. The job's name is the wiki's.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepJob(WikiSweep sweep, RoundLog log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var visit = await sweep.VisitAsync(context.JobDetail.Key.Name, cancellationToken);
        log.Write(await sweep.RunAsync(visit, SweepScope.Changed, progress: null, cancellationToken));
    }
}
