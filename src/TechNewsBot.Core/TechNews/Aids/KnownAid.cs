namespace TechNewsBot.Core.TechNews.Aids;

/// <summary>What the central wiki answered for a unit.</summary>
/// <param name="Unit">The unit's name.</param>
/// <param name="Source">The fingerprint of the unit's text that was asked about.</param>
/// <param name="Aid">The best suggestion; null when there was none.</param>
public sealed record KnownAid(string Unit, string Source, TranslationAid? Aid);
