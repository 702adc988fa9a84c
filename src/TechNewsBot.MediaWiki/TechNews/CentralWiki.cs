using TechNewsBot.Core.TechNews;

namespace TechNewsBot.MediaWiki;

/// <summary>The wiki where Tech News is written and translated; connected when it is first asked.</summary>
public sealed class CentralWiki(WikiConnections connections, string wikiId) : ICentralWiki
{
    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    public Task<CentralIssues> IssuesAsync(IReadOnlyCollection<IssueName> candidates, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{connections.Ids} {wikiId}");

    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    public Task<IReadOnlyList<IssueSource>> ReadAsync(IReadOnlyCollection<IssueName> issues, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki cannot be used.</exception>
    public Task<CentralTranslation> TranslationsAsync(IssueName issue, string language, CancellationToken cancellationToken) => throw new NotSupportedException();
}
