namespace TechNewsBot.Core.Pages;

/// <summary>A section to add once at the end of a page.</summary>
/// <param name="Key">What the section is, remembered once it is posted: <c>2026/48</c>.</param>
/// <param name="StandsIn">Whether a page's text holds it already, whoever put it there.</param>
/// <param name="Wikitext">The section, heading line first.</param>
/// <param name="Summary">The edit summary.</param>
public sealed record NewSection(string Key, Func<string, bool> StandsIn, string Wikitext, string Summary);
