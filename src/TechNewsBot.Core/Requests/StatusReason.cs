namespace TechNewsBot.Core.Requests;

/// <summary>Why a request has its status.</summary>
/// <param name="Kind">What was seen.</param>
/// <param name="Detail">The template, heading, word or task that was seen, as it is written; empty otherwise.</param>
public sealed record StatusReason(StatusReasonKind Kind, string Detail = "")
{
    /// <summary>When it happened, in UTC; null where that says nothing.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whether a human marked it, and no text or order of comments tells it.</summary>
    internal bool IsMark => Kind is StatusReasonKind.Template or StatusReasonKind.ClosedBox or StatusReasonKind.StruckHeading or StatusReasonKind.ResultSection;

    /// <summary>The end of the message that says so on a wiki: <c>technewsbot-requests-because-…</c>.</summary>
    public string Key => Kind switch
    {
        StatusReasonKind.NobodyAnswered => "nobody",
        StatusReasonKind.HelperLast => "helper",
        StatusReasonKind.AskerLast => "asker",
        StatusReasonKind.Template => "template",
        StatusReasonKind.ClosedBox => "box",
        StatusReasonKind.StruckHeading => "struck",
        StatusReasonKind.ResultSection => "result",
        StatusReasonKind.Words => "words",
        StatusReasonKind.Question => "question",
        StatusReasonKind.Task => "task",
        StatusReasonKind.Archived => "archived",
        StatusReasonKind.OpenTask => "task-open",
        StatusReasonKind.ClosedTask => "task-closed",
        StatusReasonKind.MergedTask => "task-merged",
        _ => "quiet",
    };

    /// <summary>The reason in English, for machines and operators.</summary>
    public override string ToString() => Kind switch
    {
        StatusReasonKind.NobodyAnswered => "nobody else has written",
        StatusReasonKind.HelperLast => "someone else wrote last",
        StatusReasonKind.AskerLast => "the asker wrote last",
        StatusReasonKind.Template => $"marked with the template {Detail}",
        StatusReasonKind.ClosedBox => $"closed by the box {Detail}",
        StatusReasonKind.StruckHeading => "the heading is struck",
        StatusReasonKind.ResultSection => $"has the result section {Detail}",
        StatusReasonKind.Words => $"someone wrote “{Detail}”",
        StatusReasonKind.Question => "someone else asked something back",
        StatusReasonKind.Task => $"someone else cited the task {Detail}",
        StatusReasonKind.Archived => "moved into an archive",
        StatusReasonKind.OpenTask => $"the task {Detail} is open",
        StatusReasonKind.ClosedTask => $"the task {Detail} was closed on {At:yyyy-MM-dd}",
        StatusReasonKind.MergedTask => $"the task was merged into another: {Detail}",
        _ => "nobody has written for long",
    };
}
