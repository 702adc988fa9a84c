namespace TechNewsBot.Core.TechNews.Aids;

/// <summary>What the central wiki suggests for a unit.</summary>
/// <param name="HasModule">Whether it has the API module at all (<c>action=translationaids</c> of the Translate extension).</param>
/// <param name="Aids">The suggestions; empty when there are none.</param>
public sealed record CentralAids(bool HasModule, IReadOnlyList<TranslationAid> Aids);
