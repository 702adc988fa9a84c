namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>Requests with what is known of the tasks that they cite.</summary>
/// <param name="Requests">The requests in the order in which they came, with the status that their tasks give them.</param>
/// <param name="Versions">Every task that was asked for, with its version; empty for an unknown one.</param>
internal sealed record FollowedTasks(IReadOnlyList<Request> Requests, IReadOnlyDictionary<string, string> Versions)
{
    /// <summary>Asks for the tasks of these requests, all at once.</summary>
    public static async Task<FollowedTasks> OfAsync(IReadOnlyList<Request> requests, ITasks tasks, CancellationToken cancellationToken)
    {
        var cited = requests.SelectMany(request => request.Tasks).Select(task => task.Name).Distinct().ToList();
        var known = await tasks.FindAsync(cited, cancellationToken);
        return new FollowedTasks(
            [.. requests.Select(request => TaskVerdict.Apply(request with { Tasks = [.. request.Tasks.Select(With)] }))],
            cited.ToDictionary(name => name, name => known.GetValueOrDefault(name)?.Version ?? ""));

        CitedTask With(CitedTask task) => task with { Address = tasks.PageOf(task.Name), Known = known.GetValueOrDefault(task.Name) };
    }
}
