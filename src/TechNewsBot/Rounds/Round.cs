using System.Collections.Concurrent;
using TechNewsBot.Core.Pages;
using TechNewsBot.Options;
using TechNewsBot.Storage;

namespace TechNewsBot.Rounds;

/// <summary>Goes once over several wikis. Several are done at the same time; each is done one page after the other, and waits for no other.</summary>
internal sealed class Round(WikiSweep sweep, NewsSupply news, TechNewsBotOptions options, TimeProvider time)
{
    /// <summary>How many wikis are done at the same time. Most of that time each waits, for an answer or between two edits; far fewer are asked at once.</summary>
    public const int WikisAtOnce = 64;

    // Tech News is fetched in the languages of the wikis that were opened by then; a slower wiki sees to its own.
    private static readonly TimeSpan LongestOpening = TimeSpan.FromSeconds(30);

    /// <summary>One round. A wiki that fails is in the report, the others are done.</summary>
    /// <exception cref="StorageException">The database failed, which no wiki can do without.</exception>
    public async Task<RoundReport> RunAsync(RoundScope scope, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var failures = new ConcurrentQueue<WikiFailure>();
        using var places = new SemaphoreSlim(WikisAtOnce);
        var visits = Rotation.At(scope.Wikis, time.GetUtcNow()).Select(id => InPlaceAsync(id, () => sweep.VisitAsync(id, cancellationToken))).ToList();
        await Task.WhenAny(Task.WhenAll(visits), Task.Delay(LongestOpening, time, cancellationToken));
        var pull = scope.Pulls ? await AttemptAsync(options.Central, () => news.PullAsync(progress, cancellationToken)) : null;
        var sweeps = await Task.WhenAll(visits.Select(SweepAsync));
        var order = scope.Wikis.Index().ToDictionary(wiki => wiki.Item, wiki => wiki.Index);
        return new RoundReport(
            [.. sweeps.OfType<SweepReport>().OrderBy(report => order[report.Wiki])],
            [.. failures.DistinctBy(failure => failure.Wiki).OrderBy(failure => order.GetValueOrDefault(failure.Wiki))],
            options.Central,
            pull);

        async Task<SweepReport?> SweepAsync(Task<WikiVisit?> opening) =>
            await opening is { } visit && scope.Sweep is { } jobs
                ? await InPlaceAsync(visit.Wiki.Id, () => sweep.RunAsync(visit, jobs, progress, cancellationToken))
                : null;

        async Task<T?> InPlaceAsync<T>(string wiki, Func<Task<T>> work)
            where T : class
        {
            await places.WaitAsync(cancellationToken);
            try
            {
                return await AttemptAsync(wiki, work);
            }
            finally
            {
                places.Release();
            }
        }

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
