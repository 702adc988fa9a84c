using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>The lines of an issue without the items that do not concern a wiki, and without headings that are left with none.</summary>
/// <param name="Lines">The lines that stay.</param>
/// <param name="LeftOut">How many items went, those below others not counted, each line of a list counted that is one unit.</param>
/// <param name="Kept">How many items stay, counted alike.</param>
internal sealed record ItemChoice(IReadOnlyList<NewsLine> Lines, int LeftOut, int Kept)
{
    /// <summary>Chooses. An item goes with all that stands below it; one that opens what another line closes stays.</summary>
    /// <param name="lines">The lines of the issue.</param>
    /// <param name="concerns">Whether an item, with all that stands below it, concerns the wiki.</param>
    public static ItemChoice Of(IReadOnlyList<NewsLine> lines, Func<IReadOnlyList<NewsLine>, bool> concerns)
    {
        var gone = new HashSet<NewsLine>(ReferenceEqualityComparer.Instance);
        var (leftOut, kept) = (0, 0);
        foreach (var item in Items(lines))
        {
            var goes = item.All(line => line.IsWhole) && !concerns(item);
            if (goes)
                gone.UnionWith(item);
            leftOut += goes ? Count(item) : 0;
            kept += goes ? 0 : Count(item);
        }
        gone.UnionWith(Empty(lines, gone));
        return new ItemChoice(WithoutDoubleBlanks(lines.Where(line => !gone.Contains(line))), leftOut, kept);
    }

    /// <summary>The lines, of blank ones in a row only the first.</summary>
    public static IReadOnlyList<NewsLine> WithoutDoubleBlanks(IEnumerable<NewsLine> lines)
    {
        var single = new List<NewsLine>();
        foreach (var line in lines)
        {
            if (!line.IsBlank || single.Count == 0 || !single[^1].IsBlank)
                single.Add(line);
        }
        return single;
    }

    private static List<List<NewsLine>> Items(IReadOnlyList<NewsLine> lines)
    {
        var items = new List<List<NewsLine>>();
        var isOpen = false;
        foreach (var line in lines)
        {
            if (line.Level > 1 && isOpen)
                items[^1].Add(line);
            else if (line.Level > 0)
                items.Add([line]);
            isOpen = line.Level > 0;
        }
        return items;
    }

    private static int Count(List<NewsLine> item) => Math.Max(item.SelectMany(line => line.Source.Split('\n')).Count(text => NewsLine.LevelOf(text) == 1), 1);

    private static IEnumerable<NewsLine> Empty(IReadOnlyList<NewsLine> lines, HashSet<NewsLine> gone)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is not { Kind: UnitKind.Heading, IsWhole: true })
                continue;
            var items = lines.Skip(i + 1).TakeWhile(line => line.Kind != UnitKind.Heading).Where(line => line.Level > 0).ToList();
            if (items.Count > 0 && items.TrueForAll(gone.Contains))
                yield return lines[i];
        }
    }
}
