namespace TechNewsBot.Core.Wikis;

/// <summary>A page as it was read: its wikitext and the revision that holds it.</summary>
/// <param name="Title">The full title as the wiki writes it.</param>
/// <param name="RevisionId">The revision that was read; 0 when there is no such page.</param>
/// <param name="Text">The wikitext; empty when there is no such page.</param>
/// <param name="Language">The language of the page's content (<c>prop=info</c>, <c>pagelanguage</c>).</param>
/// <param name="Timestamp">When the revision was saved, in UTC; the minimum value when there is no such page.</param>
public sealed record PageText(string Title, long RevisionId, string Text, string Language, DateTimeOffset Timestamp)
{
    /// <summary>Whether the page is there.</summary>
    public bool Exists => RevisionId != 0;

    /// <summary>Who saved the revision that was read; empty when that is hidden or there is no such page.</summary>
    public string User { get; init; } = "";
}
