using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>A task as its tracker told it last.</summary>
/// <param name="Name">"T123456".</param>
/// <param name="Title">Its title, as anyone may have written it; empty when it is not known.</param>
/// <param name="State">How far it has come.</param>
/// <param name="ClosedAt">When it was closed, in UTC; null while it is open and when the tracker does not tell.</param>
public sealed record TrackedTask(string Name, string Title, TaskState State, DateTimeOffset? ClosedAt = null)
{
    /// <summary>Of a duplicate the task that goes on in its place; empty for any other, and where the tracker does not tell.</summary>
    public string MergedInto { get; init; } = "";

    /// <summary>A short text that is another one when anything about the task is.</summary>
    public string Version => State == TaskState.Unknown ? "" : ArgumentText.Fingerprint($"{State.Word()}\n{ClosedAt?.ToUnixTimeSeconds()}\n{MergedInto}\n{Title}");
}
