using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Register;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Requests.Hints;

/// <summary>Keeps the index up to date with what a run has read: what did not change costs nothing.</summary>
internal sealed class HintIndexing(IHintIndex index, IIssueStore issues, INewsVersion news, CentralAddress central)
{
    // Half a year.
    private const int Issues = 26;

    /// <summary>Indexes what changed. Gives the origins of all that may help with the requests of the page, archives that were read in earlier runs included.</summary>
    public async Task<IReadOnlyList<string>> UpdateAsync(JobRun run, GatheredRequests gathered, IReadOnlyList<PageText> resources, WikiWords words, CancellationToken cancellationToken)
    {
        var known = await index.StampsAsync(run.Wiki.Id, cancellationToken);
        var archives = $"archive:{run.Page.Title}|";
        var origins = known.Keys.Where(origin => origin.StartsWith(archives, StringComparison.Ordinal)).ToHashSet();
        foreach (var page in gathered.Pages)
        {
            var requests = gathered.Requests.Where(request => request.Page == page.Title).ToList();
            await KeepAsync($"thread:{page.Title}", Stamp(page, requests), () => Task.FromResult(HintTexts.Threads(requests, run.Wiki.Profile)));
        }

        foreach (var page in gathered.Archives)
            await KeepAsync(archives + page.Title, Stamp(page), () => Task.FromResult(HintTexts.Threads(RequestReader.Read(page.Title, page.Text, run.Wiki.Profile, words), run.Wiki.Profile)));
        foreach (var page in resources)
            await KeepAsync($"resource:{page.Title}", Stamp(page), () => Task.FromResult(HintTexts.Resources(page, run.Wiki.Profile)));
        await KeepAsync($"news:{run.Page.Language}", await news.CurrentAsync(cancellationToken), () => NewsAsync(run, cancellationToken));
        return [.. origins];

        async Task KeepAsync(string origin, string stamp, Func<Task<IReadOnlyList<HintText>>> texts)
        {
            origins.Add(origin);
            if (known.GetValueOrDefault(origin) != stamp)
                await index.KeepAsync(run.Wiki.Id, origin, stamp, await texts(), cancellationToken);
        }
    }

    private async Task<IReadOnlyList<HintText>> NewsAsync(JobRun run, CancellationToken cancellationToken)
    {
        var texts = new List<HintText>();
        var languages = NewsLanguages.For(run.Page.Language, run.Wiki.Profile);
        foreach (var source in (await issues.LatestAsync(Issues, cancellationToken)).Where(source => !source.IsDeleted))
            texts.AddRange(HintTexts.News(await TranslatedIssue.ReadAsync(issues, source, languages, run.Wiki, cancellationToken), central));
        return texts;
    }

    private static string Stamp(PageText page) => $"{page.RevisionId}";

    // A task, or time, changes what can help while its page stays as it is.
    private static string Stamp(PageText page, IEnumerable<Request> requests) =>
        $"{Stamp(page)} {ArgumentText.Fingerprint(string.Join('\n', requests.Where(HintTexts.CanHelp).Select(request => request.Name)))}";
}
