using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki.Tests.Scripted;

/// <summary>Keeps profiles for the length of a test.</summary>
internal sealed class MemoryProfiles : IProfileStore
{
    private readonly Dictionary<string, StoredProfile> profiles = [];

    public Task<StoredProfile?> FindAsync(string wikiId, CancellationToken cancellationToken) => Task.FromResult(profiles.GetValueOrDefault(wikiId));

    public Task KeepAsync(string wikiId, StoredProfile profile, CancellationToken cancellationToken)
    {
        profiles[wikiId] = profile;
        return Task.CompletedTask;
    }
}
