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

    // A headline is what begins the line: icons and the first unit.
    private static NewsLine WithoutEnd(NewsLine line)
    {
        var first = line.Pieces.Index().First(piece => piece.Item.Unit is not null).Index;
        return line.IsWhole ? line with { Pieces = [.. line.Pieces.Take(first + 1)] } : line;
    }

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
