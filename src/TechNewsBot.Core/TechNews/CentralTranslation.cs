namespace TechNewsBot.Core.TechNews;

/// <summary>The central wiki's answer for one issue and one language.</summary>
/// <param name="Availability">Whether there is anything to read.</param>
/// <param name="Units">The units in the group's order, missing ones included; empty unless they could be read.</param>
public sealed record CentralTranslation(TranslationAvailability Availability, IReadOnlyList<UnitTranslation> Units)
{
    /// <summary>The issue is not marked for translation.</summary>
    public static CentralTranslation NotMarked { get; } = new(TranslationAvailability.NotMarked, []);

    /// <summary>The central wiki does not know the language.</summary>
    public static CentralTranslation UnknownLanguage { get; } = new(TranslationAvailability.UnknownLanguage, []);
}
