using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews;

/// <summary>A Tech News source page for machines, as <c>technewsbot parse news</c> prints it.</summary>
/// <param name="Section">The name of the labelled section that is delivered; empty when there is none and the whole page is.</param>
/// <param name="IsPostable">Whether the issue can be posted whole.</param>
/// <param name="Units">The translation units in the order of the page.</param>
/// <param name="Headings">The headings, bold lines included.</param>
/// <param name="Items">The list items.</param>
/// <param name="Problems">What could not be read, in English.</param>
public sealed record NewsReport(
    string Section,
    bool IsPostable,
    IReadOnlyList<ReportedUnit> Units,
    IReadOnlyList<ReportedHeading> Headings,
    IReadOnlyList<ReportedItem> Items,
    IReadOnlyList<string> Problems)
{
    /// <summary>What the page holds; any text gives a report.</summary>
    public static NewsReport Of(string wikitext)
    {
        var source = NewsSource.Read(wikitext);
        return new NewsReport(
            source.Section,
            source.IsPostable,
            [.. source.Units.Select(unit => ReportedUnit.Of(unit, source.Outline))],
            [.. source.Outline.Headings.Select(ReportedHeading.Of)],
            [.. source.Outline.Items.Select(ReportedItem.Of)],
            [.. source.Problems.Select(problem => problem.Text)]);
    }
}
