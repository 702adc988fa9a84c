namespace TechNewsBot.Wikitext;

/// <summary>One argument of a <see cref="TemplateCall"/>.</summary>
/// <param name="Name">Trimmed name as typed before the equals sign; null when the argument is positional.</param>
/// <param name="Key">The name, or the position among the positional arguments: "1", "2" and so on.</param>
/// <param name="Span">From after the pipe to before the next pipe or the closing braces.</param>
/// <param name="ValueSpan">The value: trimmed when the argument is named, as it stands when it is positional, as MediaWiki does.</param>
public sealed record TemplateArgument(string? Name, string Key, TextSpan Span, TextSpan ValueSpan);
