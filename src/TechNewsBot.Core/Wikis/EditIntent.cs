namespace TechNewsBot.Core.Wikis;

/// <summary>An edit that is about to be sent, recorded before: what is needed to find out later whether the wiki saved it.</summary>
/// <param name="Id">Its name in the journal.</param>
/// <param name="Wiki">The operator's name for the wiki.</param>
/// <param name="Title">The page.</param>
/// <param name="BaseRevision">The revision that it is to replace; 0 for a new page.</param>
/// <param name="Sha1">The SHA-1 of the text as MediaWiki tells it of a revision: 40 small hexadecimal digits.</param>
/// <param name="At">When, in UTC.</param>
public sealed record EditIntent(Guid Id, string Wiki, string Title, long BaseRevision, string Sha1, DateTimeOffset At)
{
    /// <summary>The keys of the sections that the page holds once it is saved: <c>2026/48</c>.</summary>
    public IReadOnlyList<string> Posts { get; init; } = [];
}
