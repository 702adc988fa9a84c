using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.TechNews.Offers;

/// <summary>What the central wiki has of an issue in one language now.</summary>
/// <param name="Wiki">The central wiki.</param>
/// <param name="Units">The units; none where the issue or the language is not known there.</param>
public sealed record CentralUnits(IWiki Wiki, IReadOnlyList<CentralUnit> Units);
