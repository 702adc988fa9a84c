using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Sources;
using TechNewsBot.Core.Requests.Standing;
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
    private const string Data = "data";

    private static readonly IReadOnlyList<ParameterRule> Known =
    [
        ParameterRule.Patterns(Pages, required: true),
        ParameterRule.Duration(Stale, "14d"),
        ParameterRule.Word(Data, "no", "yes"),
        .. TableChoice.Rules,
    ];

    /// <inheritdoc/>
    public string Name => Requests;

    /// <summary>
    /// <c>pages</c>: the discussion pages. <c>stale</c>: after how long an unsettled request counts as stale.
    /// <c>data</c>: whether a subpage holds all of it as JSON. The others choose what the table shows (<see cref="TableChoice"/>).
    /// </summary>
    public IReadOnlyList<ParameterRule> Rules => Known;

    /// <summary>The discussion pages that the calls of this job on a page name by their titles, in their order, each once. A call with a mistake names none.</summary>
    public static IReadOnlyList<string> PagesNamedOn(PageText carrier, IWiki wiki) =>
        [.. JobTemplate.Find(WikitextDocument.Parse(carrier.Text), wiki.Template, wiki.Profile)
            .Where(call => string.Equals(call.Job, Requests, StringComparison.OrdinalIgnoreCase))
            .SelectMany(call => ParameterReader.Read(call, Known, wiki.Profile, out _)?.Titles(Pages) ?? [])
            .Where(title => TitlePattern.Read(title).IsTitle)
            .Distinct()];

    /// <inheritdoc/>
    public async Task<JobResult> RunAsync(JobRun run, CancellationToken cancellationToken)
    {
        var patterns = run.Parameters.Titles(Pages).Select(TitlePattern.Read).ToList();
        var sources = await new SourceReader(run.Wiki, words.For(run.Wiki.Profile), run.Now).ReadAsync(patterns, run.Parameters.Duration(Stale), new HashSet<string>(), cancellationToken);

        var today = DateOnly.FromDateTime(run.Now.UtcDateTime);
        var requests = Numbered(sources.Pages
            .SelectMany(page => page.Requests)
            .Select(request => request.On(today, run.Parameters.Duration(Stale))));
        var figures = RequestFigures.Of(requests, today);
        var choice = new TableChoice(run.Parameters, run.Wiki.Profile, run.Messages);
        var parts = choice.Parts(requests, today);
        var table = new StatusTable(run.Wiki.Profile, run.Messages, choice.Style(sources.Pages.Count > 1));
        var warnings = string.Concat(sources.Missing.Select(title => Warning(title, run.Messages)));
        var standing = run.Call.Region is { } span ? span.In(run.Page.Text) : "";
        return new JobResult(Merge(standing))
        {
            Merge = Merge,
            Summary = Summary(run, [.. parts.SelectMany(part => part.Requests)], requests, figures, StandingTable.Read(standing)),
            Subpages = run.Parameters.Text(Data) == "yes" ? [DataPage.Edit(run.Page.Title, requests, figures, run.Messages)] : [],
            Problems = [.. sources.Missing.Select(title => $"the page “{title}” named in pages= does not exist; the table says so")],
        };

        string Merge(string standing) => warnings + table.Render(parts, requests, figures, standing);
    }

    private static string Summary(JobRun run, IReadOnlyList<Request> shown, IReadOnlyList<Request> requests, RequestFigures figures, StandingTable standing)
    {
        var profile = run.Wiki.Profile;
        var changes = TableChanges.Describe(shown, requests, standing, profile, run.Messages);
        return changes.Length > 0
            ? run.Messages.Format("technewsbot-requests-summary-changes", changes, profile.FormatNumber(figures.Open))
            : run.Messages.Format("technewsbot-requests-summary", profile.FormatNumber(shown.Count), profile.FormatNumber(figures.Open), profile.FormatNumber(figures.New));
    }

    // DiscussionTools gives two threads that one user began in the same minute, or a copied one, the same name.
    private static List<Request> Numbered(IEnumerable<Request> requests)
    {
        var seen = new Dictionary<string, int>();
        var numbered = new List<Request>();
        foreach (var request in requests)
        {
            var number = seen[request.Name] = seen.GetValueOrDefault(request.Name) + 1;
            numbered.Add(number == 1 ? request : request with { Name = $"{request.Name}#{number}" });
        }
        return numbered;
    }

    private static string Warning(string title, Messages messages) =>
        $"<div>⚠ {messages.Format("technewsbot-requests-missing", PageLink.To(title, "", title))}</div>\n";
}
