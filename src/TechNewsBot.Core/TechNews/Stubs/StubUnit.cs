using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>What the central wiki says of a unit, as a stub shows it.</summary>
/// <param name="Id">The unit's name.</param>
/// <param name="Place">What it is in its issue, and what surrounds it.</param>
/// <param name="Source">The source's wikitext with the variables filled in.</param>
/// <param name="Language">The source's language.</param>
/// <param name="Central">The central wiki's translation into the page's language; null when there is none.</param>
internal sealed record StubUnit(string Id, UnitPlace Place, string Source, string Language, TranslatedUnit? Central)
{
    /// <summary>The source as the value of an argument.</summary>
    public string Argument { get; } = ArgumentText.Of(Source);

    /// <summary>The units of an issue in the order of its source.</summary>
    public static IReadOnlyList<StubUnit> Of(TranslatedIssue issue) =>
    [
        .. issue.News.Units.Select(unit => new StubUnit(
            unit.Name,
            Drawn(unit, issue.News.Outline.Places[unit.Name]),
            unit.SourceText,
            issue.Source.Language,
            issue.Own(unit))),
    ];

    // A unit that brings its list marks with it, of several items perhaps, is drawn as it is.
    private static UnitPlace Drawn(NewsUnit unit, UnitPlace place) =>
        unit.Text.Length > 0 && unit.Text[0] is '*' or '#' or ':' or ';' ? place with { Kind = UnitKind.Text } : place;
}
