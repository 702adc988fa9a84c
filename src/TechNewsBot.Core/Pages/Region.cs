using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Pages;

/// <summary>The text between the template pair: perhaps mistakes, then the job's output, then a footer with the time of the last change.</summary>
/// <param name="Mistakes">One line that names the mistakes in the parameters; empty when there are none.</param>
/// <param name="Output">What the job wrote.</param>
/// <param name="Footer">One line; it is not compared, or every run would change the page.</param>
internal sealed record Region(string Mistakes, string Output, string Footer)
{
    /// <summary>How the mistakes' line begins.</summary>
    public const string MistakesMark = "<div class=\"technewsbot-mistakes";

    /// <summary>How the footer's line begins.</summary>
    public const string FooterMark = "<div class=\"technewsbot-footer";

    /// <summary>A region as it stands on a page. What people wrote into it counts as output.</summary>
    public static Region Read(string text)
    {
        var mistakes = Line(text, text.StartsWith(MistakesMark, StringComparison.Ordinal) ? 0 : text.IndexOf("\n" + MistakesMark, StringComparison.Ordinal) + 1, MistakesMark);
        var footer = Line(text, text.LastIndexOf("\n" + FooterMark, StringComparison.Ordinal) + 1, FooterMark);
        var (first, second) = mistakes.Start < footer.Start ? (mistakes, footer) : (footer, mistakes);
        var output = string.Concat(text.AsSpan(0, first.Start), Between(text, first.End, second.Start), Between(text, second.End, text.Length));
        return new Region(mistakes.In(text), output.Trim('\n', ' '), footer.In(text));
    }

    /// <summary>Whether both say the same, the footer aside.</summary>
    public bool SaysTheSameAs(Region other) => Mistakes == other.Mistakes && Output == other.Output;

    /// <summary>Whether the footer stands and nobody began something in it, like a comment, that hides what follows on the page.</summary>
    public bool HasSoundFooter => Footer.Length > 0 && ArgumentText.IsClosed(Footer);

    /// <summary>Whether more than half of what stood there would go.</summary>
    public bool IsLessThanHalfOf(Region standing) => Output.Length * 2 < standing.Output.Length;

    /// <summary>A hash of what the regions say, the footers aside: two runs that want the same have the same.</summary>
    public static string Hash(IEnumerable<Region> regions) =>
        ArgumentText.Fingerprint(string.Join('\0', regions.Select(region => region.Mistakes + region.Output)));

    /// <summary>The region's wikitext, line breaks to both templates included.</summary>
    public override string ToString() =>
        "\n" + string.Join('\n', new[] { Mistakes, Output, Footer }.Where(part => part.Length > 0)) + "\n";

    // Without the break of the line before it.
    private static ReadOnlySpan<char> Between(string text, int start, int end) =>
        start < end && text[start] == '\n' ? text.AsSpan(start + 1, end - start - 1) : text.AsSpan(start, Math.Max(0, end - start));

    // Nothing at the end of the text where the line does not begin so.
    private static TextSpan Line(string text, int start, string mark)
    {
        if (!text.AsSpan(start).StartsWith(mark, StringComparison.Ordinal))
            return new TextSpan(text.Length, 0);
        var length = text.AsSpan(start).IndexOf('\n');
        return new TextSpan(start, length < 0 ? text.Length - start : length);
    }
}
