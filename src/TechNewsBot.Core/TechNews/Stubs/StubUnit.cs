using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Aids;
using TechNewsBot.Core.TechNews.Memory;
using TechNewsBot.Core.TechNews.Offers;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>What the central wiki says of a unit, as a stub shows it.</summary>
/// <param name="News">The unit.</param>
/// <param name="Place">What it is in its issue, and what surrounds it.</param>
/// <param name="Language">The source's language.</param>
/// <param name="Central">The central wiki's translation into the page's language; null when there is none.</param>
internal sealed record StubUnit(NewsUnit News, UnitPlace Place, string Language, TranslatedUnit? Central)
{
    /// <summary>The source's wikitext with the variables filled in, as the value of an argument.</summary>
    public string Argument { get; } = ArgumentText.Of(News.SourceText);

    /// <summary>What the central wiki has in a fallback of that language; null when there is nothing, or there is a translation.</summary>
    public TranslatedUnit? Fallback { get; init; }

    /// <summary>The full title of the stub; empty when it does not matter.</summary>
    public string Page { get; init; } = "";

    /// <summary>The address of its page on the central wiki; empty when it does not matter.</summary>
    public string CentralPage { get; init; } = "";

    /// <summary>Whether the central wiki has a translation that cannot stand on a page.</summary>
    public bool IsHeldBack { get; init; }

    /// <summary>What the memory offers for it; null for nothing.</summary>
    public MemoryOffer? Offer { get; init; }

    /// <summary>What the central wiki suggests for it; null for nothing.</summary>
    public TranslationAid? Aid { get; init; }

    /// <summary>The fingerprints of the texts that were offered to the central wiki for it.</summary>
    public IReadOnlySet<string> Offered { get; init; } = new HashSet<string>();

    /// <summary>The text that is to be offered to the central wiki for it; null for none, or for one that need not stand here first.</summary>
    public WaitingOffer? Waiting { get; init; }

    /// <summary>The unit's name.</summary>
    public string Id => News.Name;

    /// <summary>The units of an issue in the order of its source.</summary>
    public static IReadOnlyList<StubUnit> Of(TranslatedIssue issue)
    {
        var heldBack = issue.HeldBack.ToHashSet();
        return [.. issue.News.Units.Select(unit => new StubUnit(unit, Drawn(unit, issue.News.Outline.Places[unit.Name]), issue.Source.Language, issue.Own(unit)) { IsHeldBack = heldBack.Contains(unit), Fallback = issue.Fallback(unit) })];
    }

    // A unit that brings its list marks with it, of several items perhaps, is drawn as it is.
    private static UnitPlace Drawn(NewsUnit unit, UnitPlace place) =>
        unit.Text.Length > 0 && unit.Text[0] is '*' or '#' or ':' or ';' ? place with { Kind = UnitKind.Text } : place;
}
