namespace TechNewsBot.Core.Wikis;

/// <summary>An edit as a decision on the page's text. It may be asked again with a newer text after an edit conflict, so it depends on nothing but the text.</summary>
/// <param name="Title">The page to write.</param>
/// <param name="Consent">Why the bot may write there; the write path looks whether it holds.</param>
/// <param name="Decide">From the page as it is now to what it should be.</param>
public sealed record PageEdit(string Title, Consent Consent, Func<PageText, EditDecision> Decide)
{
    /// <summary>The operator's name for the wiki that the page is on, where that is another one than that of the page which asks for the edit; null otherwise.</summary>
    public string? Wiki { get; init; }

    /// <summary>The keys of the sections that the page holds once the edit is saved: <c>2026/48</c>.</summary>
    public IReadOnlyList<string> Posts { get; init; } = [];

    /// <summary>Pages that must be right before it, because it takes away what they keep.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>What is decided in place of <see cref="Decide"/> while one of those is not; null for an edit that needs none.</summary>
    public Func<PageText, EditDecision>? Otherwise { get; init; }
}
