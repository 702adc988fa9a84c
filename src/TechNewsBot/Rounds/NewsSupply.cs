using System.Collections.Concurrent;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Options;

namespace TechNewsBot.Rounds;

/// <summary>Keeps the archive of Tech News supplied with the languages that the wikis' pages are in.</summary>
internal sealed class NewsSupply(TechNewsPull pull, IIssueStore store, TechNewsBotOptions options, TimeProvider time) : IDisposable
{
    // A wiki's other jobs do not wait for a central wiki that takes longer.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, IReadOnlyCollection<string>> needs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> supplied = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Whether a job on a page is made of Tech News.</summary>
    public static bool Serves(string job) => job is "newsletter" or "translation";

    /// <summary>Notes the languages that a wiki needs, in place of what was noted before.</summary>
    public void Note(string wiki, IReadOnlyCollection<string> languages) => needs[wiki] = languages;

    /// <summary>Fetches what is new, in every language that was noted.</summary>
    /// <exception cref="MediaWiki.WikiException">The central wiki cannot be used.</exception>
    /// <exception cref="TimeoutException">It took too long; what was fetched stays, the rest is fetched the next time.</exception>
    public Task<PullReport> PullAsync(IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var languages = needs.Values.SelectMany(languages => languages).Distinct().Order(StringComparer.Ordinal).ToList();
        return TimeLimit.RunAsync(
            token => InTurnAsync(() => PullNowAsync(languages, progress, token), token),
            options.Schedule.LongestSweep,
            time,
            "Tech News was not fetched to the end",
            cancellationToken);
    }

    /// <summary>Fetches only if a language that the wiki needs was never fetched: a wiki that has just opted in does not wait for the next hour.</summary>
    /// <exception cref="MediaWiki.WikiException">The central wiki cannot be used.</exception>
    /// <exception cref="TimeoutException">The central wiki takes long.</exception>
    public async Task SupplyAsync(string wiki, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var languages = needs.GetValueOrDefault(wiki, []);
        // Most wikis need no turn, and do not wait while others fetch.
        if (await IsSuppliedAsync(languages, cancellationToken))
            return;
        await TimeLimit.RunAsync(
            token => InTurnAsync(
                async () => await IsSuppliedAsync(languages, token) ? null : await PullNowAsync(languages, progress, token),
                token),
            LongestWait,
            time,
            "the central wiki did not give it in time",
            cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async Task<T> InTurnAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<PullReport> PullNowAsync(IReadOnlyCollection<string> languages, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var report = await pull.RunAsync(languages, progress, cancellationToken);
        KeepSupplied(languages);
        return report;
    }

    private async Task<bool> IsSuppliedAsync(IReadOnlyCollection<string> languages, CancellationToken cancellationToken)
    {
        if (languages.All(supplied.ContainsKey))
            return true;
        if (!await IsStoredAsync(languages, cancellationToken))
            return false;
        KeepSupplied(languages);
        return true;
    }

    private void KeepSupplied(IEnumerable<string> languages)
    {
        foreach (var language in languages)
            supplied[language] = true;
    }

    private async Task<bool> IsStoredAsync(IReadOnlyCollection<string> languages, CancellationToken cancellationToken)
    {
        if (await store.NewestPublishedAsync(cancellationToken) is not { } newest || await store.FindAsync(newest, cancellationToken) is not { } source)
            return false;
        var translations = await store.TranslationsAsync(newest, languages, cancellationToken);
        return languages.All(language => language == source.Language || translations.Any(translation => translation.Language == language));
    }
}
