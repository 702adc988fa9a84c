using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Rounds;

namespace TechNewsBot.Tests.Rounds;

/// <summary>Wikis in memory; some cannot be opened.</summary>
internal sealed class OpenedWikis(params MemoryWiki[] wikis) : IWikis
{
    public HashSet<string> Down { get; } = [];

    public IReadOnlyList<string> Ids => [.. wikis.Select(wiki => wiki.Id)];

    public Task<IWiki> OpenAsync(string id, CancellationToken cancellationToken) => Down.Contains(id)
        ? Task.FromException<IWiki>(new IOException($"{id}: nothing answers at its address"))
        : Task.FromResult<IWiki>(wikis.Single(wiki => wiki.Id == id));
}
