namespace TechNewsBot.Core.TechNews.Aids;

/// <summary>Remembers the central wiki's suggestions, so that each is asked for once, whatever the number of wikis in a language.</summary>
public interface IAidStore
{
    /// <summary>What is known of an issue's units in a language.</summary>
    Task<IReadOnlyList<KnownAid>> FindAsync(IssueName issue, string language, CancellationToken cancellationToken);

    /// <summary>Keeps an answer in place of an earlier one.</summary>
    Task KeepAsync(IssueName issue, string language, KnownAid aid, DateTimeOffset askedAt, CancellationToken cancellationToken);

    /// <summary>When the central wiki last said that it has no such module, in UTC; null when it never did.</summary>
    Task<DateTimeOffset?> MissingSinceAsync(CancellationToken cancellationToken);

    /// <summary>Keeps that the central wiki has no such module.</summary>
    Task KeepMissingAsync(DateTimeOffset askedAt, CancellationToken cancellationToken);
}
