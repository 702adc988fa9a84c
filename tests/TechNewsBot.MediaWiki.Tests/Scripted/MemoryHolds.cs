using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki.Tests.Scripted;

/// <summary>Keeps holds for the length of a test: what a restarted process finds.</summary>
internal sealed class MemoryHolds : IWikiHolds
{
    private readonly Dictionary<(string Wiki, HoldReach Reach), WikiHold> holds = [];

    public IReadOnlyList<WikiHold> All => [.. holds.Values];

    public Task<IReadOnlyList<WikiHold>> FindAsync(string wiki, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<WikiHold>>([.. holds.Values.Where(hold => hold.Wiki == wiki)]);

    public Task KeepAsync(WikiHold hold, CancellationToken cancellationToken)
    {
        holds[(hold.Wiki, hold.Reach)] = hold;
        return Task.CompletedTask;
    }

    public Task EndAsync(string wiki, HoldReach reach, CancellationToken cancellationToken)
    {
        holds.Remove((wiki, reach));
        return Task.CompletedTask;
    }
}
