using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>A line of an issue: pieces that are translated and pieces that are not. A unit of several lines stands in one.</summary>
/// <param name="Pieces">The pieces in order.</param>
/// <param name="Kind">What the line is; a line that is not translated is text.</param>
/// <param name="Level">How many list marks an item begins with; 0 for what is no item.</param>
internal sealed record NewsLine(IReadOnlyList<NewsPiece> Pieces, UnitKind Kind, int Level)
{
    /// <summary>The line in the source's language.</summary>
    public string Source => string.Concat(Pieces.Select(piece => piece.Source));

    /// <summary>The units in it, in the best languages there are.</summary>
    public IEnumerable<TranslatedUnit> Units => Pieces.Select(piece => piece.Best).OfType<TranslatedUnit>();

    /// <summary>Whether nothing stands on it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Source);

    /// <summary>Whether it can be taken out alone: it closes what it opens.</summary>
    public bool IsWhole => ArgumentText.IsClosed(Source);

    /// <summary>The lines of an issue; put together with line breaks, their pieces are its parts.</summary>
    public static IReadOnlyList<NewsLine> Of(TranslatedIssue issue)
    {
        var lines = new List<List<NewsPiece>> { new() };
        foreach (var part in issue.News.Parts)
        {
            if (part.Unit is { } unit)
            {
                lines[^1].Add(new NewsPiece(part.Text, issue.Best(unit)));
                continue;
            }
            foreach (var (index, text) in part.Text.Split('\n').Index())
            {
                if (index > 0)
                    lines.Add([]);
                if (text.Length > 0)
                    lines[^1].Add(new NewsPiece(text));
            }
        }
        return lines.ConvertAll(pieces => Of(pieces, issue.News.Outline));
    }

    /// <summary>How many list marks an item's text begins with; 0 for a text that is no item.</summary>
    public static int LevelOf(string text)
    {
        var marks = text.AsSpan().IndexOfAnyExcept('*', '#', ':');
        return marks > 0 && text.AsSpan(0, marks).ContainsAny('*', '#') ? marks : 0;
    }

    private static NewsLine Of(List<NewsPiece> pieces, NewsOutline outline)
    {
        var kind = pieces.Select(piece => piece.Unit).OfType<NewsUnit>().Select(unit => outline.Places[unit.Name].Kind).FirstOrDefault();
        return new NewsLine(pieces, kind, kind == UnitKind.Item ? Math.Max(LevelOf(string.Concat(pieces.Select(piece => piece.Source))), 1) : 0);
    }
}
