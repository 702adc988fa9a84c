namespace TechNewsBot.Diffs;

/// <summary>The part of a comparison that a person wants to see.</summary>
internal static class DiffExcerpt
{
    private const int Context = 2;

    /// <summary>The changed lines with two lines around them; null stands for a stretch that was left out.</summary>
    public static IEnumerable<DiffLine?> Of(IReadOnlyList<DiffLine> lines)
    {
        var near = Near(lines);
        var isGap = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (near[i])
                yield return lines[i];
            else if (!isGap)
                yield return null;
            isGap = !near[i];
        }
    }

    private static bool[] Near(IReadOnlyList<DiffLine> lines)
    {
        var near = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == DiffLineKind.Kept)
                continue;
            for (var j = Math.Max(0, i - Context); j <= Math.Min(lines.Count - 1, i + Context); j++)
                near[j] = true;
        }

        return near;
    }
}
