using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.MediaWiki;

/// <summary>Asks what changed: pages in batches, and the listings of titles that begin alike.</summary>
internal sealed class StampReading(PageReading reading, WikiProfile profile)
{
    /// <summary>The stamps by what was asked for. The first listing comes with the pages, so that a wiki with one costs no further request.</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public async Task<IReadOnlyDictionary<string, PageStamp>> ReadAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken)
    {
        var prefixes = new List<string>();
        var pages = new List<string>();
        foreach (var title in titles)
        {
            if (PageListing.TryPrefix(title, out var prefix))
                prefixes.Add(prefix);
            else
                pages.Add(title);
        }

        var listings = new PrefixReading(reading, profile);
        var request = PageAnswer.StampRequest.With(("redirects", "1"));
        var stamps = new Dictionary<string, PageStamp>();
        var rides = prefixes.Count > 0 && pages.Count > 0 ? prefixes[0] : null;
        var batch = await reading.PagesAsync(pages, request, rides is null ? null : listings.Listing(rides), cancellationToken);
        foreach (var (asked, page) in batch.Pages)
            stamps[asked] = PageAnswer.Stamp(page);
        foreach (var prefix in prefixes)
        {
            var found = prefix == rides ? batch.Listed : await listings.TitlesAsync(prefix, cancellationToken);
            stamps[PageListing.Key(prefix)] = PageListing.Stamp(prefix, found);
        }

        return stamps;
    }
}
