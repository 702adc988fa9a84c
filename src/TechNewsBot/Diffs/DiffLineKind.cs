namespace TechNewsBot.Diffs;

/// <summary>What became of a line.</summary>
internal enum DiffLineKind
{
    /// <summary>It stands in both texts.</summary>
    Kept,

    /// <summary>It stands in the old text only.</summary>
    Removed,

    /// <summary>It stands in the new text only.</summary>
    Added,
}
