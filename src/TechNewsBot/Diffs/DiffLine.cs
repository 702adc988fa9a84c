namespace TechNewsBot.Diffs;

/// <summary>One line of a comparison.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">The line without its line break.</param>
internal readonly record struct DiffLine(DiffLineKind Kind, string Text);
