namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>A heading inside an issue: <c>'''Updates for editors'''</c> on a line of its own, or a real one.</summary>
/// <param name="Level">1 to 6 for a heading with equals signs; null for a bold line.</param>
/// <param name="Text">Its plain text in the source's language.</param>
/// <param name="Units">The units in it.</param>
public sealed record NewsHeading(int? Level, string Text, IReadOnlyList<NewsUnit> Units);
