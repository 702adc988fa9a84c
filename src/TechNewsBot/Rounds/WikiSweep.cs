using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;
using TechNewsBot.MediaWiki;
using TechNewsBot.Options;
using TechNewsBot.Storage;

namespace TechNewsBot.Rounds;

/// <summary>Sweeps one wiki: opens it, sees that there is Tech News in its languages, and brings its pages up to date.</summary>
internal sealed class WikiSweep(IWikis wikis, NewsSupply news, Sweep sweep, IEnumerable<IPageJob> jobs, TechNewsBotOptions options, TimeProvider time)
{
    /// <summary>Opens a wiki and asks which pages carry the template.</summary>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    /// <exception cref="TimeoutException">The wiki takes long.</exception>
    public async Task<WikiVisit> VisitAsync(string id, CancellationToken cancellationToken)
    {
        var visit = await TimeLimit.RunAsync(
            async token =>
            {
                var wiki = await wikis.OpenAsync(id, token);
                return new WikiVisit(wiki, await wiki.CarriersAsync(token));
            },
            options.Schedule.LongestSweep,
            time,
            $"{id}: the wiki was not opened",
            cancellationToken);
        news.Note(id, NewsLanguages.NeededBy(visit.Wiki, visit.Carriers));
        return visit;
    }

    /// <summary>Sweeps a wiki that was opened for it.</summary>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    public async Task<SweepReport> RunAsync(WikiVisit visit, SweepScope scope, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var inTime = scope with { Longest = options.Schedule.LongestSweep };
        try
        {
            if (visit.Carriers.Count > 0 && jobs.Any(job => NewsSupply.Serves(job.Name) && scope.Includes(job.Name)))
                await news.SupplyAsync(visit.Wiki.Id, progress, cancellationToken);
        }
        // Without the news their jobs would post the issue in its source language: they wait, the other jobs do not. The database's failure is everyone's.
        catch (Exception exception) when (exception is not StorageException && !cancellationToken.IsCancellationRequested)
        {
            var others = jobs.Select(job => job.Name).Where(job => !NewsSupply.Serves(job) && scope.Includes(job)).ToHashSet();
            var report = others.Count == 0
                ? new SweepReport(visit.Wiki.Id, visit.Carriers, [], [])
                : await SweepAsync(inTime with { Jobs = others });
            var problem = new PageProblem("Tech News", $"is not there in the languages of this wiki: {exception.Message}", IsFailure: true) { Cause = exception };
            return report with { Problems = [.. report.Problems, problem] };
        }

        return await SweepAsync(inTime);

        Task<SweepReport> SweepAsync(SweepScope limited) => sweep.RunAsync(visit.Wiki, visit.Carriers, limited, progress, cancellationToken);
    }
}
