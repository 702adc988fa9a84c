using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Memory;
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
public sealed class TranslationJob(IIssueStore store, ITranslationMemory memory, IStubHistories histories, CentralAddress central) : IPageJob
{
    /// <summary>The value of <c>job=</c> that asks for it.</summary>
    internal const string Keyword = "translation";

    // The coming issue, which is translated before it is posted, and the last weeks. Older stubs are left as they are.
    private const int Kept = 6;

    /// <inheritdoc/>
    public string Name => Keyword;

    /// <summary>What the index shows (<see cref="IndexSettings.Rules"/>).</summary>
    public IReadOnlyList<ParameterRule> Rules => IndexSettings.Rules;

    /// <inheritdoc/>
    public async Task<JobResult> RunAsync(JobRun run, CancellationToken cancellationToken)
    {
        var settings = new IndexSettings(run.Parameters);
        var issues = await IssuesAsync(run, Math.Max(Kept, settings.Issues), cancellationToken);
        var sound = issues.Where(issue => issue.News.IsPostable).ToList();
        var stubs = await run.Wiki.ReadAsync([.. sound.Select(issue => Title(run.Page, issue.Name)).Concat(settings.SignUpPages)], cancellationToken);
        var signedUp = SignUps.On(settings.SignUpPages.Select(stubs.GetValueOrDefault).OfType<PageText>(), run.Wiki);
        var kept = sound.Take(Kept).ToList();
        var units = sound.ToDictionary(issue => issue.Name, StubUnit.Of);
        var rows = new List<IssueProgress>();
        var edits = new List<SubpageEdit>();
        var local = kept.SelectMany(issue => Recall.Local(issue.Name, Page(issue, units[issue.Name], run).Written(Standing(issue)), run.Wiki)).ToList();
        var writers = new StubWriters(histories, StubTemplates.Of(run.Wiki), run.Wiki);
        var recalled = await Recall.ReadAsync(memory, kept, local, run.Wiki, cancellationToken);
        foreach (var issue in kept)
        {
            var page = Page(issue, [.. units[issue.Name].Select(unit => unit with { Offer = recalled.For(unit.News, issue.Name) })], run);
            var history = stubs.GetValueOrDefault(Title(run.Page, issue.Name)) is { } stub ? await writers.OfAsync(stub, cancellationToken) : StubHistory.None;
            var progress = IssueProgress.Of(issue.Name, page.States(Standing(issue)), history, signedUp);
            rows.Add(progress);
            edits.Add(new SubpageEdit(issue.Name.ToString(), current => page.Merge(current.Text), Summary(progress, run)));
        }

        var older = sound.Skip(Kept).Where(issue => Standing(issue).Length > 0)
            .Select(issue => IssueProgress.Of(issue.Name, Page(issue, units[issue.Name], run).States(Standing(issue)), StubHistory.None, signedUp));
        var calls = await TranslatorCalls.OfAsync(run, settings, signedUp, rows, cancellationToken);
        var chart = new ProgressHistory(run.Wiki.Profile, run.Messages).Of(rows.Concat(older).Take(settings.Issues));
        var table = new IssueTable(run.Page.Title, run.Page.Language, run.Wiki.Profile, central, run.Messages, issue => settings.IsBeforeDeadline(issue, run.Now) ? settings.Deadline(issue, run.Wiki.Profile) : "").Render(rows);
        return new JobResult(output => calls.Over(output) + chart + table)
        {
            Subpages = edits,
            Summary = string.Join("; ", calls.New.Select(issue => TranslatorCalls.Summary(issue, run.Messages)).Append(run.Messages["technewsbot-translation-summary"])),
            Remember = async token =>
            {
                await memory.KeepAsync(run.Page.Language, local, token);
                await writers.KeepAsync(token);
            },
            Problems = [.. issues.Take(Kept).Where(issue => !issue.News.IsPostable).Select(issue =>
                $"{issue.Name.Title} gets no translation page: {issue.News.Problems.First(problem => problem.PreventsPosting).Text}; mend that page on the central wiki")],
        };

        string Standing(TranslatedIssue issue) => stubs.GetValueOrDefault(Title(run.Page, issue.Name))?.Text ?? "";
    }

    /// <summary>The newest issues, newest first, without those that are written in the page's language.</summary>
    private async Task<IReadOnlyList<TranslatedIssue>> IssuesAsync(JobRun run, int count, CancellationToken cancellationToken)
    {
        var issues = new List<TranslatedIssue>();
        foreach (var source in await store.LatestAsync(count, cancellationToken))
        {
            if (source.Language != run.Page.Language)
                issues.Add(await TranslatedIssue.ReadAsync(store, source, [run.Page.Language], run.Wiki, cancellationToken));
        }
        return issues;
    }

    private static string Title(PageText page, IssueName issue) => $"{page.Title}/{issue}";

    private StubPage Page(TranslatedIssue issue, IReadOnlyList<StubUnit> units, JobRun run) => StubPage.Of(issue, units, run.Wiki, central, run.Messages);

    private static string Summary(IssueProgress issue, JobRun run) => run.Messages.Format(
        "technewsbot-stub-summary",
        issue.Issue.Number,
        run.Wiki.Profile.FormatNumber(issue.Progress.Translated),
        run.Wiki.Profile.FormatNumber(issue.Progress.Total));
}
