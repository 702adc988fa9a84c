namespace TechNewsBot.Wikitext.Blocks;

/// <summary>Walks over the lines of a page.</summary>
/// <param name="text">The page.</param>
/// <param name="unbroken">What no line ends in, in order and without overlaps (<see cref="PageTags.Unbroken"/>).</param>
internal sealed class Lines(string text, List<TextSpan> unbroken)
{
    private int next;

    /// <summary>The line break that ends the line, or the end of the text. Lines must be asked for in their order.</summary>
    public int End(int start)
    {
        for (var from = start; ;)
        {
            var found = text.AsSpan(from).IndexOf('\n');
            if (found < 0)
                return text.Length;
            var end = from + found;
            while (next < unbroken.Count && unbroken[next].End <= end)
                next++;
            if (next == unbroken.Count || unbroken[next].Start > end)
                return end;
            from = unbroken[next].End;
        }
    }
}
