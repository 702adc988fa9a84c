using System.Text.Json;
using TechNewsBot.Core.Requests.Tasks;

namespace TechNewsBot.MediaWiki;

/// <summary>A task as <c>maniphest.search</c> tells it.</summary>
/// <param name="Id">Phabricator's own identifier (PHID).</param>
/// <param name="Name">"T123456".</param>
/// <param name="Title">The title.</param>
/// <param name="State">How far it has come.</param>
/// <param name="ClosedAt">When it was closed, in UTC; null while it is open.</param>
internal sealed record PhabricatorTask(string Id, string Name, string Title, TaskState State, DateTimeOffset? ClosedAt)
{
    private static readonly Dictionary<string, TaskState> OtherValues = new(StringComparer.OrdinalIgnoreCase)
    {
        ["wontfix"] = TaskState.Declined,
        ["spite"] = TaskState.Invalid,
    };

    /// <summary>Reads an item of the answer's <c>data</c>; null when it is no task.</summary>
    public static PhabricatorTask? Of(JsonElement item)
    {
        var fields = item.Field("fields");
        var value = fields.Field("status").Text("value");
        if (item.Number("id") is not (> 0 and var id) || value.Length == 0)
            return null;
        var closed = Moment(fields, "dateClosed");
        var state = TaskStates.TryRead(value, out var known) || OtherValues.TryGetValue(value, out known) ? known
            : closed is null ? TaskState.Open
            : TaskState.Resolved;
        // Tasks that were closed before Phabricator noted the day have none.
        return new PhabricatorTask(item.Text("phid"), $"T{id}", fields.Text("name"), state, state.IsClosed() ? closed ?? Moment(fields, "dateModified") : null);
    }

    /// <summary>The task without what only Phabricator needs.</summary>
    public TrackedTask ToTask() => new(Name, Title, State, ClosedAt);

    private static DateTimeOffset? Moment(JsonElement fields, string name) =>
        fields.Number(name) is > 0 and < 253_402_300_800 and var seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
}
