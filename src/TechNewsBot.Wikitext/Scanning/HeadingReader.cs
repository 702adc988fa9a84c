namespace TechNewsBot.Wikitext.Scanning;

/// <summary>Looks at each line's two ends for equals signs, not minding comments and other things that vanish there.</summary>
internal sealed class HeadingReader(string text, Scan scan)
{
    private readonly List<TextSpan> vanished = [];
    private int lineStart;
    private int contentStart;

    /// <summary>Something that is not there when lines are looked at; told in the order of the text.</summary>
    public void Vanish(TextSpan span)
    {
        vanished.Add(span);
        if (span.Start == contentStart)
            contentStart = span.End;
    }

    /// <summary>A line ends at <paramref name="end"/>; what stands in isolated content is no heading of the page.</summary>
    public void EndLine(int end, bool isolated)
    {
        if (!isolated && contentStart < end && text[contentStart] == '=')
            ReadLine(end);
        vanished.Clear();
        lineStart = contentStart = end + 1;
    }

    private void ReadLine(int lineEnd)
    {
        var end = LastVisible(lineEnd);
        var length = end - contentStart;
        var line = text.AsSpan(contentStart, length);
        var opening = line.IndexOfAnyExcept('=');
        var closing = length - 1 - line.LastIndexOfAnyExcept('=');
        // A line of nothing but equals signs shows the middle ones: parser, handleHeadings.
        var level = opening < 0 ? (length - 1) / 2 : Math.Min(opening, closing);
        level = Math.Min(6, level);
        if (level == 0)
            return;
        var title = TextSpan.FromBounds(contentStart + level, end - level).Trimmed(text);
        scan.Headings.Add(new HeadingMark(lineStart, lineEnd, title.Start, title.End, level));
    }

    private int LastVisible(int end)
    {
        var last = vanished.Count - 1;
        while (true)
        {
            while (end > contentStart && char.IsWhiteSpace(text[end - 1]))
                end--;
            if (last < 0 || vanished[last].End != end || vanished[last].Start < contentStart)
                return end;
            end = vanished[last--].Start;
        }
    }
}
