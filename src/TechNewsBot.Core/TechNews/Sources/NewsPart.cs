namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>A stretch of an issue: one unit, or the wikitext between two.</summary>
/// <param name="Text">The wikitext in the source's language, as readers see it.</param>
/// <param name="Unit">The unit; null for what stands outside of units and is the same in every language.</param>
public sealed record NewsPart(string Text, NewsUnit? Unit = null);
