namespace TechNewsBot.Wikitext.Talk;

/// <summary>A link to a user and the timestamp that follows it.</summary>
/// <param name="Span">From the first link to the user to after the timestamp.</param>
/// <param name="TimestampSpan">The timestamp alone.</param>
public sealed record Signature(TextSpan Span, TextSpan TimestampSpan);
