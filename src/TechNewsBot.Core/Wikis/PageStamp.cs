namespace TechNewsBot.Core.Wikis;

/// <summary>What is known of a page without reading it: enough to see whether it changed.</summary>
/// <param name="Title">The full title as the wiki writes it, namespace in the wiki's language.</param>
/// <param name="RevisionId">The newest revision; 0 when there is no such page.</param>
public sealed record PageStamp(string Title, long RevisionId)
{
    /// <summary>The language of the page's content, as MediaWiki tells it (<c>prop=info</c>, <c>pagelanguage</c>).</summary>
    public string Language { get; init; } = "en";
}
