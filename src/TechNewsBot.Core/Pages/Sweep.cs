using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Pages;

/// <summary>Goes over the pages of one wiki that carry the template, and brings those up to date that need it. An unchanged wiki costs one request besides that for the carriers.</summary>
public sealed class Sweep(PagePlanner planner, IWikiWriter writer, IPageMemory memory, INewsVersion news, ITaskVersions tasks, MessageCatalog catalog, TimeProvider time)
{
    /// <summary>One sweep. A page that fails is reported and tried again in the next one; the others are done, unless it is the wiki that failed.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="carriers">The pages that carry the template, as the wiki just told them.</param>
    /// <param name="scope">Which jobs, and whether unchanged pages too.</param>
    /// <param name="progress">Told the title of each page before it is worked on.</param>
    /// <param name="cancellationToken">Ends the sweep between two requests.</param>
    public async Task<SweepReport> RunAsync(IWiki wiki, IReadOnlyList<PageStamp> carriers, SweepScope scope, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var known = await memory.PagesAsync(wiki.Id, cancellationToken);
        var stamps = await StampsAsync(wiki, known, cancellationToken);
        var version = await news.CurrentAsync(cancellationToken);
        using var limit = new SweepTime(scope.Longest, time, cancellationToken);
        var work = new SweepWork(wiki, scope, version, stamps.GetValueOrDefault(StopPage.TitleOn(wiki)), known, limit);
        var taskVersions = await tasks.VersionsAsync([.. known.Values.SelectMany(page => page.Tasks.Keys).Distinct()], cancellationToken);
        // Whoever used up the time before comes last, so that every other page has its turn.
        var due = carriers.Where(carrier => IsDue(carrier, scope, known, stamps, version) || HasOtherTasks(known.GetValueOrDefault(carrier.Title), taskVersions))
            .OrderBy(carrier => known.GetValueOrDefault(carrier.Title)?.Failed)
            .ThenBy(carrier => known.GetValueOrDefault(carrier.Title)?.CheckedAt)
            .ToList();
        var pages = due.Count == 0 ? new Dictionary<string, PageText>() : await wiki.ReadAsync([.. due.Select(carrier => carrier.Title)], cancellationToken);
        foreach (var carrier in due)
        {
            if (!limit.Begins(carrier.Title))
                continue;
            progress?.Report(carrier.Title);
            if (pages.GetValueOrDefault(carrier.Title) is { } page)
                await WorkAsync(work, page, cancellationToken);
            else
                await PassOverAsync(work, carrier, cancellationToken);
            if (work.HasEnded)
                return new SweepReport(wiki.Id, carriers, work.Outcomes, work.Problems);
        }

        work.Problems.AddRange(limit.Problems);

        var gone = known.Keys.Except(carriers.Select(carrier => carrier.Title)).Where(title => title != BotStatusPage.TitleOn(wiki));
        await memory.ForgetAsync(wiki.Id, [.. gone], cancellationToken);
        if (!limit.IsOver)
            await WriteStatusAsync(work, carriers, cancellationToken);
        if (tasks.TakeProblem() is { Length: > 0 } problem)
            work.Problems.Add(new PageProblem("Phabricator", problem, IsFailure: false));
        return new SweepReport(wiki.Id, carriers, work.Outcomes, work.Problems);
    }

    private static Task<IReadOnlyDictionary<string, PageStamp>> StampsAsync(IWiki wiki, IReadOnlyDictionary<string, RememberedPage> known, CancellationToken cancellationToken) =>
        wiki.StampsAsync(
            [.. known.Values.SelectMany(page => page.Watched).Select(stamp => stamp.Title).Append(StopPage.TitleOn(wiki)).Where(title => title.Length > 0).Distinct()],
            cancellationToken);

