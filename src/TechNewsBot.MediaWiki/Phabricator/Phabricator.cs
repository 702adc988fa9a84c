using System.Text.Json;
using TechNewsBot.Core.Requests.Tasks;

namespace TechNewsBot.MediaWiki;

/// <summary>
/// Phabricator as a tracker, through <c>maniphest.search</c> and, for what was merged, <c>edge.search</c>. It lives in this room because it is a
/// service of the wikis' world that is spoken to over HTTP with the same patience; nothing of it concerns a wiki.
/// </summary>
public sealed class Phabricator : ITaskTracker, IDisposable
{
    // As many as one page of an answer holds.
    private const int TasksAtOnce = 100;

    private static readonly Patience LittlePatience = new() { Attempts = 2, Answer = TimeSpan.FromSeconds(20), LongestPause = TimeSpan.FromSeconds(10) };

    private readonly PhabricatorSettings settings;
    private readonly ConduitClient conduit;

    /// <summary>A tracker that nothing is asked of yet.</summary>
    /// <param name="settings">Where it is, and the token.</param>
    /// <param name="client">Who asks.</param>
    /// <param name="time">For every pause.</param>
    public Phabricator(PhabricatorSettings settings, ClientSettings client, TimeProvider time)
    {
        this.settings = settings;
        conduit = new ConduitClient(settings, client, LittlePatience, time);
    }

    /// <inheritdoc/>
    public Uri Address => settings.Address;

    /// <inheritdoc/>
    public bool CanAsk => settings.Token.Length > 0;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TrackedTask>> AskAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var found = new List<PhabricatorTask>();
        foreach (var batch in names.Chunk(TasksAtOnce))
            found.AddRange(await SearchAsync("ids", batch.Select(name => name[1..]), cancellationToken));
        var into = await MergedIntoAsync([.. found.Where(task => task.State == TaskState.Duplicate).Select(task => task.Id)], cancellationToken);
        return [.. found.DistinctBy(task => task.Name).Select(task => task.ToTask() with { MergedInto = into.GetValueOrDefault(task.Id, "") })];
    }

    /// <inheritdoc/>
    public void Dispose() => conduit.Dispose();

    private async Task<List<PhabricatorTask>> SearchAsync(string constraint, IEnumerable<string> values, CancellationToken cancellationToken)
    {
        var found = new List<PhabricatorTask>();
        var fields = Fields($"constraints[{constraint}]", values);
        for (var (after, isEnd) = ("", false); !isEnd;)
        {
            var result = await conduit.CallAsync("maniphest.search", after.Length == 0 ? fields : fields.Append(("after", after)), cancellationToken);
            found.AddRange(result.Items("data").Select(PhabricatorTask.Of).OfType<PhabricatorTask>());
            var next = After(result);
            isEnd = next.Length == 0 || next == after;
            after = next;
        }
        return found;
    }

    // What was merged is told as an edge between two identifiers; a Phabricator that has no such edges tells nothing, which costs no more than the arrow.
    private async Task<IReadOnlyDictionary<string, string>> MergedIntoAsync(IReadOnlyCollection<string> duplicates, CancellationToken cancellationToken)
    {
        var into = new Dictionary<string, string>();
        try
        {
            foreach (var batch in duplicates.Chunk(TasksAtOnce))
            {
                var result = await conduit.CallAsync("edge.search", Fields("sourcePHIDs", batch).Append(("types[0]", "task.duplicate")), cancellationToken);
                var edges = result.Items("data").Select(edge => (From: edge.Text("sourcePHID"), To: edge.Text("destinationPHID"))).Where(edge => edge.To.Length > 0).ToList();
                if (edges.Count == 0)
                    continue;
                var targets = (await SearchAsync("phids", edges.Select(edge => edge.To).Distinct(), cancellationToken)).ToDictionary(task => task.Id, task => task.Name);
                foreach (var (from, to) in edges.Where(edge => targets.ContainsKey(edge.To)))
                    into[from] = targets[to];
            }
        }
        catch (TaskTrackerException failure) when (failure.InnerException is ConduitException)
        {
        }
        return into;
    }

    private static IReadOnlyList<(string Name, string Value)> Fields(string name, IEnumerable<string> values) =>
        [.. values.Select((value, at) => ($"{name}[{at}]", value)), ("limit", $"{TasksAtOnce}")];

    // A number or a text; the last page has null. An end that does not come ends when it repeats itself.
    private static string After(JsonElement result) => result.Field("cursor").Field("after") switch
    {
        { ValueKind: JsonValueKind.String } after => after.GetString()!,
        { ValueKind: JsonValueKind.Number } after => after.GetRawText(),
        _ => "",
    };
}
