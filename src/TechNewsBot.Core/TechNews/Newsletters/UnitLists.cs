using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>Units that are lists, taken apart so that each of their lines is an item of its own, and put together again.</summary>
internal static class UnitLists
{
    /// <summary>The lines with such units in several. A unit whose translation has other lines than its source stays in one.</summary>
    public static IReadOnlyList<NewsLine> Apart(IEnumerable<NewsLine> lines) => [.. lines.SelectMany(Apart)];

    /// <summary>The lines with what is left of each such unit in one again.</summary>
    public static IReadOnlyList<NewsLine> Together(IEnumerable<NewsLine> lines)
    {
        var together = new List<NewsLine>();
        foreach (var line in lines)
        {
            if (together is [.., { Pieces: [.., { Best: { } above } last] } before] && line.Pieces is [{ Best: { } below } first, ..] && ReferenceEquals(above.Unit, below.Unit))
                together[^1] = before with { Pieces = [.. before.Pieces.SkipLast(1), new NewsPiece($"{last.Source}\n{first.Source}", above with { Text = $"{above.Text}\n{below.Text}" }), .. line.Pieces.Skip(1)] };
            else
                together.Add(line);
        }
        return together;
    }

    private static IEnumerable<NewsLine> Apart(NewsLine line)
    {
        var lines = new List<List<NewsPiece>> { new() };
        foreach (var piece in line.Pieces)
        {
            var pieces = line.Kind == UnitKind.Item ? Apart(piece) : [piece];
            lines[^1].Add(pieces[0]);
            lines.AddRange(pieces.Skip(1).Select(next => new List<NewsPiece> { next }));
        }
        return lines.Count == 1
            ? [line]
            : lines.Select((pieces, index) => line with { Pieces = pieces, Level = index == 0 ? line.Level : NewsLine.LevelOf(pieces[0].Source) });
    }

    private static List<NewsPiece> Apart(NewsPiece piece)
    {
        if (piece.Best is not { } best || Items(piece.Source) is not { } source || Items(best.Text) is not { } texts || source.Length != texts.Length)
            return [piece];
        return [.. source.Zip(texts, (line, text) => new NewsPiece(line, best with { Text = text }))];
    }

    // The first one's list mark may stand before the unit. What opens on one line and closes on another keeps them together.
    private static string[]? Items(string text) =>
        text.Split('\n') is { Length: > 1 } lines && lines.Skip(1).All(line => NewsLine.LevelOf(line) > 0) && lines.All(ArgumentText.IsClosed) ? lines : null;
}
