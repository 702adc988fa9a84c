using TechNewsBot.Core.TechNews.Memory;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews;

/// <summary>
/// Brings the store up to date with the central wiki: one request for what there is, one for the sources that changed,
/// one for the translations that were edited since the last pull, and one for each of these. Each issue is kept after all of it was read, translations first,
/// so that a pull that breaks off leaves nothing that looks untranslated.
/// </summary>
public sealed class TechNewsPull(ICentralWiki central, IIssueStore store, ITranslationMemory memory, TimeProvider time)
{
    // Newsletters catch up on four weeks, and follow an issue's translations for two more.
    private const int WeeksBack = 6;

    // The coming issue is translated in the days before its Monday.
    private const int WeeksAhead = 1;

    // Hardly anybody translates an issue after that. An edit that recent changes name, and a change of its source, are noticed still.
    private const int WholeWeeks = 2;

    private readonly TranslationChanges changes = new(central, time);

    /// <summary>One pull.</summary>
    /// <param name="languages">The languages that opted-in wikis need.</param>
    /// <param name="progress">Told what is being read.</param>
    /// <param name="cancellationToken">Ends the pull between two requests.</param>
    public async Task<PullReport> RunAsync(IReadOnlyCollection<string> languages, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var week = IssueName.Of(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        var found = await central.IssuesAsync([.. Window(week)], cancellationToken);
        var kept = await KnownAsync(Window(week), cancellationToken);
        var known = kept.Where(issue => found.Revisions.ContainsKey(issue.Key)).ToDictionary();
        var stale = found.Revisions.Where(issue => known.GetValueOrDefault(issue.Key) is not { IsDeleted: false } source || source.Revision != issue.Value).Select(issue => issue.Key).ToList();
        var read = stale.Count == 0 ? [] : await central.ReadAsync(stale, cancellationToken);
        var pending = await changes.PendingAsync(languages, cancellationToken);
        var work = new PullWork(pending, week.Monday.AddDays(-7 * WholeWeeks), progress);
        foreach (var source in Current(known, read).OrderBy(source => source.Issue))
            await PullAsync(source, known.GetValueOrDefault(source.Issue), work, cancellationToken);

        // A wiki that has none of them is not the one that they were read from.
        foreach (var source in kept.Values.Where(source => found.Revisions.Count > 0 && !source.IsDeleted && !found.Revisions.ContainsKey(source.Issue)))
            await DeleteAsync(source, work, cancellationToken);

        changes.Note(pending);
        var newest = Newest(found, week);
        if (newest is { } published)
            await store.KeepNewestPublishedAsync(published, cancellationToken);
        return new PullReport(work.New, work.Changed, work.Translations, newest, work.Problems);
    }

    private static IEnumerable<IssueName> Window(IssueName week)
    {
        for (var days = -7 * WeeksBack; days <= 7 * WeeksAhead; days += 7)
            yield return IssueName.Of(week.Monday.AddDays(days));
    }

    // Without the redirect: the newest one whose Monday has come.
    private static IssueName? Newest(CentralIssues found, IssueName week) =>
        found.Latest ?? found.Revisions.Keys.Where(issue => issue <= week).Select(issue => (IssueName?)issue).Max();

    private static IEnumerable<IssueSource> Current(Dictionary<IssueName, IssueSource> known, IReadOnlyList<IssueSource> read) =>
        read.Concat(known.Values.Where(source => read.All(newer => newer.Issue != source.Issue)));

    private async Task<Dictionary<IssueName, IssueSource>> KnownAsync(IEnumerable<IssueName> issues, CancellationToken cancellationToken)
    {
        var known = new Dictionary<IssueName, IssueSource>();
        foreach (var issue in issues)
        {
            if (await store.FindAsync(issue, cancellationToken) is { } source)
                known[issue] = source;
        }
        return known;
    }

    private async Task PullAsync(IssueSource source, IssueSource? before, PullWork work, CancellationToken cancellationToken)
    {
        var isNews = before?.Revision != source.Revision || before.IsDeleted;
        var changed = await ReadTranslationsAsync(source, isNews, work, cancellationToken);
        var news = changed.Count == 0 && !isNews ? null : NewsSource.Read(source.Text);
        foreach (var translation in changed)
        {
            await memory.KeepAsync(translation.Language, CentralMemory.Of(news!, translation), cancellationToken);
            await store.KeepTranslationAsync(translation, cancellationToken);
            work.Translations.Add(new PulledTranslation(translation.Issue, translation.Language));
            work.Problems.AddRange(translation.Units.Where(unit => unit.IsBroken).Select(unit =>
                $"{translation.Issue.Title}: the unit “{unit.Unit}” in “{translation.Language}” leaves markup open, and counts as not translated until that is mended"));
        }
        if (!isNews)
            return;
        await store.KeepAsync(source, cancellationToken);
        (before is null ? work.New : work.Changed).Add(source.Issue);
        work.Problems.AddRange(news!.Problems.Select(problem =>
            $"{source.Issue.Title}: {problem.Text}{(problem.PreventsPosting ? "; the issue is not posted until the page is mended" : "")}"));
    }

    // The text is kept: what was made of it on the wikis is still explained by it.
    private async Task DeleteAsync(IssueSource source, PullWork work, CancellationToken cancellationToken)
    {
        await store.KeepAsync(source with { IsDeleted = true }, cancellationToken);
        work.Changed.Add(source.Issue);
        work.Problems.Add($"{source.Issue.Title}: the page was deleted; the issue is not posted where it is not yet, and what was made of it stays");
    }

    private async Task<List<IssueTranslation>> ReadTranslationsAsync(IssueSource source, bool isNews, PullWork work, CancellationToken cancellationToken)
    {
        var languages = work.Pending.Languages.Where(language => language != source.Language).ToList();
        var kept = (await store.TranslationsAsync(source.Issue, languages, cancellationToken)).ToDictionary(translation => translation.Language);
        var changed = new List<IssueTranslation>();
        var news = new Lazy<NewsSource>(() => NewsSource.Read(source.Text));
        foreach (var language in languages)
        {
            var before = kept.GetValueOrDefault(language);
            var isKnown = !isNews && before?.SourceRevision == source.Revision;
            if (isKnown && !work.Pending.WasEdited(source, language) && !(source.Issue.Monday >= work.WholeSince && work.Pending.IsWhole(language)))
                continue;
            work.Progress?.Report($"{source.Issue.Title}, {language}");
            var answer = await central.TranslationsAsync(source.Issue, language, cancellationToken);
            if (answer.Availability == TranslationAvailability.UnknownLanguage)
                work.Problems.Add($"{source.Issue.Title}: the central wiki does not know the language “{language}”; pages in it get the issue in its source language");
            var units = answer.UnitsFor(news.Value);
            if (before is null || before.SourceRevision != source.Revision || !before.Units.SequenceEqual(units))
                changed.Add(new IssueTranslation(source.Issue, language, source.Revision, units));
        }
        return changed;
    }

    private sealed record PullWork(PendingTranslations Pending, DateOnly WholeSince, IProgress<string>? Progress)
    {
        public List<IssueName> New { get; } = [];

        public List<IssueName> Changed { get; } = [];

        public List<PulledTranslation> Translations { get; } = [];

        public List<string> Problems { get; } = [];
    }
}
