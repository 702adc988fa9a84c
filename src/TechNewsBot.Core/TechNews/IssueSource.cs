namespace TechNewsBot.Core.TechNews;

/// <summary>An issue's source page as it was read on the central wiki.</summary>
/// <param name="Issue">Which issue.</param>
/// <param name="Revision">The page's revision that holds the text.</param>
/// <param name="Timestamp">When that revision was saved, in UTC.</param>
/// <param name="Text">The page's wikitext, translation markup included.</param>
public sealed record IssueSource(IssueName Issue, long Revision, DateTimeOffset Timestamp, string Text)
{
    /// <summary>The language that the source is written in, as the central wiki tells it for the page.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Whether the central wiki no longer has the page: the issue is not posted any more, and what was made of it stays.</summary>
    public bool IsDeleted { get; init; }
}
