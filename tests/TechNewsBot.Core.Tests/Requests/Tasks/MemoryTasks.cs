using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Tasks;

namespace TechNewsBot.Core.Tests.Requests.Tasks;

/// <summary>What a test says about tasks.</summary>
internal sealed class MemoryTasks : ITasks, ITaskVersions
{
    private readonly Dictionary<string, TrackedTask> tasks = [];

    public string Problem { get; set; } = "";

    public void Put(TrackedTask task) => tasks[task.Name] = task;

    public Uri PageOf(string name) => new($"https://phab.example/{name}");

    public Task<IReadOnlyDictionary<string, TrackedTask>> FindAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, TrackedTask>>(names.Where(tasks.ContainsKey).ToDictionary(name => name, name => tasks[name]));

    public async Task<IReadOnlyDictionary<string, string>> VersionsAsync(IReadOnlyCollection<string> tasks, CancellationToken cancellationToken) =>
        (await FindAsync(tasks, cancellationToken)).ToDictionary(task => task.Key, task => task.Value.Version);

    public string TakeProblem()
    {
        var problem = Problem;
        Problem = "";
        return problem;
    }
}
