namespace TechNewsBot.Wikitext.Signatures;

/// <summary>How much text a reader sees in a stretch of wikitext, near enough to tell near from far.</summary>
internal static class VisibleLength
{
    /// <summary>The number of characters outside tags, bold marks and white space at the ends of runs.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (!text.IsEmpty)
        {
            var mark = text.IndexOfAny("<>[]'");
            length += (mark < 0 ? text : text[..mark]).Trim().Length;
            if (mark < 0)
                break;
            var close = text[mark] == '<' ? text[mark..].IndexOf('>') : 0;
            text = text[(mark + Math.Max(0, close) + 1)..];
        }
        return length;
    }
}
