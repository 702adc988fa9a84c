using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Newsletters;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews;

/// <summary><c>job=newsletter</c>: each issue becomes a new section at the end of the page, once, ever; not if it stands there already, whoever posted it.</summary>
/// <param name="store">The issues.</param>
/// <param name="central">The central wiki, for links.</param>
public sealed class NewsletterJob(IIssueStore store, CentralAddress central) : IPageJob
{
    // A page that was away for longer wants the news, not the archive.
    private const int Weeks = 4;

    // The coming issue and one more may be newer than the newest published one.
    private const int Unpublished = 2;

    /// <inheritdoc/>
    public string Name => "newsletter";

    /// <summary>How the page wants its newsletter (<see cref="NewsletterSettings"/>).</summary>
    public IReadOnlyList<ParameterRule> Rules => NewsletterSettings.Rules;

    /// <inheritdoc/>
    public async Task<JobResult> RunAsync(JobRun run, CancellationToken cancellationToken)
    {
        var settings = NewsletterSettings.Of(run.Parameters);
        var document = WikitextDocument.Parse(run.Page.Text);
        var standing = PostedIssues.All(document);
        // What others delivered is listed too: the list remembers it when its section is archived.
        var posted = Remembered(run).Concat(standing).ToHashSet();
        var published = await PublishedAsync(cancellationToken);
        // Nothing is remembered of a page that is new, and of one whose memory was lost: its history tells them apart.
        if (run.Posted.Count == 0 && Due(published, Last(published, posted), settings).Any())
            posted.UnionWith(PostedIssues.Told(await run.Wiki.OwnSummariesAsync(run.Page.Title, cancellationToken), run.Messages));
        var last = Last(published, posted);
        var following = Following.On(document, settings.Update, DateOnly.FromDateTime(run.Now.UtcDateTime));
        var reader = new EditionReader(store, central, run);
        var editions = await reader.ReadAsync([.. Due(published, last, settings), .. await FindAsync(following, cancellationToken)], standing, cancellationToken);
        var due = editions.Where(edition => !following.Contains(edition.Name)).ToList();
        var writer = new SectionWriter(run, settings, central);
        var ready = due.Where(edition => edition.Progress.Percent >= settings.Minimum && !writer.Text(edition).IsEmpty).TakeLast(last is null ? 1 : settings.MostPosted).ToList();
        var added = ready.ConvertAll(edition => edition.Name);
        var (archives, removals, old) = writer.Old(document, added.Count);
        var region = new NewsletterRegion(run.Page.Title, central, run.Wiki.Profile, run.Messages);
        return new JobResult(region.Render(
            posted.Concat(added).Distinct(),
            standing.Concat(added).Except(old).ToHashSet(),
            due.Except(ready).Where(IsStillDue).Select(Note)))
        {
            Sections = ready.ConvertAll(writer.New),
            Changes = [.. editions.Except(due).Where(edition => !old.Contains(edition.Name) && !writer.Text(edition).IsEmpty).Select(edition => writer.Update(document, edition)), .. removals],
            Subpages = archives,
            Summary = () => run.Messages["technewsbot-newsletter-list-summary"],
            MayShrink = true,
            Passed = reader.Passed,
            Problems = reader.Problems,
        };

        // The next run passes over what is older than what was posted.
        bool IsStillDue(Edition edition) => added.TrueForAll(newer => newer < edition.Name);

        string Note(Edition edition) => writer.Text(edition) is { IsEmpty: true } text ? region.Unconcerned(edition, text) : region.Waiting(edition, settings.Minimum);
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
        return [.. latest.Where(source => !source.IsDeleted && source.Issue <= newest && source.Issue.Monday > newest.Monday.AddDays(-7 * Weeks)).OrderBy(source => source.Issue)];
    }

    private async Task<IReadOnlyList<IssueSource>> FindAsync(IEnumerable<IssueName> issues, CancellationToken cancellationToken)
    {
        var found = new List<IssueSource>();
        foreach (var issue in issues)
        {
            if (await store.FindAsync(issue, cancellationToken) is { IsDeleted: false } source)
                found.Add(source);
        }
        return found;
    }

    /// <summary>The newest published issue that a page ever had; null when it had none.</summary>
    private static IssueName? Last(IReadOnlyList<IssueSource> published, IEnumerable<IssueName> seen) =>
        published.Count == 0 ? null : seen.Where(issue => issue <= published[^1].Issue).Select(issue => (IssueName?)issue).Max();

    // The page's first issue is the newest. Where translators need more than a week it is the newest that is ready, or none would ever be the first.
    private static IEnumerable<IssueSource> Due(IReadOnlyList<IssueSource> published, IssueName? last, NewsletterSettings settings) =>
        last is { } newest ? published.SkipWhile(source => source.Issue <= newest) : published.TakeLast(settings.Minimum > 0 ? published.Count : 1);
}
