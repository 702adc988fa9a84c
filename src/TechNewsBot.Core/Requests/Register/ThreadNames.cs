using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Standing;

namespace TechNewsBot.Core.Requests.Register;

/// <summary>
/// The names of requests, each once. DiscussionTools gives two threads that one user began in one edit, or a copied one, the same name: the
/// first keeps it, the others have a fingerprint of their headings behind it. Each keeps what it was called before, on its page and in an archive.
/// </summary>
internal sealed class ThreadNames
{
    private const char Behind = '#';

    private readonly Dictionary<string, RegisteredRequest> registered;
    private readonly ILookup<string, string> known;

    /// <param name="registered">What the register knows.</param>
    /// <param name="standing">The table as it stands.</param>
    public ThreadNames(IReadOnlyList<RegisteredRequest> registered, StandingTable standing)
    {
        this.registered = registered.ToDictionary(entry => entry.Name);
        known = this.registered.Keys.Union(standing.Rows.Keys.Select(RowId.NameOf)).Order(StringComparer.Ordinal).ToLookup(Shared);
    }

    /// <summary>The name without what tells it apart from others.</summary>
    public static string Shared(string name) => name.IndexOf(Behind, StringComparison.Ordinal) is var end and >= 0 ? name[..end] : name;

    /// <summary>The requests of the pages, in their order, each with a name of its own.</summary>
    public IReadOnlyList<Request> OnPages(IEnumerable<Request> requests)
    {
        var named = requests.ToList();
        foreach (var same in named.Select((request, at) => (request.Name, At: at)).GroupBy(place => place.Name, place => place.At).ToList())
        {
            if (same.Count() > 1 || IsShared(same.Key))
                NameApart(named, same.Key, same);
        }
        return named;
    }

    /// <summary>A request of an archive with the name that it had before it was archived.</summary>
    public Request InArchive(Request request) =>
        IsShared(request.Name) && Known(request, []) is { } name ? request with { Name = name } : request;

    private void NameApart(List<Request> named, string shared, IEnumerable<int> places)
    {
        var used = new HashSet<string>();
        var unknown = new List<int>();
        foreach (var at in places)
        {
            if (Known(named[at], used) is { } name)
                Name(at, name);
            else
                unknown.Add(at);
        }
        // What has another heading than any before was renamed, or numbered by an older version whose register is lost.
        var free = new Queue<string>(known[shared].Where(name => name != shared && MayBeOnPage(name)).Prepend(shared).Where(name => !used.Contains(name)));
        foreach (var at in unknown)
        {
            var name = free.TryDequeue(out var left) ? left : Marked(named[at]);
            Name(at, used.Contains(name) ? $"{name}{Behind}{used.Count + 1}" : name);
        }

        void Name(int at, string name)
        {
            used.Add(name);
            named[at] = named[at] with { Name = name };
        }
    }

    private bool IsShared(string name) => known[name].Any(other => other != name);

    private bool MayBeOnPage(string name) => !registered.TryGetValue(name, out var entry) || entry.Where == Whereabouts.OnPage;

    // With the same heading, or with its fingerprint should the register be lost.
    private string? Known(Request request, HashSet<string> used)
    {
        var free = known[request.Name].Where(name => !used.Contains(name)).ToList();
        return free.Find(name => registered.TryGetValue(name, out var entry) && entry.Request.Title == request.Title)
            ?? free.Find(name => name == Marked(request));
    }

    private static string Marked(Request request) => $"{request.Name}{Behind}{ArgumentText.Fingerprint(request.Title)}";
}
