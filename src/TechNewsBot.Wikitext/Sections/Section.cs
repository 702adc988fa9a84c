namespace TechNewsBot.Wikitext;

/// <summary>A heading and what follows it; the first section of a page is its lead, which has no heading.</summary>
/// <param name="Heading">Null for the lead.</param>
/// <param name="Span">The heading and all that follows, up to the next heading of any level.</param>
/// <param name="BodySpan">The same without the heading's line and its line break.</param>
/// <param name="DeepSpan">The heading, what follows and its sub-sections, up to the next heading of the same or a higher rank.</param>
public sealed record Section(Heading? Heading, TextSpan Span, TextSpan BodySpan, TextSpan DeepSpan);
