using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Aids;
using TechNewsBot.Core.TechNews.Memory;
using TechNewsBot.Core.TechNews.Offers;
using TechNewsBot.Core.TechNews.Progress;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.TechNews;

/// <summary><c>job=translation</c>: a table of the newest issues with their progress, and below the page a stub for each, where people translate it.</summary>
/// <param name="store">The issues.</param>
/// <param name="memory">Translations of earlier issues.</param>
/// <param name="histories">Who translated.</param>
/// <param name="central">The central wiki, for links.</param>
/// <param name="aids">What the central wiki suggests; null for nothing.</param>
/// <param name="offering">The way back to the central wiki; null for none.</param>
public sealed class TranslationJob(IIssueStore store, ITranslationMemory memory, IStubHistories histories, CentralAddress central, AidBook? aids = null, Offering? offering = null) : IPageJob
{
    /// <summary>The value of <c>job=</c> that asks for it.</summary>
    internal const string Keyword = "translation";

    // The coming issue, which is translated before it is posted, and the last weeks. Older stubs are left as they are.
    private const int Kept = 6;

    /// <inheritdoc/>
    public string Name => Keyword;

    /// <summary>What the index shows (<see cref="IndexSettings.Rules"/>), and whether finished units are offered to the central wiki, and when (<see cref="Offering.Rules"/>).</summary>
    public IReadOnlyList<ParameterRule> Rules { get; } = [.. IndexSettings.Rules, .. Offering.Rules];

    /// <inheritdoc/>
    public async Task<JobResult> RunAsync(JobRun run, CancellationToken cancellationToken)
    {
        var settings = new IndexSettings(run.Parameters);
        var issues = await IssuesAsync(run, Math.Max(Kept, settings.Issues), cancellationToken);
        var sound = issues.Where(issue => issue.News.IsPostable).ToList();
        var pages = await run.Wiki.ReadAsync([.. sound.Select(issue => IssueStub.TitleBelow(run.Page.Title, issue.Name)).Concat(settings.SignUpPages)], cancellationToken);
        var all = sound.Select(issue => IssueStub.Of(issue, run.Page, pages, central)).ToList();
        var stubs = all.Where(stub => !stub.Issue.Source.IsDeleted).ToList();
        var local = stubs.Take(Kept).SelectMany(stub => Recall.Local(stub.Name, Draw(stub, run).Written(stub.Page.Text), run.Wiki)).ToList();
        var writers = new StubWriters(histories, StubTemplates.Of(run.Wiki), run.Wiki);
        var translated = await SuggestAsync([.. stubs.Take(Kept)], local, writers, run, cancellationToken);
        var older = stubs.Skip(Kept).Where(stub => stub.Page.Exists);

        var signedUp = SignUps.On(settings.SignUpPages.Select(pages.GetValueOrDefault).OfType<PageText>(), run.Wiki);
        var rows = translated.ConvertAll(stub => IssueProgress.Of(stub.Issue.Name, stub.Drawn.States(stub.Stub.Page.Text), stub.History, signedUp));
        var offers = offering is null ? CentralOffers.None : await offering.OfAsync(run, translated, cancellationToken);
        var calls = await TranslatorCalls.OfAsync(run, settings, signedUp, rows, cancellationToken);
        var index = new IndexText(run, settings, central).Of(rows, older.Select(stub => IssueProgress.Of(stub.Name, Draw(stub, run).States(stub.Page.Text), StubHistory.None, signedUp)));
        return new JobResult(output => calls.Over(output) + index)
        {
            Subpages = [.. translated.Zip(rows, (stub, row) => new SubpageEdit(stub.Issue.Name.ToString(), current => stub.Drawn.Merge(current.Text), Summary(row, run))), .. Deleted(all, run)],
            Elsewhere = offers.Edits,
            DueAt = offers.DueAt,
            Told = [.. calls.New.Select(issue => TranslatorCalls.Summary(issue, run.Messages))],
            Summary = () => run.Messages["technewsbot-translation-summary"],
            Remember = async token =>
            {
                await memory.KeepAsync(run.Page.Language, local, token);
                await writers.KeepAsync(token);
            },
            Problems = [.. issues.Take(Kept).Where(issue => issue is { News.IsPostable: false, Source.IsDeleted: false }).Select(issue =>
                $"{issue.Name.Title} gets no translation page: {issue.News.Problems.First(problem => problem.PreventsPosting).Text}; mend that page on the central wiki").Concat(offers.Problems)],
        };
    }

    /// <summary>The newest issues, newest first, without those that are written in the page's language.</summary>
    private async Task<IReadOnlyList<TranslatedIssue>> IssuesAsync(JobRun run, int count, CancellationToken cancellationToken)
    {
        var issues = new List<TranslatedIssue>();
        foreach (var source in await store.LatestAsync(count, cancellationToken))
        {
            if (source.Language != run.Page.Language)
                issues.Add(await TranslatedIssue.ReadAsync(store, source, NewsLanguages.For(run.Page.Language, run.Wiki.Profile), run.Wiki, cancellationToken));
        }
        return issues;
    }

    /// <summary>The stubs with who wrote on them, and what earlier issues, and else the central wiki, suggest for their units.</summary>
    private async Task<List<DrawnStub>> SuggestAsync(IReadOnlyList<IssueStub> stubs, IReadOnlyCollection<RememberedUnit> local, StubWriters writers, JobRun run, CancellationToken cancellationToken)
    {
        var recalled = await Recall.ReadAsync(memory, [.. stubs.Select(stub => stub.Issue)], local, run.Wiki, cancellationToken);
        var suggested = new List<DrawnStub>();
        foreach (var stub in stubs)
        {
            var history = await writers.OfAsync(stub.Page, cancellationToken);
            var offered = stub with { Units = [.. stub.Units.Select(unit => unit with { Offer = recalled.For(unit.News, stub.Name) })] };
            var marked = offering is null ? offered : await offering.MarkAsync(run, offered, history, drawn => Draw(drawn, run), cancellationToken);
            var aided = aids is null ? marked : await new StubAids(aids, run.Wiki, drawn => Draw(drawn, run)).AddAsync(marked, cancellationToken);
            suggested.Add(new DrawnStub(aided, Draw(aided, run), history));
        }
        return suggested;
    }

    // The head tells it; what people wrote stays.
    private IEnumerable<SubpageEdit> Deleted(IEnumerable<IssueStub> stubs, JobRun run) => stubs
        .Where(stub => stub.Issue.Source.IsDeleted && stub.Page.Exists)
        .Select(stub => new SubpageEdit(stub.Name.ToString(), current => Draw(stub, run).Merge(current.Text), run.Messages.Format("technewsbot-stub-deleted-summary", stub.Name.Number)));

    private StubPage Draw(IssueStub stub, JobRun run) => StubPage.Of(stub.Issue, stub.Units, run.Wiki, central, run.Messages);

    private static string Summary(IssueProgress issue, JobRun run) => run.Messages.Format(
        "technewsbot-stub-summary",
        issue.Issue.Number,
        run.Wiki.Profile.FormatNumber(issue.Progress.Translated),
        run.Wiki.Profile.FormatNumber(issue.Progress.Total));
}
