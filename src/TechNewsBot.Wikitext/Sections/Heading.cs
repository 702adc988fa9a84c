namespace TechNewsBot.Wikitext;

/// <summary>A <c>== title ==</c> line outside templates, references and comments.</summary>
/// <param name="Level">1 to 6: the number of equals signs on the side that has fewer.</param>
/// <param name="Span">The whole line, without its line break.</param>
/// <param name="TitleSpan">What stands between the equals signs, trimmed.</param>
public sealed record Heading(int Level, TextSpan Span, TextSpan TitleSpan);
