namespace TechNewsBot.Wikitext;

/// <summary>A cell of a table.</summary>
/// <param name="IsHeader">Whether its line begins with <c>!</c>.</param>
/// <param name="Attributes">Values by attribute name (any case).</param>
/// <param name="Span">From its mark up to the next cell's mark or the end of its last line.</param>
/// <param name="ContentSpan">What it shows, trimmed; where that would stand when it is empty.</param>
public sealed record TableCell(bool IsHeader, IReadOnlyDictionary<string, string> Attributes, TextSpan Span, TextSpan ContentSpan);
