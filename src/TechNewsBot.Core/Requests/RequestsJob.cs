using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests;

/// <summary><c>job=requests</c>: the status table of the technical requests on a wiki's discussion pages.</summary>
/// <param name="words">What status templates are called.</param>
public sealed class RequestsJob(RequestWords words) : IPageJob
{
    private const string Requests = "requests";
    private const string Pages = "pages";
    private const string Stale = "stale";
    private const string Closed = "closed";
    private const string Rows = "rows";

    private static readonly IReadOnlyList<ParameterRule> Known =
    [
        ParameterRule.Titles(Pages, required: true),
        ParameterRule.Duration(Stale, "14d"),
        ParameterRule.Duration(Closed, "30d"),
        ParameterRule.Whole(Rows, 100, 1, 500),
    ];

    /// <inheritdoc/>
    public string Name => Requests;

    /// <summary>
    /// <c>pages</c>: the discussion pages. <c>stale</c>: after how long an unsettled request counts as stale.
    /// <c>closed</c>: how long a settled one stays in the table. <c>rows</c>: the most rows.
    /// </summary>
    public IReadOnlyList<ParameterRule> Rules => Known;

    /// <summary>The discussion pages that the calls of this job on a page name, in their order, each once. A call with a mistake names none.</summary>
    public static IReadOnlyList<string> PagesNamedOn(PageText carrier, IWiki wiki) =>
        [.. JobTemplate.Find(WikitextDocument.Parse(carrier.Text), wiki.Template, wiki.Profile)
            .Where(call => string.Equals(call.Job, Requests, StringComparison.OrdinalIgnoreCase))
            .SelectMany(call => ParameterReader.Read(call, Known, wiki.Profile, out _)?.Titles(Pages) ?? [])
            .Distinct()];

    /// <inheritdoc/>
    public async Task<JobResult> RunAsync(JobRun run, CancellationToken cancellationToken)
    {
        var titles = run.Parameters.Titles(Pages);
        var pages = await run.Wiki.ReadAsync(titles, cancellationToken);
        var found = titles.Select(title => pages.GetValueOrDefault(title)).OfType<PageText>().Where(page => page.Exists).DistinctBy(page => page.Title).ToList();
        var missing = titles.Where(title => !pages.TryGetValue(title, out var page) || !page.Exists).ToList();

        var today = DateOnly.FromDateTime(run.Now.UtcDateTime);
        var requests = found
            .SelectMany(page => RequestReader.Read(page.Title, page.Text, run.Wiki.Profile, words))
            .Select(request => request.On(today, run.Parameters.Duration(Stale)))
            .ToList();
        var figures = RequestFigures.Of(requests, today);
        var shown = Shown(requests, run, today);

        var table = new StatusTable(run.Wiki.Profile, run.Messages).Render(shown, figures, TableColumns.Usual, found.Count > 1);
        return new JobResult(string.Concat(missing.Select(title => Warning(title, run.Messages))) + table)
        {
            Summary = run.Messages.Format(
                "technewsbot-requests-summary",
                run.Wiki.Profile.FormatNumber(shown.Count),
                run.Wiki.Profile.FormatNumber(figures.Open),
                run.Wiki.Profile.FormatNumber(figures.New)),
            Problems = [.. missing.Select(title => $"the page “{title}” named in pages= does not exist; the table says so")],
        };
    }

    // Newest activity first; the rest of the order only makes it the same every time.
    private static List<Request> Shown(IEnumerable<Request> requests, JobRun run, DateOnly today)
    {
        var closedSince = RequestFigures.Start(today) - run.Parameters.Duration(Closed);
        return [.. requests
            .Where(request => !request.Status.IsSettled() || request.Newest.At >= closedSince)
            .OrderByDescending(request => request.Newest.At)
            .ThenByDescending(request => request.Opened.At)
            .ThenBy(request => request.Page, StringComparer.Ordinal)
            .ThenBy(request => request.Anchor, StringComparer.Ordinal)
            .Take((int)run.Parameters.Whole(Rows))];
    }

    private static string Warning(string title, Messages messages) =>
        $"<div>⚠ {messages.Format("technewsbot-requests-missing", PageLink.To(title, "", title))}</div>\n";
}
