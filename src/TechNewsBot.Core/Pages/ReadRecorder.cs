using System.Collections.Concurrent;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Pages;

/// <summary>A wiki that remembers which revision of which page was read through it: what the reader depends on.</summary>
internal sealed class ReadRecorder(IWiki wiki) : IWiki
{
    private readonly ConcurrentDictionary<string, PageStamp> reads = new();

    public IReadOnlyList<PageStamp> Reads => [.. reads.Values];

    public string Id => wiki.Id;

    public WikiProfile Profile => wiki.Profile;

    public string BotName => wiki.BotName;

    public TemplateNames Template => wiki.Template;

    public Task<IReadOnlyList<PageStamp>> CarriersAsync(CancellationToken cancellationToken) => wiki.CarriersAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<string, PageStamp>> StampsAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken)
    {
        var stamps = await wiki.StampsAsync(titles, cancellationToken);
        foreach (var stamp in stamps.Values)
        {
            reads[stamp.Title] = stamp;
        }

        return stamps;
    }

    public async Task<IReadOnlyDictionary<string, PageText>> ReadAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken)
    {
        var pages = await wiki.ReadAsync(titles, cancellationToken);
        foreach (var page in pages.Values)
        {
            reads[page.Title] = new PageStamp(page.Title, page.RevisionId) { Language = page.Language };
        }

        return pages;
    }

    public Task<IReadOnlyList<PageSection>> SectionsAsync(PageText page, CancellationToken cancellationToken) => wiki.SectionsAsync(page, cancellationToken);

    public async Task<IReadOnlyList<PageStamp>> PagesUnderAsync(string prefix, CancellationToken cancellationToken)
    {
        var pages = await wiki.PagesUnderAsync(prefix, cancellationToken);
        reads[PageListing.Key(prefix)] = PageListing.Stamp(prefix, pages.Select(page => page.Title));
        return pages;
    }

    public Task<IReadOnlyList<string>> OwnSummariesAsync(string title, CancellationToken cancellationToken) => wiki.OwnSummariesAsync(title, cancellationToken);

    public Task<PageRevisions> RevisionsAsync(string title, DateTimeOffset since, CancellationToken cancellationToken) => wiki.RevisionsAsync(title, since, cancellationToken);
}
