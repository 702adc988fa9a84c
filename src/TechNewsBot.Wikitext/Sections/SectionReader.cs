namespace TechNewsBot.Wikitext;

/// <summary>Cuts a page at its headings.</summary>
internal static class SectionReader
{
    public static IReadOnlyList<Section> Read(string text, IReadOnlyList<Heading> headings)
    {
        var sections = new Section[headings.Count + 1];
        // Innermost last: the sections whose sub-sections may still come.
        var open = new Stack<int>();
        var leadEnd = headings.Count == 0 ? text.Length : headings[0].Span.Start;
        sections[0] = new Section(Heading: null, new TextSpan(0, leadEnd), new TextSpan(0, leadEnd), new TextSpan(0, leadEnd));
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            CloseDownTo(heading.Level, heading.Span.Start);
            var end = i + 1 < headings.Count ? headings[i + 1].Span.Start : text.Length;
            var bodyStart = Math.Min(end, heading.Span.End + 1);
            var span = TextSpan.FromBounds(heading.Span.Start, end);
            sections[i + 1] = new Section(heading, span, TextSpan.FromBounds(bodyStart, end), span);
            open.Push(i + 1);
        }
        CloseDownTo(0, text.Length);
        return sections;

        void CloseDownTo(int level, int end)
        {
            while (open.TryPeek(out var last) && sections[last].Heading!.Level >= level)
                sections[open.Pop()] = sections[last] with { DeepSpan = TextSpan.FromBounds(sections[last].Span.Start, end) };
        }
    }
}
