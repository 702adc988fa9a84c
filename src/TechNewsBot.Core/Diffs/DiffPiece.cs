namespace TechNewsBot.Core.Diffs;

/// <summary>One piece of a comparison: a line or a word.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">The piece.</param>
public readonly record struct DiffPiece(DiffKind Kind, string Text);
