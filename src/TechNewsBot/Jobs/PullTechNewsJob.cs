using Quartz;
using TechNewsBot.Health;
using TechNewsBot.Options;
using TechNewsBot.Rounds;

namespace TechNewsBot.Jobs;

/// <summary>Fetches new and changed issues of Tech News from the central wiki, in the languages of the wikis that were swept. It waits for none of them.</summary>
[DisallowConcurrentExecution]
internal sealed class PullTechNewsJob(NewsSupply news, TechNewsBotOptions options, Heart heart, RoundLog log) : IJob
{
    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await heart.BeatAsync(options.Central, ExpectedJob.PullTechNews, () => PullAsync(cancellationToken), cancellationToken);

    private async Task<string> PullAsync(CancellationToken cancellationToken)
    {
        log.Write(await news.PullAsync(progress: null, cancellationToken));
        return "";
    }
}
