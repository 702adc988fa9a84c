using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Sources;
using TechNewsBot.Core.Requests.Standing;

namespace TechNewsBot.Core.Requests.Register;

/// <summary>Gathers the requests that a call asks for: from the pages it names, from what is remembered of them, and from archives.</summary>
internal sealed class RequestGathering(JobRun run, RequestWords words, IRequestRegister register)
{
    /// <summary>The parameter that names the discussion pages.</summary>
    public const string Pages = "pages";

    private const string ArchivePages = "archives";
    private const string Stale = "stale";

    /// <summary>
    /// <c>pages</c>: the discussion pages. <c>archives</c>: where their old threads are; otherwise as the pages' own archive bots have it.
    /// <c>stale</c>: after how long an unsettled request counts as stale.
    /// </summary>
    public static readonly IReadOnlyList<ParameterRule> Rules =
    [
        ParameterRule.Patterns(Pages, required: true),
        ParameterRule.Patterns(ArchivePages),
        ParameterRule.Duration(Stale, "14d"),
    ];

    private readonly ReopenTemplate reopen = new(run.Wiki.Template, run.Wiki.Profile);

    /// <summary>Reads the pages, and archives where something left them.</summary>
    /// <param name="standing">The table as it stands.</param>
    /// <param name="since">A request that left its page later may have a row.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<GatheredRequests> RunAsync(StandingTable standing, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var wikiWords = words.For(run.Wiki.Profile, reopen.Names);
        var named = run.Parameters.Titles(ArchivePages).Select(TitlePattern.Read).ToList();
        var today = DateOnly.FromDateTime(run.Now.UtcDateTime);
        var counted = RequestFigures.Start(today, -RequestFigures.MedianDays[^1]);
        var known = await register.ReadAsync(run.Wiki.Id, run.Page.Title, since < counted ? since : counted, [.. standing.Rows.Keys.Select(RowId.NameOf)], cancellationToken);
        var patterns = run.Parameters.Titles(Pages).Select(TitlePattern.Read).ToList();
        // Titles are read whatever they hold.
        var open = known
            .Where(entry => entry.Where == Whereabouts.OnPage && patterns.Exists(pattern => !pattern.IsTitle && pattern.Matches(entry.Home)) && !entry.Request.Status.IsSettled())
            .Select(entry => entry.Home)
            .ToHashSet();
        var stale = run.Parameters.Duration(Stale);

        var sources = await new SourceReader(run.Wiki, wikiWords, run.Now, title => IsOwn(title) || named.Exists(pattern => pattern.Matches(title)))
            .ReadAsync(patterns, stale, open, cancellationToken);
        var archives = new Archives(run.Wiki, wikiWords, named, title => IsOwn(title) || sources.Holds(title));
        var names = new ThreadNames(known, standing);
        var follower = new RequestFollower(run.Wiki, archives, sources, names, run.Now, MayBeShown);
        var followed = await follower.RunAsync(names.OnPages(sources.Pages.SelectMany(page => page.Requests)), known, standing, cancellationToken);

        List<Request> requests = [.. followed.Requests.Select(request => reopen.Apply(request, standing).On(today, stale))];
        return new GatheredRequests(
            requests,
            [.. requests, .. followed.Removed],
            known.ToDictionary(entry => entry.Name),
            [.. sources.Pages.Select(page => page.Page)],
            [.. archives.Pages],
            sources.Missing,
            followed.Passed,
            followed.Remembered);

        bool MayBeShown(RegisteredRequest entry) =>
            (entry.LeftAt ?? entry.Request.Newest.At) >= since
            || (entry.Request.IsReopened && !entry.Request.Status.IsSettled())
            || reopen.StandsIn(standing, RowId.Of(entry.Request));
    }

    private bool IsOwn(string title) => title == run.Page.Title || title.StartsWith(run.Page.Title + "/", StringComparison.Ordinal);
}
