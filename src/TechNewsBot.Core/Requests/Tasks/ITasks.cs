namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>The tasks that requests cite, as far as anything is known of them.</summary>
public interface ITasks
{
    /// <summary>The page of a task for a browser.</summary>
    Uri PageOf(string name);

    /// <summary>What is known of these tasks, asked of the tracker where that is too old. Unknown ones are left out, and a tracker that does not answer leaves what was known before.</summary>
    Task<IReadOnlyDictionary<string, TrackedTask>> FindAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken);
}
