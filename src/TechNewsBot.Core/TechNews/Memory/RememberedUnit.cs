using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>A unit of an issue with its translation into one language.</summary>
/// <param name="Key">What it is found by.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Unit">The unit as its source was when it was translated.</param>
/// <param name="Translation">The translation, with variables as <c>$name</c>.</param>
/// <param name="IsLocal">Whether a translator of a wiki wrote it on a stub page, and not on the central wiki.</param>
public sealed record RememberedUnit(MemoryKey Key, IssueName Issue, NewsUnit Unit, string Translation, bool IsLocal)
{
    /// <summary>Of several translations of one source the newest counts, and of one issue's a local one: higher is better.</summary>
    public (IssueName Issue, bool IsLocal) Rank => (Issue, IsLocal);

    /// <summary>What is to be remembered of a unit.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="unit">The unit as its source is now.</param>
    /// <param name="translation">The translation, with variables as <c>$name</c>.</param>
    /// <param name="isLocal">Whether it comes from a stub page.</param>
    public static RememberedUnit Of(IssueName issue, NewsUnit unit, string translation, bool isLocal) => new(MemoryKey.Of(unit), issue, unit, translation, isLocal);
}
