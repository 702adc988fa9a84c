using TechNewsBot.Core.Requests.Tasks;

namespace TechNewsBot.Core.Tests.Requests.Tasks;

/// <summary>A tracker that remembers what it was asked, and a store of what it told.</summary>
internal sealed class MemoryTracker : ITaskTracker, ITaskStore
{
    private readonly Dictionary<string, (TrackedTask Task, DateTimeOffset AskedAt)> kept = [];

    public Dictionary<string, TrackedTask> Tasks { get; } = [];

    public List<string> Asked { get; } = [];

    public TaskTrackerException? Failure { get; set; }

    public Uri Address { get; } = new("https://phab.example/");

    public bool CanAsk { get; set; } = true;

    public Task<IReadOnlyList<TrackedTask>> AskAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        Asked.Add(string.Join(' ', names));
        return Failure is null
            ? Task.FromResult<IReadOnlyList<TrackedTask>>([.. names.Where(Tasks.ContainsKey).Select(name => Tasks[name])])
            : Task.FromException<IReadOnlyList<TrackedTask>>(Failure);
    }

    public Task<IReadOnlyDictionary<string, (TrackedTask Task, DateTimeOffset AskedAt)>> FindAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, (TrackedTask, DateTimeOffset)>>(names.Where(kept.ContainsKey).ToDictionary(name => name, name => kept[name]));

    public Task KeepAsync(IReadOnlyCollection<TrackedTask> tasks, DateTimeOffset askedAt, CancellationToken cancellationToken)
    {
        foreach (var task in tasks)
            kept[task.Name] = (task, askedAt);
        return Task.CompletedTask;
    }
}
