using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.Requests.Register;
using TechNewsBot.Core.Requests.Standing;
using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests;

/// <summary><c>job=requests</c>: the status table of the technical requests on a wiki's discussion pages.</summary>
/// <param name="words">What status templates are called.</param>
/// <param name="register">The requests as they were seen last.</param>
/// <param name="tasks">What is known of the tasks that requests cite.</param>
/// <param name="hints">Finds what may help; null for no hints.</param>
public sealed class RequestsJob(RequestWords words, IRequestRegister register, ITasks tasks, HintFinder? hints = null) : IPageJob
{
    private const string Requests = "requests";
    private const string Data = "data";

    private static readonly IReadOnlyList<ParameterRule> Known =
    [
        .. RequestGathering.Rules,
        ParameterRule.Word(Data, "no", "yes"),
        .. TableChoice.Rules,
        .. HintFinder.Rules,
    ];

    /// <inheritdoc/>
    public string Name => Requests;

    /// <summary>
    /// Where to look (<see cref="RequestGathering.Rules"/>) and what the table shows (<see cref="TableChoice.Rules"/>).
    /// What may help (<see cref="HintFinder.Rules"/>). <c>data</c>: whether a subpage holds all of it as JSON.
    /// </summary>
    public IReadOnlyList<ParameterRule> Rules => Known;

    /// <summary>The discussion pages that the calls of this job on a page name by their titles, in their order, each once. A call with a mistake names none.</summary>
    public static IReadOnlyList<string> PagesNamedOn(PageText carrier, IWiki wiki) =>
        [.. JobTemplate.Find(WikitextDocument.Parse(carrier.Text), wiki.Template, wiki.Profile)
            .Where(call => string.Equals(call.Job, Requests, StringComparison.OrdinalIgnoreCase))
            .SelectMany(call => ParameterReader.Read(call, Known, wiki.Profile, out _)?.Titles(RequestGathering.Pages) ?? [])
            .Where(title => TitlePattern.Read(title).IsTitle)
            .Distinct()];

    /// <inheritdoc/>
    public async Task<JobResult> RunAsync(JobRun run, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(run.Now.UtcDateTime);
        var profile = run.Wiki.Profile;
        var choice = new TableChoice(run.Parameters, profile, run.Messages);
        var output = run.Call.Region is { } span ? Region.Read(span.In(run.Page.Text)).Output : "";
        var standing = StandingTable.Read(output);
        var gathered = await new RequestGathering(run, words, register).RunAsync(standing, choice.ArchivedSince(today), cancellationToken);
        var followed = await FollowedTasks.OfAsync(gathered.Counted, tasks, cancellationToken);
        // What only its task settled is settled in the archive too.
        IReadOnlyList<Request> counted = [.. followed.Requests.Select(ArchivedRequest.Of)];
        // What only counts in the figures stands at the end.
        gathered = gathered with { Requests = [.. counted.Take(gathered.Requests.Count)], Counted = counted };
        // What has no row needs no hints, nor the anchor that only the wiki knows.
        var shown = choice.Parts(gathered.Requests, today).SelectMany(part => part.Requests).Select(request => request.Name).ToHashSet();
        var anchors = await HeadingAnchors.AskAsync(run.Wiki, gathered, shown, cancellationToken);
        gathered = anchors.AddTo(gathered);
        var found = hints is not null && choice.Shows(HintsColumn.Word)
            ? await hints.AddAsync(run, gathered, shown, standing, words, cancellationToken)
            : new RequestsWithHints(gathered.Requests, [], _ => Task.CompletedTask);
        var requests = found.Requests;
        var missing = gathered.Missing.Concat(found.Missing).ToList();

        var figures = RequestFigures.Of(gathered.Counted, today);
        var parts = choice.Parts(requests, today);
        var table = new StatusTable(profile, run.Messages, choice.Style(gathered.Pages.Count > 1));
        var warnings = string.Concat(missing.Select(title => Warning(title, run.Messages)));
        return new JobResult(now => warnings + table.Render(parts, requests, figures, now == output ? standing : StandingTable.Read(now)))
        {
            Tasks = followed.Versions,
            Summary = Summary,
            Subpages = run.Parameters.Text(Data) == "yes" ? [DataPage.Edit(run.Page.Title, requests, figures, standing, run.Messages)] : [],
            Passed = gathered.Passed,
            Remember = async token =>
            {
                await register.KeepAsync(run.Wiki.Id, run.Page.Title, gathered.Remembered, gathered.Known, token);
                await found.Remember(token);
            },
            Problems = [.. missing.Select(title => $"the page “{title}” named in pages= or resources= does not exist; the table says so"), .. anchors.Problems],
        };

        string Summary()
        {
            var changes = output.Length == 0 ? "" : new TableChanges(requests, gathered.Known).Describe(standing, StandingTable.Read(table.Render(parts, requests, figures, standing)), profile, run.Messages);
            return changes.Length > 0
                ? run.Messages.Format("technewsbot-requests-summary-changes", changes, profile.FormatNumber(figures.Open))
                : run.Messages.Format("technewsbot-requests-summary", profile.FormatNumber(parts.Sum(part => part.Requests.Count)), profile.FormatNumber(figures.Open), profile.FormatNumber(figures.New));
        }
    }

    private static string Warning(string title, Messages messages) =>
        $"<div>⚠ {messages.Format("technewsbot-requests-missing", PageLink.To(title, "", title))}</div>\n";
}
