namespace TechNewsBot.Core.Diffs;

/// <summary>Compares two texts piece by piece with the fewest changes, after E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).</summary>
public static class SequenceDiff
{
    // Beyond this many changed pieces a shortest comparison costs too much and nobody reads it.
    private const int MostChanges = 1000;

    /// <summary>All pieces of both texts, removed ones before those added in their place. Texts that differ everywhere are given as one block out and one block in.</summary>
    /// <param name="old">The pieces of the old text.</param>
    /// <param name="new">The pieces of the new one.</param>
    public static IReadOnlyList<DiffPiece> Between(string[] old, string[] @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        var head = old.AsSpan().CommonPrefixLength(@new);
        var tail = CommonSuffixLength(old.AsSpan(head), @new.AsSpan(head));
        return
        [
            .. old[..head].Select(Kept),
            .. Middle(old[head..^tail], @new[head..^tail]),
            .. old[(old.Length - tail)..].Select(Kept),
        ];
    }

    private static int CommonSuffixLength(ReadOnlySpan<string> old, ReadOnlySpan<string> @new)
    {
        var length = 0;
        while (length < Math.Min(old.Length, @new.Length) && old[^(length + 1)] == @new[^(length + 1)])
            length++;
        return length;
    }

    private static List<DiffPiece> Middle(string[] old, string[] @new) =>
        Furthest(old, @new) is { } trace
            ? [.. Walk(old, @new, trace)]
            : [.. old.Select(Removed), .. @new.Select(Added)];

    // For each number of changes, the furthest old piece reached on each diagonal (old minus new); null when there are too many changes.
    private static List<int[]>? Furthest(string[] old, string[] @new)
    {
        var trace = new List<int[]>();
        var previous = new[] { 0 };
        for (var changes = 0; changes <= Math.Min(old.Length + @new.Length, MostChanges); changes++)
        {
            var reached = new int[(2 * changes) + 1];
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                var x = changes == 0 ? 0 : Step(previous, changes, diagonal);
                while (x < old.Length && x - diagonal < @new.Length && old[x] == @new[x - diagonal])
                    x++;
                reached[diagonal + changes] = x;
                if (x >= old.Length && x - diagonal >= @new.Length)
                {
                    trace.Add(reached);
                    return trace;
                }
            }

            trace.Add(reached);
            previous = reached;
        }

        return null;
    }

    // One more change: a piece added (from the diagonal above) or removed (from the one below), whichever gets further.
    private static int Step(int[] previous, int changes, int diagonal) =>
        ComesByAdding(previous, changes, diagonal) ? previous[diagonal + changes] : previous[diagonal + changes - 2] + 1;

    private static bool ComesByAdding(int[] previous, int changes, int diagonal) =>
        diagonal == -changes
        || (diagonal != changes && previous[diagonal + changes - 2] < previous[diagonal + changes]);

    private static Stack<DiffPiece> Walk(string[] old, string[] @new, List<int[]> trace)
    {
        var pieces = new Stack<DiffPiece>();
        var (x, y) = (old.Length, @new.Length);
        for (var changes = trace.Count - 1; changes > 0; changes--)
        {
            var previous = trace[changes - 1];
            var added = ComesByAdding(previous, changes, x - y);
            var start = Step(previous, changes, x - y);
            while (x > start)
                (x, y) = PushKept(pieces, old, x, y);
            pieces.Push(added ? Added(@new[--y]) : Removed(old[--x]));
        }

        while (x > 0)
            (x, y) = PushKept(pieces, old, x, y);
        return pieces;
    }

    private static (int X, int Y) PushKept(Stack<DiffPiece> pieces, string[] old, int x, int y)
    {
        pieces.Push(Kept(old[x - 1]));
        return (x - 1, y - 1);
    }

    private static DiffPiece Kept(string text) => new(DiffKind.Kept, text);

    private static DiffPiece Removed(string text) => new(DiffKind.Removed, text);

    private static DiffPiece Added(string text) => new(DiffKind.Added, text);
}
