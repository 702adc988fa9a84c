using Quartz;
using TechNewsBot.Core.Pages;
using TechNewsBot.Health;
using TechNewsBot.Options;
using TechNewsBot.Rounds;

namespace TechNewsBot.Jobs;

/// <summary>Brings one wiki's pages up to date. The job's name is the wiki's.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepJob(WikiSweep sweep, Heart heart, RoundLog log, TechNewsBotOptions options) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var wiki = context.JobDetail.Key.Name;
        if (!options.Wikis.ContainsKey(wiki))
        {
            // A shared schedule remembers wikis that were taken out of the configuration since.
            await context.Scheduler.DeleteJob(context.JobDetail.Key, cancellationToken);
            return;
        }

        await heart.BeatAsync(wiki, ExpectedJob.Sweep, () => SweepAsync(wiki, cancellationToken), cancellationToken);
    }

    private async Task<string> SweepAsync(string wiki, CancellationToken cancellationToken)
    {
        var visit = await sweep.VisitAsync(wiki, cancellationToken);
        var report = await sweep.RunAsync(visit, SweepScope.Changed with { MostEdits = options.MostEditsPerRun }, progress: null, cancellationToken);
        log.Write(report);
        return string.Join("; ", report.Problems.Where(problem => problem.IsFailure).Select(problem => $"{problem.Title}: {ProblemText.Without(wiki, problem.Title, problem.Text)}"));
    }
}
