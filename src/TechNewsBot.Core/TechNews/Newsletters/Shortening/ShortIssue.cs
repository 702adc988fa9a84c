using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Newsletters.Shortening;

/// <summary>An issue in one of the styles: which lines it has, and how much of their texts.</summary>
internal sealed class ShortIssue(NewsletterStyle style, WikiProfile profile)
{
    /// <summary>What the style shows of an issue's lines.</summary>
    public IReadOnlyList<NewsLine> Lines(IReadOnlyList<NewsLine> lines) => style switch
    {
        NewsletterStyle.Full => lines,
        NewsletterStyle.Summary => [.. lines.Select(Short)],
        _ => ItemChoice.WithoutDoubleBlanks(lines.Where(line => IsShown(line) || !line.IsWhole).Select(line => Short(line.Level > 0 ? WithoutEnd(line) : line))),
    };

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

    private static bool IsClosed(IEnumerable<NewsPiece> pieces) => ArgumentText.IsClosed(string.Concat(pieces.Select(piece => piece.Source)));

    private NewsLine Short(NewsLine line)
    {
        if (line.Level == 0 || !line.IsWhole)
            return line;
        var pieces = new List<NewsPiece>();
        var isOver = false;
        foreach (var (index, piece) in line.Pieces.Index())
        {
            if (piece.Best is not { } best)
            {
                pieces.Add(piece);
                continue;
            }
            // The caption of an icon is no part of the sentence.
            var isCaption = !IsClosed(line.Pieces.Take(index));
            var items = Items(best.Text);
            pieces.Add(piece with { Best = best with { Text = string.Join('\n', items.Select((item, at) => Short(item, isOver && !isCaption && at == 0))) } });
            isOver = isCaption ? isOver : (isOver && items.Count == 1) || FirstSentence.Cut(items[^1]).Following is not null;
        }
        return line with { Pieces = pieces };
    }

    // A unit may be a whole list. A line without a list mark belongs to the item above it.
    private static List<string> Items(string text)
    {
        var items = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (items.Count == 0 || NewsLine.LevelOf(line) > 0)
                items.Add(line);
            else
                items[^1] += $"\n{line}";
        }
        return items.TrueForAll(ArgumentText.IsClosed) ? items : [text];
    }

    private string Short(string item, bool isOver)
    {
        if (isOver)
            return FirstSentence.LinksOf(item, profile);
        var start = Math.Max(0, item.AsSpan().IndexOfAnyExcept("*#: "));
        return item[..start] + (style == NewsletterStyle.Summary ? FirstSentence.WithLinks(item[start..], profile) : FirstWords.Of(item[start..]));
    }
}
