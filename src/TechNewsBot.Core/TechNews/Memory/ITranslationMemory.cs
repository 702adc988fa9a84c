namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>Remembers translations of units over the years, for each language and each source the newest one.</summary>
public interface ITranslationMemory
{
    /// <summary>What is remembered for these keys: all with an equal source, and those of the last year that begin alike.</summary>
    /// <param name="language">The language of the translations.</param>
    /// <param name="keys">The keys of the units that are asked for.</param>
    /// <param name="newest">The newest issue in question; a year is counted back from it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<IReadOnlyList<RememberedUnit>> FindAsync(string language, IReadOnlyCollection<MemoryKey> keys, IssueName newest, CancellationToken cancellationToken);

    /// <summary>Keeps translations; an older issue's never takes the place of a newer one's, nor the central wiki's that of a local one of the same issue.</summary>
    Task KeepAsync(string language, IReadOnlyCollection<RememberedUnit> units, CancellationToken cancellationToken);
}
