using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Requests.Columns;

/// <summary>How far a request has come, as a badge, with the reasons for readers who rest on it.</summary>
internal sealed class StatusColumn(CellText text) : IColumn
{
    public string Name => "status";

    public string HeadingAttributes => " data-sort-type=\"number\"";

    public Cell Cell(Request request)
    {
        var badge = StatusBadge.Of(request.Status);
        // What nobody has marked looks unfinished: a dashed line in place of the colour. Its longer label may take two lines, so that the last column stays in sight.
        var look = request.IsSuggested ? "display:inline-block;border:1px dashed var(--border-color-base,#a2a9b1)" : $"white-space:nowrap;background:{badge.Background}";
        return new Cell(
            $" data-sort-value=\"{badge.Rank}\"",
            $"<span style=\"{look};color:var(--color-base,#202122);border-radius:2px;padding:.1em .5em\""
            + $" title=\"{Reasons(request)}\">{badge.Sign}{(request.IsSuggested ? "&nbsp;" : " ")}{Label(request)}</span>");
    }

    // The row says the plain word of every request itself.
    public IEnumerable<KeyValuePair<string, string>> Fields(Request request) =>
        [new("status-text", Label(request)), new("status-sort", $"{StatusBadge.Of(request.Status).Rank}"), new("status-reasons", Reasons(request))];

    private string Label(Request request)
    {
        var status = text.Message($"status-{request.Status.Word()}");
        return request.IsSuggested ? text.Message("suggested", status) : status;
    }

    private string Reasons(Request request) =>
        AttributeText.Of(string.Join(" · ", request.Reasons.Select(reason => text.Message($"because-{reason.Key}", ShownText.Of(reason.Detail), reason.At is { } at ? text.Date(at) : ""))));
}
