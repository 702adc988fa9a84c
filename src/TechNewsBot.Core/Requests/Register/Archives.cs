using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Sources;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Requests.Register;

/// <summary>The archives of a call's discussion pages: where they are, and what stands in them.</summary>
/// <param name="wiki">The wiki.</param>
/// <param name="words">What status templates are called there, and what words tell.</param>
/// <param name="named">The archives that the call names; none to take what the discussion pages say.</param>
/// <param name="isOther">Whether a title is that of no archive: a page that is read anyway, or the bot's own.</param>
internal sealed class Archives(IWiki wiki, WikiWords words, IReadOnlyList<TitlePattern> named, Func<string, bool> isOther)
{
    // Archives that changed long ago hold nothing new; those that changed last may have been saved a moment before the request left its page.
    private const int MostRead = 10;
    private const int AlwaysRead = 2;

    private readonly Dictionary<string, IReadOnlyList<PageStamp>> listings = [];
    private readonly Dictionary<string, PageText> pages = [];

    /// <summary>The pages that were read.</summary>
    public IEnumerable<PageText> Pages => pages.Values.Where(page => page.Exists).DistinctBy(page => page.Title);

    /// <summary>What was looked at, pages and listings.</summary>
    public IEnumerable<string> Looked => listings.Keys.Select(PageListing.Key).Concat(pages.Values.Select(page => page.Title));

    /// <summary>Whether the call or the discussion page says where the archives are.</summary>
    public bool AreNamedFor(DiscussionPage page) => named.Count > 0 || Settings(page).Count > 0;

    /// <summary>The archives of a discussion page that may hold something new, those that changed last first.</summary>
    /// <param name="home">The full title of the discussion page.</param>
    /// <param name="page">The discussion page; null when it is gone.</param>
    /// <param name="since">The revision after which something was archived.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<PageStamp>> ChangedAsync(string home, DiscussionPage? page, long since, CancellationToken cancellationToken)
    {
        var patterns = named;
        if (patterns.Count == 0 && page is not null)
            patterns = Settings(page);
        if (patterns.Count == 0)
            patterns = [TitlePattern.Read($"{home}/*")];
        var found = new List<PageStamp>();
        foreach (var pattern in patterns)
            found.AddRange((await UnderAsync(pattern.Prefix, cancellationToken)).Where(stamp => pattern.Matches(stamp.Title) && !isOther(stamp.Title)));
        return [.. found
            .DistinctBy(stamp => stamp.Title)
            .OrderByDescending(stamp => stamp.RevisionId)
            .Where((stamp, at) => at < AlwaysRead || stamp.RevisionId > since)
            .Take(MostRead)];
    }

    /// <summary>Reads pages, each once.</summary>
    public async Task ReadAsync(IEnumerable<string> titles, CancellationToken cancellationToken)
    {
        var unread = titles.Distinct().Where(title => !pages.ContainsKey(title)).ToList();
        if (unread.Count == 0)
            return;
        foreach (var (asked, page) in await wiki.ReadAsync(unread, cancellationToken))
            pages[asked] = page;
    }

    /// <summary>The requests of a page that was read, with its revision.</summary>
    public IEnumerable<(Request Request, long Revision)> Requests(string title) =>
        pages.TryGetValue(title, out var page) ? RequestReader.Read(page.Title, page.Text, wiki.Profile, words).Select(request => (request, page.RevisionId)) : [];

    /// <summary>The threads of these names on a page that was read, with its revision: they are requests whatever they look like in the archive.</summary>
    public IEnumerable<(Request Request, long Revision)> Requests(string title, Func<string, bool> isSought) =>
        pages.TryGetValue(title, out var page) ? RequestReader.Find(page.Title, page.Text, wiki.Profile, words, isSought).Select(request => (request, page.RevisionId)) : [];

    private IReadOnlyList<TitlePattern> Settings(DiscussionPage page) => ArchiveSettings.Read(page.Page, wiki.Profile, words.ArchiveArguments);

    private async Task<IReadOnlyList<PageStamp>> UnderAsync(string prefix, CancellationToken cancellationToken)
    {
        // Without a name at its beginning the list would be the whole wiki.
        if (wiki.Profile.Title(prefix).Name.Length == 0)
            return [];
        if (!listings.TryGetValue(prefix, out var found))
            listings[prefix] = found = await wiki.PagesUnderAsync(prefix, cancellationToken);
        return found;
    }
}
