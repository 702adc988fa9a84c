using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Requests.Register;

/// <summary>The anchors of headings that hold a template: what it shows, and whether the same stands above it, only the wiki knows.</summary>
internal sealed class HeadingAnchors
{
    private readonly Dictionary<string, string> anchors = [];
    private readonly List<string> problems = [];

    private HeadingAnchors()
    {
    }

    /// <summary>The pages whose anchors the wiki does not tell, in the operator's words.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>Asks for the anchors, once a page: only for pages that were read in this run and hold such a request that is shown.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="gathered">All requests.</param>
    /// <param name="shown">The names of those that are shown.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public static async Task<HeadingAnchors> AskAsync(IWiki wiki, GatheredRequests gathered, IReadOnlySet<string> shown, CancellationToken cancellationToken)
    {
        var found = new HeadingAnchors();
        var unsure = gathered.Requests
            .Where(request => request.Thread is not null && ThreadLink.IsUnsure(request, wiki.Profile))
            .GroupBy(request => request.Page)
            .Where(page => page.Any(request => shown.Contains(request.Name)))
            .ToList();
        foreach (var requests in unsure)
        {
            if (gathered.Pages.Concat(gathered.Archives).FirstOrDefault(page => page.Title == requests.Key) is { } page)
                await found.AskAsync(wiki, page, [.. requests], gathered.Known, cancellationToken);
        }
        return found;
    }

    /// <summary>The requests with what was found.</summary>
    public GatheredRequests AddTo(GatheredRequests gathered) => anchors.Count == 0
        ? gathered
        : gathered with
        {
            Requests = [.. gathered.Requests.Select(With)],
            Counted = [.. gathered.Counted.Select(With)],
            Remembered = [.. gathered.Remembered.Select(entry => anchors.ContainsKey(entry.Name) ? entry.Telling(With(entry.Request)) : entry)],
        };

    private async Task AskAsync(
        IWiki wiki, PageText page, IReadOnlyList<Request> requests, IReadOnlyDictionary<string, RegisteredRequest> known, CancellationToken cancellationToken)
    {
        try
        {
            var sections = (await wiki.SectionsAsync(page, cancellationToken)).ToLookup(section => section.Start, section => section.Anchor);
            foreach (var request in requests)
            {
                if (sections[request.Thread!.Start].FirstOrDefault() is { Length: > 0 } anchor)
                    anchors[request.Name] = anchor;
            }
        }
        catch (WikiFailureException failure)
        {
            problems.Add($"links to headings that hold a template may lead only to the page “{page.Title}”: {failure.Message}");
            foreach (var request in requests)
            {
                // As the wiki told it last.
                if (known.TryGetValue(request.Name, out var entry) && (entry.Request.Page, entry.Request.Title) == (request.Page, request.Title))
                    anchors[request.Name] = entry.Request.Anchor;
            }
        }
    }

    private Request With(Request request) => anchors.TryGetValue(request.Name, out var anchor) ? request with { Anchor = anchor } : request;
}
