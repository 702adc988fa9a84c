using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;
using TechNewsBot.MediaWiki;
using TechNewsBot.Storage;

namespace TechNewsBot.Rounds;

/// <summary>Sweeps one wiki: opens it, sees that there is Tech News in its languages, and brings its pages up to date.</summary>
internal sealed class WikiSweep(IWikis wikis, NewsSupply news, Sweep sweep, IEnumerable<IPageJob> jobs)
{
    /// <summary>Opens a wiki and asks which pages carry the template.</summary>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    public async Task<WikiVisit> VisitAsync(string id, CancellationToken cancellationToken)
    {
        var wiki = await wikis.OpenAsync(id, cancellationToken);
        var carriers = await wiki.CarriersAsync(cancellationToken);
        news.Note(id, NewsLanguages.NeededBy(wiki, carriers));
        return new WikiVisit(wiki, carriers);
    }

    /// <summary>Sweeps a wiki that was opened for it.</summary>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    public async Task<SweepReport> RunAsync(WikiVisit visit, SweepScope scope, IProgress<string>? progress, CancellationToken cancellationToken)
    {
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
                : await SweepAsync(scope with { Jobs = others });
            var problem = new PageProblem("Tech News", $"is not there in the languages of this wiki: {exception.Message}", IsFailure: true) { Cause = exception };
            return report with { Problems = [.. report.Problems, problem] };
        }

        return await SweepAsync(scope);

        Task<SweepReport> SweepAsync(SweepScope limited) => sweep.RunAsync(visit.Wiki, visit.Carriers, limited, progress, cancellationToken);
    }
}
