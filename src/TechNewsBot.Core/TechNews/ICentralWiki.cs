namespace TechNewsBot.Core.TechNews;

/// <summary>The wiki where Tech News is written and translated, as the pull sees it.</summary>
public interface ICentralWiki
{
    /// <summary>Asks in one request which of these issues have a page (<see cref="IssueName.Title"/>), at which revision, and where <c>Tech/News/Latest</c> redirects to.</summary>
    Task<CentralIssues> IssuesAsync(IReadOnlyCollection<IssueName> candidates, CancellationToken cancellationToken);

    /// <summary>Reads the sources of these issues, batched. An issue without a page is left out.</summary>
    Task<IReadOnlyList<IssueSource>> ReadAsync(IReadOnlyCollection<IssueName> issues, CancellationToken cancellationToken);

    /// <summary>Reads what there is of an issue in one language (<c>list=messagecollection</c> of group <c>page-Tech/News/2026/48</c>). The page's display title, a unit of the group, is left out.</summary>
    Task<CentralTranslation> TranslationsAsync(IssueName issue, string language, CancellationToken cancellationToken);

    /// <summary>Asks which translations of issues had a unit edited, by people or by Translate's own bot, or deleted (<c>list=recentchanges</c>, <see href="https://www.mediawiki.org/wiki/API:RecentChanges"/>). Null when the wiki cannot tell.</summary>
    /// <param name="since">From when on, in UTC; recent changes reach back at least a week on any wiki.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<IReadOnlySet<(IssueName Issue, string Language)>?> EditedTranslationsAsync(DateTimeOffset since, CancellationToken cancellationToken);
}
