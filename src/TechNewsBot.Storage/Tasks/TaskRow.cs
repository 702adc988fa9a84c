using TechNewsBot.Core.Requests.Tasks;

namespace TechNewsBot.Storage.Tasks;

/// <summary>A task as the table <c>Task</c> holds it.</summary>
internal sealed record TaskRow(string Name, string Title, string State, string ClosedAt, string MergedInto, string AskedAt)
{
    /// <summary>The row of a task.</summary>
    public static TaskRow Of(TrackedTask task, DateTimeOffset askedAt) => new(
        task.Name,
        task.Title,
        task.State.Word(),
        task.ClosedAt is { } closed ? Moment.ToText(closed) : "",
        task.MergedInto,
        Moment.ToText(askedAt));

    /// <summary>The task of the row.</summary>
    public TrackedTask ToTask() => new(
        Name,
        Title,
        TaskStates.TryRead(State, out var state) ? state : TaskState.Unknown,
        ClosedAt.Length > 0 ? Moment.FromText(ClosedAt) : null)
    {
        MergedInto = MergedInto,
    };
}
