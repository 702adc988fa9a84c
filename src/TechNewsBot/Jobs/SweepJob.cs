using Quartz;
using TechNewsBot.Core.Pages;
using TechNewsBot.Options;
using TechNewsBot.Rounds;

namespace TechNewsBot.Jobs;

/// <summary>Brings one wiki's pages up to date. The job's name is the wiki's.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepJob(WikiSweep sweep, RoundLog log, TechNewsBotOptions options) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var visit = await sweep.VisitAsync(context.JobDetail.Key.Name, cancellationToken);
        log.Write(await sweep.RunAsync(visit, SweepScope.Changed with { MostEdits = options.MostEditsPerRun }, progress: null, cancellationToken));
    }
}
