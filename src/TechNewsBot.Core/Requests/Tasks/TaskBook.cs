using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>
/// What is known of tasks, kept up to date for all wikis together: an open task is asked for again after half an hour, any other after a day,
/// and whenever the tracker is asked, all are asked for that are due on any wiki.
/// </summary>
public sealed class TaskBook(ITaskTracker tracker, ITaskStore store, TimeProvider time) : ITasks, ITaskVersions, IDisposable
{
    private static readonly TimeSpan OpenLifetime = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan OtherLifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMinutes(15);

    private readonly SemaphoreSlim turn = new(1);
    private readonly Dictionary<string, DateTimeOffset> needed = [];
    private DateTimeOffset notBefore = DateTimeOffset.MinValue;
    private string lastFailure = "";
    private string untold = "";

    /// <inheritdoc/>
    public Uri PageOf(string name) => new(tracker.Address, name);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, TrackedTask>> FindAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        if (names.Count == 0 || !tracker.CanAsk)
            return new Dictionary<string, TrackedTask>();
        await turn.WaitAsync(cancellationToken);
        try
        {
            foreach (var name in names)
                needed[name] = time.GetUtcNow();
            await RefreshAsync(names, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
        var kept = await store.FindAsync(names, cancellationToken);
        return kept.Where(task => task.Value.Task.State != TaskState.Unknown).ToDictionary(task => task.Key, task => task.Value.Task);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string>> VersionsAsync(IReadOnlyCollection<string> tasks, CancellationToken cancellationToken) =>
        (await FindAsync(tasks, cancellationToken)).ToDictionary(task => task.Key, task => task.Value.Version);

    /// <inheritdoc/>
    public string TakeProblem() => Interlocked.Exchange(ref untold, "");

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async Task RefreshAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (now < notBefore || (await DueAsync(names, now, cancellationToken)).Count == 0)
            return;
        foreach (var (name, _) in needed.Where(need => need.Value < now - OtherLifetime).ToList())
            needed.Remove(name);
        var due = await DueAsync(needed.Keys, now, cancellationToken);
        try
        {
            var told = await tracker.AskAsync(due, cancellationToken);
            var silent = due.Except(told.Select(task => task.Name)).Select(name => new TrackedTask(name, "", TaskState.Unknown));
            await store.KeepAsync([.. told, .. silent], now, cancellationToken);
            lastFailure = "";
        }
        catch (TaskTrackerException failure)
        {
            notBefore = now + (failure.RetryAfter > PauseAfterFailure ? failure.RetryAfter : PauseAfterFailure);
            if (failure.Message != lastFailure)
                untold = failure.Message;
            lastFailure = failure.Message;
        }
    }

    private async Task<List<string>> DueAsync(IReadOnlyCollection<string> names, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var kept = await store.FindAsync(names, cancellationToken);
        return [.. names.Where(name => !kept.TryGetValue(name, out var known) || now - known.AskedAt >= Lifetime(known.Task.State)).Order(StringComparer.Ordinal)];
    }

    private static TimeSpan Lifetime(TaskState state) => state == TaskState.Unknown || state.IsClosed() ? OtherLifetime : OpenLifetime;
}
