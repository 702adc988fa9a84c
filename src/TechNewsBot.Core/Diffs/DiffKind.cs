namespace TechNewsBot.Core.Diffs;

/// <summary>What became of a piece of a text.</summary>
public enum DiffKind
{
    /// <summary>It stands in both texts.</summary>
    Kept,

    /// <summary>It stands in the old text only.</summary>
    Removed,

    /// <summary>It stands in the new text only.</summary>
    Added,
}
