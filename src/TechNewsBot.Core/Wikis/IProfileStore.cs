namespace TechNewsBot.Core.Wikis;

/// <summary>Where what a wiki said about itself is kept between runs, so that it is not asked again for a day.</summary>
public interface IProfileStore
{
    /// <summary>What was kept last for this wiki, however old; null when nothing was.</summary>
    Task<StoredProfile?> FindAsync(string wikiId, CancellationToken cancellationToken);

    /// <summary>Keeps this in place of what was kept before.</summary>
    Task KeepAsync(string wikiId, StoredProfile profile, CancellationToken cancellationToken);
}