    private bool IsDue(PageStamp carrier, SweepScope scope, IReadOnlyDictionary<string, RememberedPage> known, IReadOnlyDictionary<string, PageStamp> stamps, string newsVersion) =>
        !known.TryGetValue(carrier.Title, out var page)
        || page.RevisionId != carrier.RevisionId
        || page.Failed
        || (scope.RetriesRefused && page.Problem.Length > 0)
        || page.NewsVersion != newsVersion
        // Ages and dates on the page move on with the day, even when nobody writes.
        || !IsToday(page.CheckedAt)
        || page.DueAt <= time.GetUtcNow()
        || page.Watched.Any(stamp => stamps.GetValueOrDefault(stamp.Title)?.RevisionId != stamp.RevisionId);

    private static bool HasOtherTasks(RememberedPage? page, IReadOnlyDictionary<string, string> versions) =>
        page is not null && page.Tasks.Any(task => versions.GetValueOrDefault(task.Key, "") != task.Value);

    private bool IsToday(DateTimeOffset moment) => moment.UtcDateTime.Date == time.GetUtcNow().UtcDateTime.Date;

    private async Task WorkAsync(SweepWork work, PageText page, CancellationToken cancellationToken)
    {
        var remembered = new RememberedPage(page.Title, page.RevisionId, [], [], work.NewsVersion, time.GetUtcNow());
        try
        {
            var posted = await memory.PostedAsync(work.Wiki.Id, page.Title, cancellationToken);
            var plan = await planner.PlanAsync(page, work.Wiki, posted, work.Scope.Includes, work.Limit.Token);
            work.Problems.AddRange(plan.Problems.Select(text => new PageProblem(page.Title, text, IsFailure: false)));
            var outcomes = await WriteAsync(work, plan, cancellationToken);
            if (!plan.IsWhole)
            {
                return;
            }

            remembered = After(remembered, plan, outcomes, work.Stop);
        }
        // One page's failure, whatever it is, must not keep the other pages waiting: it is reported and tried again.
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var reason = work.Limit.Reason(exception);
            work.Problems.Add(new PageProblem(page.Title, reason, IsFailure: true) { Cause = exception });
            work.HasEnded = exception is WikiFailureException { EndsVisit: true };
            remembered = remembered with { Failed = true, Problem = reason, CheckedAt = work.DoneAt(page.Title) };
        }

