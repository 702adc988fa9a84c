namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>A list item of an issue.</summary>
/// <param name="Heading">The heading it stands under; null before the first one.</param>
/// <param name="Level">How many list marks the line begins with: 1 for an item, 2 for one below it.</param>
/// <param name="Text">The line's wikitext in the source's language, without the list marks.</param>
/// <param name="Units">The units in it.</param>
/// <param name="Tasks">The Phabricator tasks it names, each once: <c>T123</c>.</param>
/// <param name="Marks">What its icons say, each once.</param>
public sealed record NewsItem(NewsHeading? Heading, int Level, string Text, IReadOnlyList<NewsUnit> Units, IReadOnlyList<string> Tasks, IReadOnlyList<NewsMark> Marks);
