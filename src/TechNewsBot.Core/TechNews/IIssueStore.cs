namespace TechNewsBot.Core.TechNews;

/// <summary>Remembers the issues and their translations between pulls. Keeping the same thing twice replaces it.</summary>
public interface IIssueStore
{
    /// <summary>The source of an issue as it was kept last, or null when it never was.</summary>
    Task<IssueSource?> FindAsync(IssueName issue, CancellationToken cancellationToken);

    /// <summary>Keeps a source in place of any older revision of it.</summary>
    Task KeepAsync(IssueSource source, CancellationToken cancellationToken);

    /// <summary>The newest issues that were kept, newest first, published or not.</summary>
    Task<IReadOnlyList<IssueSource>> LatestAsync(int count, CancellationToken cancellationToken);

    /// <summary>The translations of an issue that were kept, for those of these languages that have one, in no particular order.</summary>
    Task<IReadOnlyList<IssueTranslation>> TranslationsAsync(IssueName issue, IReadOnlyCollection<string> languages, CancellationToken cancellationToken);

    /// <summary>Keeps an issue's translation into one language, whole, in place of what was kept before.</summary>
    Task KeepTranslationAsync(IssueTranslation translation, CancellationToken cancellationToken);

    /// <summary>The newest issue that counts as published, or null before the first pull.</summary>
    Task<IssueName?> NewestPublishedAsync(CancellationToken cancellationToken);

    /// <summary>Keeps which issue is the newest published one.</summary>
    Task KeepNewestPublishedAsync(IssueName issue, CancellationToken cancellationToken);
}
