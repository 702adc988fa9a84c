using System.Net;
using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests;

/// <summary>Writes requests as a sortable table with figures above it. Equal requests give equal text; directions and colours follow the reader's wiki and mode.</summary>
public sealed class StatusTable(WikiProfile profile, Messages messages)
{
    private const string Message = "technewsbot-requests-";
    private const string Subtle = "color:var(--color-subtle,#54595d)";

    /// <summary>The figures and the table, in the order the requests are given.</summary>
    /// <param name="requests">The rows.</param>
    /// <param name="figures">The figures on top; they may count more than the rows.</param>
    /// <param name="showPages">Whether each row tells its page: of use where there are several.</param>
    public string Render(IReadOnlyList<Request> requests, RequestFigures figures, bool showPages)
    {
        var text = new StringBuilder();
        AppendFigures(text, figures);
        if (requests.Count == 0)
            return text.Append($"<div style=\"{Subtle}\">{messages[Message + "none"]}</div>").ToString();

        text.Append("<div style=\"overflow-x:auto\">\n{| class=\"wikitable sortable\" style=\"width:100%\"\n");
        text.Append($"|+ style=\"text-align:start\" | {messages[Message + "caption"]}\n");
        AppendHeader(text);
        foreach (var request in requests)
            AppendRow(text, request, showPages);
        return text.Append("|}\n</div>").ToString();
    }

    private void AppendFigures(StringBuilder text, RequestFigures figures)
    {
        text.Append("<div style=\"display:flex;flex-wrap:wrap;gap:.5em 2.5em;margin:.5em 0 1em\">\n");
        AppendFigure(text, Number(figures.Open), Label("open", figures.Open));
        AppendFigure(text, Number(figures.New), Label("new", figures.New));
        AppendFigure(text, Number(figures.Unanswered), Label("unanswered", RequestFigures.UnansweredDays));
        if (figures.FirstAnswer is { } time)
            AppendFigure(text, Duration(time), Label("median", figures.Answered, RequestFigures.MedianDays));
        text.Append("</div>\n");
    }

    private static void AppendFigure(StringBuilder text, string figure, string label) =>
        text.Append($"<div><span style=\"font-size:1.8em;line-height:1.2\">{figure}</span><br><span style=\"{Subtle}\">{label}</span></div>\n");

    private string Label(string figure, params int[] numbers) => messages.Format($"{Message}figure-{figure}", [.. numbers.Select(number => Number(number))]);

    private void AppendHeader(StringBuilder text)
    {
        AppendHeading(text, "request", " style=\"width:40%\"");
        AppendHeading(text, "status", " data-sort-type=\"number\"");
        AppendHeading(text, "opened", " data-sort-type=\"isoDate\"");
        AppendHeading(text, "replies", " data-sort-type=\"number\"");
        AppendHeading(text, "last", " data-sort-type=\"isoDate\"");
    }

    private void AppendHeading(StringBuilder text, string column, string attributes) =>
        text.Append($"! scope=\"col\"{attributes} | {messages[$"{Message}column-{column}"]}\n");

    private void AppendRow(StringBuilder text, Request request, bool showPage)
    {
        var title = ShownText.Of(request.Title);
        text.Append("|-\n! scope=\"row\" style=\"text-align:start;font-weight:normal;background:transparent\" | ")
            .Append(PageLink.To(request.Page, request.Anchor, title.Length == 0 ? messages[Message + "untitled"] : title));
        if (showPage)
            text.Append($"<br><small>{PageLink.To(request.Page, "", request.Page)}</small>");
        text.Append('\n');
        AppendStatus(text, request);
        AppendPost(text, request.Opened);
        text.Append($"| style=\"text-align:end\" data-sort-value=\"{request.Replies}\" | {Number(request.Replies)}\n");
        if (request.LastAnswer is { } answer)
            AppendPost(text, answer);
        else
            text.Append("| data-sort-value=\"0\" | –\n");
    }

    private void AppendStatus(StringBuilder text, Request request)
    {
        var badge = StatusBadge.Of(request.Status);
        var reasons = string.Join(" · ", request.Reasons.Select(reason => messages.Format($"{Message}because-{reason.Key}", ShownText.Of(reason.Detail))));
        text.Append($"| data-sort-value=\"{badge.Rank}\" | <span style=\"background:{badge.Background};color:var(--color-base,#202122);border-radius:2px;padding:.1em .5em;white-space:nowrap\"")
            .Append($" title=\"{Attribute(reasons)}\">{badge.Sign} {messages[$"{Message}status-{request.Status.Word()}"]}</span>\n");
    }

    private void AppendPost(StringBuilder text, Post post) =>
        text.Append($"| data-sort-value=\"{post.At.UtcDateTime:yyyy-MM-dd'T'HH:mm'Z'}\" | <span style=\"white-space:nowrap\">{profile.FormatShortDate(post.At)}</span><br><small>{User(post.By)}</small>\n");

    private string User(string name)
    {
        var shown = ShownText.Of(name);
        if (shown.Length == 0)
            return "–";
        // People without an account have no user page; their signature leads to what they wrote.
        var title = profile.Title(IsAddress(name) ? $"Special:Contributions/{name}" : $"User:{name}");
        return title.Name.Length > 0 ? PageLink.To(title.Full, "", shown) : PlainText.Escape(shown);
    }

    // "123" is a user name, though .NET would take it for an address.
    private static bool IsAddress(string name) =>
        (name.Contains(':', StringComparison.Ordinal) || name.Count(letter => letter == '.') == 3) && IPAddress.TryParse(name, out _);

    private string Duration(TimeSpan time) => time switch
    {
        { TotalMinutes: < 100 } => messages.Format(Message + "minutes", Number((long)time.TotalMinutes)),
        { TotalHours: < 48 } => messages.Format(Message + "hours", Number((long)Math.Round(time.TotalHours))),
        _ => messages.Format(Message + "days", Number((long)Math.Round(time.TotalDays))),
    };

    private string Number(long number) => profile.FormatNumber(number);

    // Entities, not nowiki: a strip marker would end up in the attribute.
    private static string Attribute(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && !char.IsAsciiLetterOrDigit((char)rune.Value) && !" .,()-".Contains((char)rune.Value, StringComparison.Ordinal))
                escaped.Append($"&#{rune.Value};");
            else
                escaped.Append(rune);
        }
        return escaped.ToString();
    }
}
