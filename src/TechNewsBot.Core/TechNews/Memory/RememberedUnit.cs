using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>A unit of an issue with its translation into one language.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Unit">The unit as its source was when it was translated.</param>
/// <param name="Translation">The translation, with variables as <c>$name</c>.</param>
/// <param name="IsLocal">Whether a translator of a wiki wrote it on a stub page, and not on the central wiki.</param>
public sealed record RememberedUnit(IssueName Issue, NewsUnit Unit, string Translation, bool IsLocal)
{
    /// <summary>What it is found by.</summary>
    public MemoryKey Key { get; } = MemoryKey.Of(Unit);

    /// <summary>Of several translations of one source the newest counts, and of one issue's a local one: higher is better.</summary>
    public (IssueName Issue, bool IsLocal) Rank => (Issue, IsLocal);
}
