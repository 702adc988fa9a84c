using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Rounds;

/// <summary>A wiki that was just opened.</summary>
/// <param name="Wiki">The wiki.</param>
/// <param name="Carriers">The pages that carry the template now.</param>
internal sealed record WikiVisit(IWiki Wiki, IReadOnlyList<PageStamp> Carriers);
