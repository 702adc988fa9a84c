using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.TechNews.Translators;

/// <summary>Finds out who wrote on a wiki's stubs. A history is read on only when a stub has a text that is not known yet: one request for a stub that people changed, none for the others.</summary>
/// <param name="histories">What is known already.</param>
/// <param name="templates">The templates that stubs are made of.</param>
/// <param name="wiki">The wiki.</param>
internal sealed class StubWriters(IStubHistories histories, StubTemplates templates, IWiki wiki)
{
    private readonly Dictionary<string, StubHistory> read = [];

    /// <summary>The history of a stub as it was just read.</summary>
    public async Task<StubHistory> OfAsync(PageText stub, CancellationToken cancellationToken)
    {
        if (!stub.Exists)
            return StubHistory.None;
        var known = await histories.FindAsync(wiki.Id, stub.Title, cancellationToken);
        if (known.Covers(stub.Text, templates))
            return known;
        return read[stub.Title] = known.With(await wiki.RevisionsAsync(stub.Title, known.At, cancellationToken), templates, wiki.BotName);
    }

    /// <summary>Keeps what was read.</summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        foreach (var (page, history) in read)
            await histories.KeepAsync(wiki.Id, page, history, cancellationToken);
    }
}
