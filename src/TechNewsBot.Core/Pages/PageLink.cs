using System.Text;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Pages;

/// <summary>Links that lead where they should whatever stands in the title, the anchor or the label.</summary>
internal static class PageLink
{
    // MediaWiki decodes percent signs and then character references in a link's target, and nothing there is markup once encoded.
    // "~" would be signed, the others are not allowed in a target.
    private const string Encoded = "%[]{}|<>#~";

    /// <summary>A link to a page, or to a heading of it when there is an anchor. An empty label would be filled in by MediaWiki, so it shows the title.</summary>
    public static string To(string page, string anchor, string label) =>
        $"[[:{Target(page)}{(anchor.Length == 0 ? "" : "#" + Target(anchor))}|<bdi>{PlainText.Escape(label.Length == 0 ? page : label)}</bdi>]]";

    private static string Target(string text)
    {
        var target = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '_')
                target.Append(' ');
            else if (rune.Value == '&')
                target.Append("%26amp;");
            else if (rune.Value < ' ' || rune.Value == 0x7F || (rune.IsAscii && Encoded.Contains((char)rune.Value, StringComparison.Ordinal)))
                target.Append($"%{rune.Value:X2}");
            else
                target.AppendRune(rune);
        }
        return target.ToString();
    }
}
