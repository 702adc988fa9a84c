namespace TechNewsBot.Core.Requests.Register;

/// <summary>What is remembered of a request.</summary>
/// <param name="name">The name of its thread.</param>
/// <param name="request">Gives the request as its thread told it last; asked once, and only for a request that left its page.</param>
/// <param name="home">The full title of the discussion page that it stood on last.</param>
/// <param name="where">Where it was when it was looked for last.</param>
/// <param name="revision">The revision of the page that it was seen in; for a lost one the newest that it was looked for in.</param>
/// <param name="leftAt">When it was first seen to be gone from its page, in UTC; null while it stands there.</param>
public class RegisteredRequest(string name, Func<Request> request, string home, Whereabouts where, long revision, DateTimeOffset? leftAt)
{
    private readonly Lazy<Request> told = new(request);

    /// <summary>What is remembered of a request that was just seen.</summary>
    public RegisteredRequest(Request request, string home, Whereabouts where, long revision, DateTimeOffset? leftAt = null)
        : this(request.Name, () => request, home, where, revision, leftAt)
    {
    }

    /// <summary>The name of its thread.</summary>
    public string Name => name;

    /// <summary>The request as its thread told it last, on the page or in the archive where it was seen.</summary>
    public Request Request => told.Value;

    /// <summary>The full title of the discussion page that it stood on last.</summary>
    public string Home => home;

    /// <summary>Where it was when it was looked for last.</summary>
    public Whereabouts Where => where;

    /// <summary>The revision of the page that it was seen in; for a lost one the newest that it was looked for in.</summary>
    public long Revision => revision;

    /// <summary>When it was first seen to be gone from its page, in UTC; null while it stands there.</summary>
    public DateTimeOffset? LeftAt => leftAt;

    /// <summary>The same with a request of which more is known.</summary>
    public RegisteredRequest Telling(Request better) => new(name, () => better, home, where, revision, leftAt);

    /// <summary>The request in an archive.</summary>
    public RegisteredRequest FoundIn(Request archived, long archiveRevision, DateTimeOffset now) =>
        new(archived, home, Whereabouts.Archived, archiveRevision, leftAt ?? now);

    /// <summary>The request after it was looked for in vain.</summary>
    /// <param name="newest">The newest revision of the archives that were looked through.</param>
    /// <param name="now">The moment of the run, in UTC.</param>
    public RegisteredRequest NotFound(long newest, DateTimeOffset now) =>
        new(name, () => Request, home, Whereabouts.Lost, Math.Max(revision, newest), leftAt ?? now);
}
