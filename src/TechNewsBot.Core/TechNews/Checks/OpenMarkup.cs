using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Newsletters;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Checks;

/// <summary>Finds markup in a translation that reaches beyond it: what it leaves open or closes without having opened it, and tags that cut pages into parts.</summary>
internal static class OpenMarkup
{
    private const string TableStart = "{|";
    private const string TableEnd = "|}";

    private static readonly string[] Brackets = ["[[", "]]", "{{", "}}"];

    // Elements that need their closing tag; a browser or MediaWiki closes the others, such as <li>, by itself.
    private static readonly HashSet<string> Paired = new(StringComparer.OrdinalIgnoreCase)
    {
        "abbr", "b", "bdi", "bdo", "big", "blockquote", "center", "cite", "code", "data", "del", "dfn", "div", "dl", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6",
        "i", "ins", "kbd", "mark", "ol", "pre", "q", "ref", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "table", "time", "tt", "u", "ul", "var",
    };

    // They tell MediaWiki, Translate and MassMessage what of a page counts, and PostedIssues which issue stands on it.
    private static readonly HashSet<string> Cutting = new(StringComparer.OrdinalIgnoreCase) { "includeonly", "languages", "noinclude", "onlyinclude", "section", "translate", "tvar" };

    /// <summary>The first piece of such markup as it is written; null when there is none.</summary>
    public static string? Find(string text)
    {
        if (text.AsSpan().IndexOfAny("[]{}<") < 0)
            return null;
        // A mark of the bot's own would tell it that an issue was posted.
        if (text.Contains(SectionMark.Start, StringComparison.Ordinal))
            return SectionMark.Start;
        var document = WikitextDocument.Parse(text);
        return Tag(document) ?? Bracket(document) ?? Table(text) ?? (ArgumentText.IsClosed(text) && !IsCutShort(document) ? null : Culprit(text));
    }

    private static string? Tag(WikitextDocument document)
    {
        if (!document.Text.Contains('<', StringComparison.Ordinal))
            return null;
        var closings = document.Tags.Where(tag => tag.IsClosed).Select(tag => tag.ContentSpan.End).ToHashSet();
        foreach (var tag in document.Tags)
        {
            if (Cutting.Contains(tag.Name) || (Paired.Contains(tag.Name) && !tag.IsClosed && !tag.IsSelfClosing))
                return $"<{tag.Name}>";
        }
        for (var at = document.Text.IndexOf("</", StringComparison.Ordinal); at >= 0; at = document.Text.IndexOf("</", at + 2, StringComparison.Ordinal))
        {
            var rest = document.Text.AsSpan(at + 2);
            var end = rest.IndexOf('>');
            if (end >= 0 && rest[..end].Trim().ToString() is var name && (Paired.Contains(name) || Cutting.Contains(name)) && !closings.Contains(at) && !document.IsOpaque(at))
                return $"</{name}>";
        }
        return null;
    }

    private static string? Bracket(WikitextDocument document)
    {
        var left = Unpaired(document);
        return Array.Find(Brackets, bracket => left.Contains(bracket, StringComparison.Ordinal))
            ?? (left.Contains("[http", StringComparison.Ordinal) || left.Contains("[//", StringComparison.Ordinal) ? "[" : null);
    }

    // MediaWiki puts {{!}} in before it looks for tables (Parser::handleTables), and counts colons before them as indents.
    private static string? Table(string text)
    {
        var (piped, depth) = (text.Replace("{{!}}", "|", StringComparison.Ordinal), 0);
        if (!piped.Contains(TableStart, StringComparison.Ordinal) && !piped.Contains(TableEnd, StringComparison.Ordinal))
            return null;
        foreach (var line in Unpaired(WikitextDocument.Parse(piped)).Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed.TrimStart(':').TrimStart().StartsWith(TableStart, StringComparison.Ordinal))
                depth++;
            else if (trimmed.StartsWith(TableEnd, StringComparison.Ordinal) && --depth < 0)
                return TableEnd;
        }
        return depth > 0 ? TableStart : null;
    }

    // The text without the signs of its links and templates, and without what is not read as markup. A comment leaves nothing behind.
    private static string Unpaired(WikitextDocument document)
    {
        var text = document.Text.ToCharArray();
        foreach (var span in document.Links.Select(link => link.Span).Concat(document.Templates.Select(call => call.Span)))
        {
            text.AsSpan(span.Start, 2).Clear();
            text.AsSpan(span.End - 2, 2).Clear();
        }
        foreach (var link in document.ExternalLinks)
            text[link.Span.Start] = text[link.Span.End - 1] = default;
        foreach (var opaque in document.Opaque)
            text.AsSpan(opaque.Start, opaque.Length).Clear();
        foreach (var comment in document.Comments)
            text.AsSpan(comment.Start, comment.Length).Fill(' ');
        return new string(text);
    }

    // The next tag on a page would end it.
    private static bool IsCutShort(WikitextDocument document)
    {
        var at = document.Text.LastIndexOf('<');
        return at >= 0 && document.Text.IndexOf('>', at) < 0 && !document.IsOpaque(at) && document.Text.AsSpan(at + 1).TrimStart('/') is [var letter, ..] && char.IsAsciiLetter(letter);
    }

    // A comment, nowiki or the like without its end.
    private static string Culprit(string text) => text.Contains("<!--", StringComparison.Ordinal) ? "<!--" : "<";
}