        if (work.Outcomes.All(outcome => outcome.Kind != WriteOutcomeKind.Shown))
        {
            await memory.RememberAsync(work.Wiki.Id, remembered, cancellationToken);
        }
    }

    // Nobody can read it now: it waits for a change, or for the next day.
    private async Task PassOverAsync(SweepWork work, PageStamp carrier, CancellationToken cancellationToken)
    {
        var problem = new PageProblem(carrier.Title, "the page’s text is hidden from the bot, or it was deleted just now", IsFailure: false);
        work.Problems.Add(problem);
        await memory.RememberAsync(
            work.Wiki.Id,
            new RememberedPage(carrier.Title, carrier.RevisionId, [], [], work.NewsVersion, time.GetUtcNow()) { Problem = problem.Text },
            cancellationToken);
    }

    private async Task<List<WriteOutcome>> WriteAsync(SweepWork work, PagePlan plan, CancellationToken cancellationToken)
    {
        var outcomes = new List<WriteOutcome>();
        foreach (var edit in plan.Edits)
        {
            if (work.Outcomes.Count(outcome => outcome.Kind == WriteOutcomeKind.Saved) >= work.Scope.MostEdits)
            {
                throw new EditCeilingException(work.Wiki.Id, work.Scope.MostEdits);
            }

            var isReady = edit.Needs.All(title => outcomes.Exists(outcome => outcome.Wiki is null && outcome.Title == title && outcome.Kind != WriteOutcomeKind.Refused));
            var outcome = await writer.WriteAsync(work.Wiki, isReady ? edit : edit with { Decide = edit.Otherwise! }, work.Limit.Token);
            outcomes.Add(outcome);
            work.Outcomes.Add(outcome);
            if (outcome.Kind == WriteOutcomeKind.Refused)
            {
                work.Problems.Add(new PageProblem(outcome.Title, outcome.Reason, IsFailure: false));
            }
        }

        if (outcomes.TrueForAll(outcome => outcome.Kind != WriteOutcomeKind.Shown))
        {
            foreach (var remember in plan.Memories)
                await remember(cancellationToken);
        }

        if (outcomes.LastOrDefault() is { Kind: WriteOutcomeKind.Saved or WriteOutcomeKind.NotNeeded } written)
        {
            foreach (var key in plan.Posts)
            {
                await memory.KeepPostedAsync(work.Wiki.Id, plan.Page.Title, key, written.RevisionId, time.GetUtcNow(), cancellationToken);
            }
        }

        return outcomes;
    }

    private static RememberedPage After(RememberedPage page, PagePlan plan, IReadOnlyList<WriteOutcome> outcomes, PageStamp? stop)
    {
        var here = outcomes.Where(outcome => outcome.Wiki is null).ToList();
        var written = here.Where(outcome => outcome.RevisionId != 0).ToDictionary(outcome => outcome.Title, outcome => outcome.RevisionId);
        var subpages = here.Where(outcome => outcome.Title != page.Title && outcome.RevisionId != 0);
        return page with
        {
            RevisionId = written.GetValueOrDefault(page.Title, page.RevisionId),
            Jobs = plan.Jobs,
            Tasks = plan.Tasks,
            DueAt = plan.DueAt,
            Watched = [.. plan.Watched
                .Where(stamp => stamp.Title != page.Title && !written.ContainsKey(stamp.Title))
                .Concat(subpages.Select(outcome => new PageStamp(outcome.Title, outcome.RevisionId)))
                .Concat(stop is null ? [] : [stop])],
            Problem = here.Find(outcome => outcome.Kind == WriteOutcomeKind.Refused)?.Reason ?? "",
            Failed = outcomes.Any(outcome => outcome.IsForNow),
        };
    }

    private async Task WriteStatusAsync(SweepWork work, IReadOnlyList<PageStamp> carriers, CancellationToken cancellationToken)
    {
        var pages = await memory.PagesAsync(work.Wiki.Id, cancellationToken);
        var title = BotStatusPage.TitleOn(work.Wiki);
        // A run of some jobs, after the memory was lost, knows nothing of the others' pages.
        var isKnown = carriers.Count > 0 && carriers.All(carrier => pages.ContainsKey(carrier.Title));
        if (title.Length == 0 || !isKnown || (pages.TryGetValue(title, out var page) && IsToday(page.CheckedAt)))
        {
            return;
        }

        var messages = catalog.For(work.Wiki.Profile.Language, work.Wiki.Profile.Fallbacks);
        var edit = BotStatusPage.Edit(work.Wiki, carriers, pages, messages, time.GetUtcNow());
        try
        {
            var outcome = await writer.WriteAsync(work.Wiki, edit, cancellationToken);
            work.Outcomes.Add(outcome);
            if (outcome.Kind != WriteOutcomeKind.Shown)
            {
                var written = new RememberedPage(title, outcome.RevisionId, [], [], "", time.GetUtcNow()) { Problem = outcome.Reason };
                await memory.RememberAsync(work.Wiki.Id, written, cancellationToken);
            }
        }
        // The pages are done by now: a status page that fails is reported like any of them.
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            work.Problems.Add(new PageProblem(title, exception.Message, IsFailure: true) { Cause = exception });
        }
    }

    private sealed record SweepWork(IWiki Wiki, SweepScope Scope, string NewsVersion, PageStamp? Stop, IReadOnlyDictionary<string, RememberedPage> Known, SweepTime Limit)
    {
        public List<WriteOutcome> Outcomes { get; } = [];

        public List<PageProblem> Problems { get; } = [];

        public bool HasEnded { get; set; }

        public DateTimeOffset DoneAt(string title) => Known.GetValueOrDefault(title)?.CheckedAt ?? DateTimeOffset.MinValue;
    }
}
