using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews;

/// <summary>The central wiki's answer for one issue and one language.</summary>
/// <param name="Availability">Whether there is anything to read.</param>
/// <param name="Units">The units in the group's order, missing ones included; empty unless they could be read.</param>
public sealed record CentralTranslation(TranslationAvailability Availability, IReadOnlyList<UnitTranslation> Units)
{
    /// <summary>The source of each unit with variables as <c>$name</c>, as it was last marked for translation; without those that the wiki does not tell.</summary>
    public IReadOnlyDictionary<string, string> Definitions { get; init; } = new Dictionary<string, string>();

    /// <summary>The issue is not marked for translation.</summary>
    public static CentralTranslation NotMarked { get; } = new(TranslationAvailability.NotMarked, []);

    /// <summary>The central wiki does not know the language.</summary>
    public static CentralTranslation UnknownLanguage { get; } = new(TranslationAvailability.UnknownLanguage, []);

    /// <summary>The units as they stand to a source: while it is not marked for translation anew, the wiki calls a translation of the one before it finished.</summary>
    public IReadOnlyList<UnitTranslation> UnitsFor(NewsSource source)
    {
        var texts = source.Units.DistinctBy(unit => unit.Name).ToDictionary(unit => unit.Name, unit => unit.Text.Trim());
        return [.. Units.Select(unit => unit.State == UnitState.Translated && IsOlder(unit.Unit) ? unit with { State = UnitState.Outdated } : unit)];

        bool IsOlder(string unit) => Definitions.TryGetValue(unit, out var definition) && texts.TryGetValue(unit, out var text) && definition.Trim() != text;
    }
}
