using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews;

/// <summary>A list item of an issue, for machines.</summary>
/// <param name="Heading">The plain text of the heading it stands under; null before the first one.</param>
/// <param name="Level">1 for an item, 2 for one below it.</param>
/// <param name="Text">Its wikitext with the variables filled in.</param>
/// <param name="Units">The names of the units in it.</param>
/// <param name="Tasks">The Phabricator tasks it names: <c>T123</c>.</param>
/// <param name="Recurrent">Whether it is marked as one that stands in every issue.</param>
/// <param name="Advanced">Whether it is marked as one for people with technical skills.</param>
public sealed record ReportedItem(
    string? Heading,
    int Level,
    string Text,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Tasks,
    bool Recurrent,
    bool Advanced)
{
    internal static ReportedItem Of(NewsItem item) => new(
        item.Heading?.Text,
        item.Level,
        item.Text,
        [.. item.Units.Select(unit => unit.Name)],
        item.Tasks,
        item.Marks.Contains(NewsMark.Recurrent),
        item.Marks.Contains(NewsMark.Advanced));
}
