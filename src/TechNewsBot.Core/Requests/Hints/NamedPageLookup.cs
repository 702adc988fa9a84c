using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Requests.Hints;

/// <summary>Asks the wiki and the central one, each in one batch, which of the pages exist that requests name.</summary>
internal sealed class NamedPageLookup(ICentralPages central, CentralAddress address)
{
    // With the discussion pages as many as an account without a bot's limits may ask for at once (mediawiki.org, API:Query).
    private const int Most = 40;

    /// <summary>For each request the pages that exist, as hints. Those of the central wiki only where this one has none; when the central one cannot be asked, such a hint stays where it stands.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<(HintCandidate Candidate, bool IsLinked)>>> FindAsync(IWiki wiki, IReadOnlyList<Request> requests, CancellationToken cancellationToken)
    {
        var named = requests.Select(request => request.Thread is { } thread ? NamedPages.Of(thread, wiki.Profile) : []).ToList();
        var asked = named.SelectMany(pages => pages).DistinctBy(page => page.Everywhere).Where(page => page.On(wiki.Profile) is not null).Take(Most).ToList();
        if (asked.Count == 0)
            return [.. requests.Select(_ => Array.Empty<(HintCandidate, bool)>())];

        var here = await wiki.StampsAsync([.. asked.Select(page => page.On(wiki.Profile)!)], cancellationToken);
        var missing = asked.Where(page => Existing(here, page.On(wiki.Profile)!) is null).Select(page => page.Everywhere).ToList();
        var there = missing.Count == 0 || IsCentral(wiki) ? new Dictionary<string, PageStamp>() : await central.StampsAsync(missing, cancellationToken);
        var isAsked = asked.Select(page => page.Everywhere).ToHashSet();
        return [.. named.Select(pages => pages.Where(page => isAsked.Contains(page.Everywhere)).Select(Find).OfType<(HintCandidate Candidate, bool IsLinked)>().DistinctBy(page => page.Candidate.Hint.Key).ToList())];

        (HintCandidate Candidate, bool IsLinked)? Find(NamedPage page)
        {
            if (Existing(here, page.On(wiki.Profile)!) is { } title)
                return (new HintCandidate(new Hint(HintSource.Page, title, title) { Page = title }), page.IsLinked);
            if (IsCentral(wiki))
                return null;
            if (there is null)
                return (new HintCandidate(OnCentral(page.Everywhere, page.Everywhere), IsSure: false), false);
            return Existing(there, page.Everywhere) is { } elsewhere ? (new HintCandidate(OnCentral(page.Everywhere, elsewhere)), false) : null;
        }
    }

    private bool IsCentral(IWiki wiki) => string.Equals(wiki.Id, central.Wiki, StringComparison.OrdinalIgnoreCase);

    private Hint OnCentral(string key, string title) => new(HintSource.Central, key, title) { Address = address.Page(title) };

    private static string? Existing(IReadOnlyDictionary<string, PageStamp> stamps, string title) =>
        stamps.TryGetValue(title, out var stamp) && stamp.RevisionId != 0 ? stamp.Title : null;
}
