namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>The tracker that wikis send their tasks to.</summary>
public interface ITaskTracker
{
    /// <summary>Where tasks can be read: the task's name follows it.</summary>
    Uri Address { get; }

    /// <summary>Whether there is anything to ask it with; without, nothing is ever known.</summary>
    bool CanAsk { get; }

    /// <summary>What the tracker tells of these tasks, batched. One that it does not know or does not show is left out.</summary>
    /// <exception cref="TaskTrackerException">There is no good answer.</exception>
    Task<IReadOnlyList<TrackedTask>> AskAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken);
}
