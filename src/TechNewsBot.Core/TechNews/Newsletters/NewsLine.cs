using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>A line of an issue: pieces that are translated and pieces that are not. A unit of several lines stands in one.</summary>
/// <param name="Pieces">The pieces in order.</param>
/// <param name="Kind">What the line is; a line that is not translated is text.</param>
/// <param name="Level">How many list marks an item begins with; 0 for what is no item.</param>
internal sealed record NewsLine(IReadOnlyList<NewsPart> Pieces, UnitKind Kind, int Level)
{
    /// <summary>The line in the source's language.</summary>
    public string Source => string.Concat(Pieces.Select(piece => piece.Text));

    /// <summary>The units in it.</summary>
    public IEnumerable<NewsUnit> Units => Pieces.Select(piece => piece.Unit).OfType<NewsUnit>();

    /// <summary>Whether nothing stands on it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Source);

    /// <summary>Whether it can be taken out alone: it closes what it opens.</summary>
    public bool IsWhole => ArgumentText.IsClosed(Source);

    /// <summary>The lines of an issue; put together with line breaks, their pieces are its parts.</summary>
    public static IReadOnlyList<NewsLine> Of(NewsSource news)
    {
        var lines = new List<List<NewsPart>> { new() };
        foreach (var part in news.Parts)
        {
            if (part.Unit is not null)
            {
                lines[^1].Add(part);
                continue;
            }
            foreach (var (index, text) in part.Text.Split('\n').Index())
            {
                if (index > 0)
                    lines.Add([]);
                if (text.Length > 0)
                    lines[^1].Add(new NewsPart(text));
            }
        }
        return lines.ConvertAll(pieces => Of(pieces, news.Outline));
    }

    private static NewsLine Of(List<NewsPart> pieces, NewsOutline outline)
    {
        var kind = pieces.Select(piece => piece.Unit).OfType<NewsUnit>().Select(unit => outline.Places[unit.Name].Kind).FirstOrDefault();
        var text = pieces.Count == 0 ? "" : pieces[0].Text;
        var marks = text.AsSpan().IndexOfAnyExcept('*', '#', ':');
        return new NewsLine(pieces, kind, kind == UnitKind.Item ? Math.Max(marks, 1) : 0);
    }
}
