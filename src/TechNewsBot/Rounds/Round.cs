using System.Collections.Concurrent;
using TechNewsBot.Core.Pages;
using TechNewsBot.Options;
using TechNewsBot.Storage;

namespace TechNewsBot.Rounds;

/// <summary>Goes once over several wikis. They are done at the same time; each is done one page after the other.</summary>
internal sealed class Round(WikiSweep sweep, NewsSupply news, TechNewsBotOptions options)
{
    /// <summary>One round. A wiki that fails is in the report, the others are done.</summary>
    /// <exception cref="StorageException">The database failed, which no wiki can do without.</exception>
    public async Task<RoundReport> RunAsync(RoundScope scope, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var failures = new ConcurrentQueue<WikiFailure>();
        var visits = await Task.WhenAll(scope.Wikis.Select(id => AttemptAsync(id, () => sweep.VisitAsync(id, cancellationToken))));
        var pull = scope.Pulls ? await AttemptAsync(options.Central, () => news.PullAsync(progress, cancellationToken)) : null;
        var sweeps = scope.Sweep is { } jobs
            ? await Task.WhenAll(visits.OfType<WikiVisit>().Select(visit => AttemptAsync(visit.Wiki.Id, () => sweep.RunAsync(visit, jobs, progress, cancellationToken))))
            : [];
        return new RoundReport([.. sweeps.OfType<SweepReport>()], [.. failures.DistinctBy(failure => failure.Wiki)], options.Central, pull);

        async Task<T?> AttemptAsync<T>(string wiki, Func<Task<T>> work)
            where T : class
        {
            try
            {
                return await work();
            }
            // Whatever it is, one wiki's failure must not keep the others waiting; a failure of the database is everyone's.
            catch (Exception exception) when (exception is not StorageException && !cancellationToken.IsCancellationRequested)
            {
                failures.Enqueue(new WikiFailure(wiki, exception));
                return null;
            }
        }
    }
}
