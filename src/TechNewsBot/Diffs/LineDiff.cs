using TechNewsBot.Core.Diffs;

namespace TechNewsBot.Diffs;

/// <summary>Compares two texts line by line.</summary>
internal static class LineDiff
{
    /// <summary>All lines of both texts, without their line breaks.</summary>
    public static IReadOnlyList<DiffPiece> Between(string before, string after) => SequenceDiff.Between(Lines(before), Lines(after));

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.Split('\n');
}
