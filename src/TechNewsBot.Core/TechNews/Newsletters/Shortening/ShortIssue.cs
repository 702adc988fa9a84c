using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Newsletters.Shortening;

/// <summary>An issue in one of the styles: which lines it has, and how much of their texts.</summary>
internal sealed class ShortIssue(NewsletterStyle style, WikiProfile profile)
{
    /// <summary>The lines that the style shows.</summary>
    public IReadOnlyList<NewsLine> Lines(IReadOnlyList<NewsLine> lines) => style == NewsletterStyle.Headlines
        ? ItemChoice.WithoutDoubleBlanks(lines.Where(line => IsShown(line) || !line.IsWhole).Select(line => line.Level > 0 ? WithoutEnd(line) : line))
        : lines;

    /// <summary>What the style shows of a unit's text.</summary>
    public string Text(NewsLine line, string text) => style == NewsletterStyle.Full || line.Level == 0 || !line.IsWhole ? text : ByLines(text);

    // The greeting and the colophon are the same every week.
    private static bool IsShown(NewsLine line) => line.Level == 1 || line.Kind == UnitKind.Heading || !line.Units.Any();

    // A headline is what begins the line: icons and the first unit that is not their caption.
    private static NewsLine WithoutEnd(NewsLine line)
    {
        var first = Enumerable.Range(0, line.Pieces.Count)
            .Where(at => line.Pieces[at].Unit is not null && IsClosed(line.Pieces.Take(at)) && IsClosed(line.Pieces.Take(at + 1)))
            .FirstOrDefault(line.Pieces.Count);
        return line.IsWhole ? line with { Pieces = [.. line.Pieces.Take(first + 1)] } : line;
    }

    private static bool IsClosed(IEnumerable<NewsPart> pieces) => ArgumentText.IsClosed(string.Concat(pieces.Select(piece => piece.Text)));

    // A unit may be a whole list.
    private string ByLines(string text)
    {
        if (text.Length == 0 || text[0] is not ('*' or '#'))
            return Short(text);
        return string.Join('\n', text.Split('\n').Select(line =>
        {
            var start = Math.Max(0, line.AsSpan().IndexOfAnyExcept("*#: "));
            return line[..start] + Short(line[start..]);
        }));
    }

    private string Short(string text) => style == NewsletterStyle.Summary ? FirstSentence.WithLinks(text, profile) : FirstWords.Of(text);
}
