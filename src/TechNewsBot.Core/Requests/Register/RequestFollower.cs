using TechNewsBot.Core.Requests.Sources;
using TechNewsBot.Core.Requests.Standing;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Requests.Register;

/// <summary>Follows requests by the names of their threads from their pages into archives.</summary>
/// <param name="wiki">The wiki; what is read through it is watched.</param>
/// <param name="archives">The archives.</param>
/// <param name="sources">The discussion pages as they were read.</param>
/// <param name="threads">Tells threads of one name apart.</param>
/// <param name="now">The moment of the run, in UTC.</param>
/// <param name="isShown">Whether an archived request may have a row.</param>
internal sealed class RequestFollower(IWiki wiki, Archives archives, SourceReading sources, ThreadNames threads, DateTimeOffset now, Func<RegisteredRequest, bool> isShown)
{
    // A thread that is cut out and put into an archive days later is not expected.
    private static readonly TimeSpan Search = TimeSpan.FromDays(7);

    // When many subpages go at once, the others wait for the next run.
    private const int MostHomes = 20;

    private readonly Dictionary<string, DiscussionPage> pages = sources.Pages.ToDictionary(page => page.Page.Title);
    private readonly Dictionary<string, RegisteredRequest> changed = [];

    /// <summary>Finds what became of the requests that the register knows.</summary>
    /// <param name="present">The requests on the pages, each name once.</param>
    /// <param name="known">What the register knows.</param>
    /// <param name="standing">The table as it stands: with an empty register its rows tell what to look for.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<Followed> RunAsync(IReadOnlyList<Request> present, IReadOnlyList<RegisteredRequest> known, StandingTable standing, CancellationToken cancellationToken)
    {
        var names = present.Select(request => request.Name).ToHashSet();
        var absent = known.Where(entry => !names.Contains(entry.Name) && sources.Covers(entry.Home)).ToList();
        var unread = absent.Where(entry => entry.Where == Whereabouts.OnPage && sources.IsUnread(entry.Home)).ToList();

        var sought = absent.Except(unread).Where(IsSought).ToList();
        sought.AddRange(await LookAgainAsync([.. absent.Where(entry => entry.Where == Whereabouts.Archived && isShown(entry))], cancellationToken));
        await SearchAsync(sought, cancellationToken);
        if (known.Count == 0)
            await RecoverAsync(names, standing, cancellationToken);

        var gone = absent.Except(unread).Where(entry => !changed.ContainsKey(entry.Name)).Concat(changed.Values).ToList();
        var archived = gone.Where(entry => entry.Where == Whereabouts.Archived).ToList();
        return new Followed(
            [.. present, .. unread.Select(entry => entry.Request), .. archived.Select(View)],
            [.. gone.Where(entry => entry is { Where: Whereabouts.Lost, Request.FirstAnswer: not null }).Select(View)],
            [.. present.Select(Standing), .. changed.Values],
            archives.Looked
                .Except(archived.Where(isShown).Select(entry => entry.Request.Page))
                .Except(sources.Patterns.Select(pattern => PageListing.Key(pattern.Prefix)))
                .ToHashSet());
    }

    private bool IsSought(RegisteredRequest entry) => entry.Where == Whereabouts.OnPage || (entry.Where == Whereabouts.Lost && now - entry.LeftAt < Search);

    private RegisteredRequest Standing(Request request) =>
        new(request, request.Page, Whereabouts.OnPage, pages[request.Page].Page.RevisionId);

    private static RegisteredRequest Entry(Request request, DiscussionPage page, long revision) =>
        new(request, page.Page.Title, Whereabouts.Archived, revision, request.Newest.At);

    private static Request View(RegisteredRequest entry) => entry.Request with { ArchivedAt = entry.LeftAt ?? entry.Request.Newest.At };

