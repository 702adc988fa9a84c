using TechNewsBot.Core.TechNews.Translators;

namespace TechNewsBot.Core.Tests.TechNews;

/// <summary>Histories of stubs that are forgotten when the test ends.</summary>
internal sealed class MemoryHistories : IStubHistories
{
    private readonly Dictionary<(string Wiki, string Page), StubHistory> histories = [];

    public Task<StubHistory> FindAsync(string wiki, string page, CancellationToken cancellationToken) =>
        Task.FromResult(histories.GetValueOrDefault((wiki, page), StubHistory.None));

    public Task KeepAsync(string wiki, string page, StubHistory history, CancellationToken cancellationToken)
    {
        histories[(wiki, page)] = history;
        return Task.CompletedTask;
    }
}
