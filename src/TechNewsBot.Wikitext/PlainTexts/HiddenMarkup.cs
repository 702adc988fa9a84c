using TechNewsBot.Wikitext.Scanning;

namespace TechNewsBot.Wikitext;

/// <summary>The stretches of a page that a reader does not see, when every template is left out.</summary>
internal static class HiddenMarkup
{
    // Longer than any element's, with some spaces.
    private const int LongestName = 20;

    /// <summary>The stretches in the order of their starts; they may overlap.</summary>
    public static IEnumerable<TextSpan> In(WikitextDocument document)
    {
        var scan = document.Scan;
        List<TextSpan> hidden = [.. scan.Comments, .. scan.Templates.Select(call => TextSpan.FromBounds(call.Start, call.End))];
        foreach (var link in scan.Links)
            AddLink(hidden, document.Text, link);
        foreach (var link in scan.ExternalLinks)
            Add(hidden, link.Start, link.UrlEnd, link.End - 1, link.End);
        foreach (var tag in scan.Tags)
            AddTag(hidden, document.Text, tag);
        AddStrayTags(hidden, document);
        AddQuotes(hidden, document);
        return hidden.OrderBy(span => span.Start);
    }

    private static void AddLink(List<TextSpan> hidden, string text, LinkMark link)
    {
        var shown = link.Pipe < 0 ? link.Start + 2 : link.Pipe + 1;
        if (link.Pipe < 0 && text[shown] == ':')
            shown++;
        Add(hidden, link.Start, shown, link.End - 2, link.End);
    }

    private static void AddTag(List<TextSpan> hidden, string text, TagMark tag)
    {
        var name = text.AsSpan()[(tag.Start + 1)..tag.NameEnd];
        if (name.Equals("ref", StringComparison.OrdinalIgnoreCase))
            hidden.Add(TextSpan.FromBounds(tag.Start, tag.End));
        else if (TagNames.IsKnown(name))
            Add(hidden, tag.Start, tag.OpenEnd, tag.CloseStart, tag.End);
    }

    // MediaWiki drops an element's end that nothing began.
    private static void AddStrayTags(List<TextSpan> hidden, WikitextDocument document)
    {
        var text = document.Text;
        for (var start = text.IndexOf("</", StringComparison.Ordinal); start >= 0; start = text.IndexOf("</", start + 2, StringComparison.Ordinal))
        {
            var rest = text.AsSpan(start + 2, Math.Min(LongestName, text.Length - start - 2));
            var length = rest.IndexOf('>');
            if (length > 0 && TagNames.IsHtml(rest[..length].TrimEnd()) && !document.IsOpaque(start))
                hidden.Add(new TextSpan(start, length + 3));
        }
    }

    private static void AddQuotes(List<TextSpan> hidden, WikitextDocument document)
    {
        var text = document.Text;
        for (var position = 0; position < text.Length;)
        {
            var next = text.AsSpan(position).IndexOf("''");
            if (next < 0)
                return;
            var start = position + next;
            position = start + 2;
            while (position < text.Length && text[position] == '\'')
                position++;
            // Four are an apostrophe and bold, more than five are apostrophes and both (Parser::doQuotes).
            var marks = (position - start) switch { 4 => 3, > 5 => 5, var count => count };
            if (!document.IsOpaque(start))
                hidden.Add(TextSpan.FromBounds(position - marks, position));
        }
    }

    private static void Add(List<TextSpan> hidden, int start, int shownStart, int shownEnd, int end)
    {
        hidden.Add(TextSpan.FromBounds(start, shownStart));
        hidden.Add(TextSpan.FromBounds(shownEnd, end));
    }
}
