using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.Requests.Standing;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Columns;

/// <summary>What may help with a request. Whoever deletes a hint from its cell dismisses it.</summary>
internal sealed class HintsColumn(CellText text, StandingTable standing) : IColumn
{
    /// <summary>The column's name.</summary>
    public const string Word = "hints";

    /// <summary>The attribute by which a hint in a cell is known.</summary>
    public const string CodeAttribute = "data-hint";

    /// <summary>The row's attribute with the codes of the hints that the bot wrote.</summary>
    public const string ShownAttribute = "data-hints";

    /// <summary>The row's attribute with the codes of dismissed hints.</summary>
    public const string DismissedAttribute = "data-no-hints";

    /// <summary>The same two as parameters of a row template.</summary>
    public const string ShownField = "hints-shown";

    /// <inheritdoc cref="ShownField"/>
    public const string DismissedField = "hints-dismissed";

    // An item of Tech News is a paragraph.
    private const int LongestTitle = 80;

    private const string Safe = "-._:/?#@!$&()*+,;=%";

    public string Name => Word;

    public string HeadingAttributes => $" class=\"unsortable\" title=\"{AttributeText.Of(text.Message("hints-help"))}\"";

    public bool IsLeftOutWhenEmpty => true;

    public Cell Cell(Request request) => new(" style=\"font-size:85%;min-width:13em;overflow-wrap:anywhere\"", Content(request));

    public string RowAttributes(Request request)
    {
        var shown = Shown(request);
        var dismissed = Dismissed(request);
        return (shown.Length > 0 ? $" {ShownAttribute}=\"{shown}\"" : "") + (dismissed.Length > 0 ? $" {DismissedAttribute}=\"{dismissed}\"" : "");
    }

    public IEnumerable<KeyValuePair<string, string>> Fields(Request request) =>
        [new(Name, Content(request)), new(ShownField, Shown(request)), new(DismissedField, Dismissed(request))];

    private string Content(Request request) => string.Join("<br>", request.Hints.Shown(standing.Hints(request)).Select(Content));

    private string Content(Hint hint) => $"<span {CodeAttribute}=\"{hint.Code}\">{Link(hint)} <small>({Source(hint)})</small></span>";

    private static string Link(Hint hint)
    {
        var label = ShownText.Of(hint.Title, LongestTitle);
        var link = hint.Page.Length > 0
            ? PageLink.To(hint.Page, hint.Anchor, label)
            : $"[{Address(hint.Address)} <bdi>{PlainText.Escape(label.Length == 0 ? hint.Key : label)}</bdi>]";
        return hint.Language.Length == 0 ? link : $"<span {TextDirection.Attributes(hint.Language)}>{link}</span>";
    }

    private string Source(Hint hint) => text.Message($"hint-{hint.Source.Word()}", $"<bdi>{hint.Issue}</bdi>");

    private string Shown(Request request) => string.Join(' ', request.Hints.Shown(standing.Hints(request)).Select(hint => hint.Code));

    // What people took out stays known on the page, should the database be lost.
    private string Dismissed(Request request) => string.Join(' ', standing.Hints(request).Dismissed.Order(StringComparer.Ordinal));

    // Nothing in an address may be markup.
    private static string Address(string address)
    {
        var encoded = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            if (!rune.IsAscii || char.IsAsciiLetterOrDigit((char)rune.Value) || Safe.Contains((char)rune.Value, StringComparison.Ordinal))
                encoded.Append(rune);
            else
                encoded.Append($"%{rune.Value:X2}");
        }
        return encoded.ToString();
    }
}
