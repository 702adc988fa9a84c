namespace TechNewsBot.Wikitext;

/// <summary>A <c>[https://example.org label]</c> in a page.</summary>
/// <param name="Span">From the opening bracket to after the closing one.</param>
/// <param name="Url">The address as typed.</param>
/// <param name="LabelSpan">What follows the address, trimmed; null when nothing does.</param>
public sealed record ExternalLink(TextSpan Span, string Url, TextSpan? LabelSpan);
