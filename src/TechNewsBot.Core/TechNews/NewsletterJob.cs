using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Newsletters;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews;

/// <summary><c>job=newsletter</c>: each issue becomes a new section at the end of the page, once, ever; not if it stands there already, whoever posted it.</summary>
/// <param name="store">The issues.</param>
/// <param name="central">The central wiki, for links.</param>
public sealed class NewsletterJob(IIssueStore store, CentralAddress central) : IPageJob
{
    private const string HeadingKey = "technewsbot-newsletter-heading";

    // A page that was away for longer wants the news, not the archive.
    private const int Weeks = 4;

    // The coming issue and one more may be newer than the newest published one.
    private const int Unpublished = 2;

    /// <inheritdoc/>
    public string Name => "newsletter";

    /// <summary>None yet.</summary>
    public IReadOnlyList<ParameterRule> Rules { get; } = [];

    /// <inheritdoc/>
    public async Task<JobResult> RunAsync(JobRun run, CancellationToken cancellationToken)
    {
        var document = WikitextDocument.Parse(run.Page.Text);
        var standing = PostedIssues.All(document);
        // What others delivered is listed too: the list remembers it when its section is archived.
        var posted = Remembered(run).Concat(standing).ToHashSet();
        var problems = new List<string>();
        var sections = new List<(IssueName Issue, NewSection Section)>();
        var published = await PublishedAsync(cancellationToken);
        // Nothing is remembered of a page that is new, and of one whose memory was lost: its history tells them apart.
        if (run.Posted.Count == 0 && Due(published, posted).Any())
            posted.UnionWith(PostedIssues.Told(await run.Wiki.OwnSummariesAsync(run.Page.Title, cancellationToken)));
        foreach (var source in Due(published, posted))
        {
            var issue = await TranslatedIssue.ReadAsync(store, source, NewsLanguages.For(run.Page.Language, run.Wiki.Profile), run.Wiki, cancellationToken);
            problems.AddRange(issue.HeldBack.Select(unit => $"{issue.Name.Title}: the unit “{unit.Name}” in “{issue.Language}” leaves markup open or holds a template that speaks to bots, and counts as not translated; mend it on the central wiki"));
            if (issue.News.IsPostable)
                sections.Add((issue.Name, Section(issue, run)));
            else
                problems.Add($"{issue.Name.Title} is not posted: {issue.News.Problems.First(problem => problem.PreventsPosting).Text}; mend that page on the central wiki");
        }

        var added = sections.Select(section => section.Issue).ToList();
        return new JobResult(NewsletterRegion.Render(
            posted.Concat(added).Distinct(),
            standing.Concat(added).ToHashSet(),
            issue => Heading(issue, run.Messages),
            run.Page.Title,
            central,
            run.Messages))
        {
            Sections = [.. sections.Select(section => section.Section)],
            Summary = run.Messages["technewsbot-newsletter-list-summary"],
            Problems = problems,
        };
    }

    private static IEnumerable<IssueName> Remembered(JobRun run)
    {
        var keys = run.Posted.Select(key => IssueName.TryParse(key, out var issue) ? issue : default(IssueName?)).OfType<IssueName>();
        return run.Call.Region is { } region ? keys.Concat(NewsletterRegion.Read(region.In(run.Page.Text))) : keys;
    }

    /// <summary>The published issues of the last weeks, oldest first.</summary>
    private async Task<IReadOnlyList<IssueSource>> PublishedAsync(CancellationToken cancellationToken)
    {
        if (await store.NewestPublishedAsync(cancellationToken) is not { } newest)
            return [];
        var latest = await store.LatestAsync(Weeks + Unpublished, cancellationToken);
        return [.. latest.Where(source => source.Issue <= newest && source.Issue.Monday > newest.Monday.AddDays(-7 * Weeks)).OrderBy(source => source.Issue)];
    }

    // The page's first issue is the newest; later ones follow on the newest that the page ever had.
    private static IEnumerable<IssueSource> Due(IReadOnlyList<IssueSource> published, IEnumerable<IssueName> seen)
    {
        if (published.Count == 0)
            return [];
        var newest = seen.Where(issue => issue <= published[^1].Issue).Select(issue => (IssueName?)issue).Max();
        return newest is { } last ? published.SkipWhile(source => source.Issue <= last) : published.TakeLast(1);
    }

    private NewSection Section(TranslatedIssue issue, JobRun run)
    {
        var body = new NewsletterText(issue, central, run.Messages).Render();
        // The date in the form of a signature is what bots that archive go by.
        var date = run.Wiki.Profile.FormatTimestamp(run.Now);
        return new NewSection(
            issue.Name.ToString(),
            text => PostedIssues.All(WikitextDocument.Parse(text)).Contains(issue.Name),
            $"== {run.Messages.Format(HeadingKey, TextDirection.Isolate(issue.Name.Number, issue.Language))} ==\n\n{body}\n\n{date}\n{PostedIssues.Mark(issue.Name)}",
            run.Messages.Format("technewsbot-newsletter-summary", issue.Name.Number));
    }

    private static string Heading(IssueName issue, Messages messages) => messages.Format(HeadingKey, issue.Number);
}
