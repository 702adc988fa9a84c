namespace TechNewsBot.Core.Wikis;

/// <summary>A section as the wiki shows it.</summary>
/// <param name="Start">How many Unicode characters of the page's text stand before its heading.</param>
/// <param name="Anchor">The fragment that leads to it.</param>
public sealed record PageSection(long Start, string Anchor);
