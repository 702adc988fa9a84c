namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>Where what a tracker told is kept between runs.</summary>
public interface ITaskStore
{
    /// <summary>What was kept of these tasks and when the tracker told it, in UTC; those that it did not know too.</summary>
    Task<IReadOnlyDictionary<string, (TrackedTask Task, DateTimeOffset AskedAt)>> FindAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken);

    /// <summary>Keeps these in place of what was known of them.</summary>
    Task KeepAsync(IReadOnlyCollection<TrackedTask> tasks, DateTimeOffset askedAt, CancellationToken cancellationToken);
}
