namespace TechNewsBot.Core.Requests;

/// <summary>Why a request has its status.</summary>
/// <param name="Kind">What was seen.</param>
/// <param name="Detail">The template, heading, word or task that was seen, as it is written; empty otherwise.</param>
public sealed record StatusReason(StatusReasonKind Kind, string Detail = "")
{
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
        _ => "nobody has written for long",
    };
}
