using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Newsletters.Shortening;

/// <summary>The stretches of a line that cannot be cut without breaking its markup: templates, links, tags, comments, bold and italics.</summary>
internal static class MarkupAtoms
{
    private const int Italic = 2;
    private const int Bold = 3;
    private const int Both = 5;

    /// <summary>The stretches in order; none overlaps another one.</summary>
    public static IReadOnlyList<TextSpan> In(string text)
    {
        if (text.AsSpan().IndexOfAny("[{<'") < 0)
            return [];
        var document = WikitextDocument.Parse(text);
        var markup = Merged(document.Templates.Select(call => call.Span)
            .Concat(document.Links.Select(link => link.Span))
            .Concat(document.ExternalLinks.Select(link => link.Span))
            .Concat(document.Tags.Select(tag => tag.Span))
            .Concat(document.Comments));
        return Merged(markup.Concat(Quoted(text, markup)));
    }

    // From the quotes that open bold or italics to those after which neither is open (https://www.mediawiki.org/wiki/Help:Formatting).
    private static IEnumerable<TextSpan> Quoted(string text, List<TextSpan> markup)
    {
        var (start, isBold, isItalic, next) = (0, false, false, 0);
        for (var at = 0; at < text.Length;)
        {
            while (next < markup.Count && markup[next].End <= at)
                next++;
            if (next < markup.Count && markup[next].Contains(at))
            {
                at = markup[next].End;
                continue;
            }
            var length = Quotes(text, at);
            if (length >= Italic)
            {
                if (!isBold && !isItalic)
                    start = at;
                isItalic ^= length is Italic or >= Both;
                isBold ^= length >= Bold;
                if (!isBold && !isItalic)
                    yield return TextSpan.FromBounds(start, at + length);
            }
            else if (text[at] == '\n')
            {
                (isBold, isItalic) = (false, false);
            }
            at += Math.Max(length, 1);
        }
    }

    private static int Quotes(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == '\'')
            end++;
        return end - at;
    }

    private static List<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans.Where(span => span.Length > 0).OrderBy(span => span.Start))
        {
            if (merged.Count > 0 && merged[^1].End > span.Start)
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }
        return merged;
    }
}
