namespace TechNewsBot.Core.Diffs;

/// <summary>The part of a comparison that a person wants to see.</summary>
public static class DiffExcerpt
{
    /// <summary>The changed pieces and those around them; null stands for a stretch that was left out.</summary>
    /// <param name="pieces">The whole comparison.</param>
    /// <param name="context">How many pieces before and after a change are shown.</param>
    public static IEnumerable<DiffPiece?> Of(IReadOnlyList<DiffPiece> pieces, int context)
    {
        var near = Near(pieces, context);
        var isGap = false;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (near[i])
                yield return pieces[i];
            else if (!isGap)
                yield return null;
            isGap = !near[i];
        }
    }

    private static bool[] Near(IReadOnlyList<DiffPiece> pieces, int context)
    {
        var near = new bool[pieces.Count];
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == DiffKind.Kept)
                continue;
            for (var j = Math.Max(0, i - context); j <= Math.Min(pieces.Count - 1, i + context); j++)
                near[j] = true;
        }

        return near;
    }
}
