using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.TechNews.Offers;

/// <summary>What goes from the stubs of one page to the central wiki.</summary>
/// <param name="Edits">The edits of its units' pages.</param>
/// <param name="Problems">What kept a text from being offered, for the operator, in English.</param>
internal sealed record CentralOffers(IReadOnlyList<PageEdit> Edits, IReadOnlyList<string> Problems)
{
    /// <summary>When the page is to be looked at again though nothing on it changed, in UTC: when the next text has stood long enough, or at once where the central wiki cannot be asked; null for never.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>Nothing is offered.</summary>
    public static CentralOffers None { get; } = new([], []);
}