    /// <summary>Reads the archives again that changed; gives the requests that are in them no more.</summary>
    private async Task<IReadOnlyList<RegisteredRequest>> LookAgainAsync(IReadOnlyList<RegisteredRequest> entries, CancellationToken cancellationToken)
    {
        if (entries.Count == 0)
            return [];
        var stamps = await wiki.StampsAsync([.. entries.Select(entry => entry.Request.Page).Distinct()], cancellationToken);
        var stale = entries.Where(entry => stamps.GetValueOrDefault(entry.Request.Page)?.RevisionId != entry.Revision).ToList();
        await archives.ReadAsync(stale.Select(entry => entry.Request.Page), cancellationToken);
        foreach (var page in stale.GroupBy(entry => entry.Request.Page))
            Take(page.Key, page);
        return [.. stale.Where(entry => !changed.ContainsKey(entry.Name))];
    }

    private async Task SearchAsync(IReadOnlyList<RegisteredRequest> sought, CancellationToken cancellationToken)
    {
        var places = new List<(IGrouping<string, RegisteredRequest> Sought, IReadOnlyList<PageStamp> Archives)>();
        foreach (var home in sought.GroupBy(entry => entry.Home).Take(MostHomes))
            places.Add((home, await archives.ChangedAsync(home.Key, pages.GetValueOrDefault(home.Key), home.Min(entry => entry.Revision), cancellationToken)));
        await archives.ReadAsync(places.SelectMany(place => place.Archives).Select(archive => archive.Title), cancellationToken);
        foreach (var (entries, found) in places)
        {
            foreach (var archive in found)
                Take(archive.Title, entries.Where(entry => !changed.ContainsKey(entry.Name)));
            var newest = found.Select(archive => archive.RevisionId).DefaultIfEmpty().Max();
            foreach (var entry in entries.Where(entry => !changed.ContainsKey(entry.Name)))
                changed[entry.Name] = entry.NotFound(newest, now);
        }
    }

    private void Take(string archive, IEnumerable<RegisteredRequest> sought)
    {
        var byName = sought.ToDictionary(entry => entry.Name);
        if (byName.Count == 0)
            return;
        foreach (var (request, revision) in Named(archive, byName.Keys))
        {
            if (byName.Remove(request.Name, out var entry))
                changed[request.Name] = entry.FoundIn(request, revision, now);
        }
    }

    // The threads of an archive that may have these names, with the names that they had before.
    private IEnumerable<(Request Request, long Revision)> Named(string archive, IEnumerable<string> names)
    {
        var shared = names.Select(ThreadNames.Shared).ToHashSet();
        return archives.Requests(archive, shared.Contains).Select(found => (threads.InArchive(found.Request), found.Revision));
    }

    /// <summary>With nothing remembered: the rows of the table that stand on no page, and what the archives that are named hold. When they left their pages is not known; it was after their last comments.</summary>
    private async Task RecoverAsync(HashSet<string> present, StandingTable standing, CancellationToken cancellationToken)
    {
        var rows = standing.Rows.Keys.Select(RowId.NameOf).Except(present).ToHashSet();
        foreach (var page in sources.Pages.Where(page => rows.Count > 0 || archives.AreNamedFor(page)).Take(MostHomes))
        {
            var found = await archives.ChangedAsync(page.Page.Title, page, long.MaxValue, cancellationToken);
            await archives.ReadAsync(found.Select(archive => archive.Title), cancellationToken);
            var isNamed = archives.AreNamedFor(page);
            foreach (var archive in found.Select(archive => archive.Title))
            {
                foreach (var (request, revision) in Named(archive, rows).Where(found => rows.Contains(found.Request.Name)))
                    changed.TryAdd(request.Name, Entry(request, page, revision));
                foreach (var (request, revision) in isNamed ? archives.Requests(archive).Select(found => (threads.InArchive(found.Request), found.Revision)) : [])
                {
                    if (!present.Contains(request.Name) && isShown(Entry(request, page, revision)))
                        changed.TryAdd(request.Name, Entry(request, page, revision));
                }
            }
        }
    }
}
