namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>An issue's lines: its headings, its items, and what surrounds each unit in its line.</summary>
/// <param name="Headings">The headings in the order of the page.</param>
/// <param name="Items">The list items in the order of the page.</param>
/// <param name="Places">Where each unit stands, by the unit's name.</param>
public sealed record NewsOutline(IReadOnlyList<NewsHeading> Headings, IReadOnlyList<NewsItem> Items, IReadOnlyDictionary<string, UnitPlace> Places)
{
    internal static NewsOutline Of(IReadOnlyList<NewsPart> parts) => new OutlineReader(parts).Read();
}
