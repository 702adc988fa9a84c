using System.Collections.Concurrent;
using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Rounds;

/// <summary>Keeps the archive of Tech News supplied with the languages that the wikis' pages are in.</summary>
internal sealed class NewsSupply(TechNewsPull pull, IIssueStore store) : IDisposable
{
    private readonly ConcurrentDictionary<string, IReadOnlyCollection<string>> needs = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly HashSet<string> supplied = [];

    /// <summary>Whether a job on a page is made of Tech News.</summary>
    public static bool Serves(string job) => job is "newsletter" or "translation";

    /// <summary>Notes the languages that a wiki needs, in place of what was noted before.</summary>
    public void Note(string wiki, IReadOnlyCollection<string> languages) => needs[wiki] = languages;

    /// <summary>Fetches what is new, in every language that was noted.</summary>
    /// <exception cref="MediaWiki.WikiException">The central wiki cannot be used.</exception>
    public async Task<PullReport> PullAsync(IProgress<string>? progress, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await PullNowAsync(progress, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Fetches only if a language that the wiki needs was never fetched: a wiki that has just opted in does not wait for the next hour.</summary>
    /// <exception cref="MediaWiki.WikiException">The central wiki cannot be used.</exception>
    public async Task SupplyAsync(string wiki, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var languages = needs.GetValueOrDefault(wiki, []);
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (!languages.All(supplied.Contains) && !await IsStoredAsync(languages, cancellationToken))
                await PullNowAsync(progress, cancellationToken);
            supplied.UnionWith(languages);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private async Task<PullReport> PullNowAsync(IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var languages = needs.Values.SelectMany(languages => languages).Distinct().Order(StringComparer.Ordinal).ToList();
        var report = await pull.RunAsync(languages, progress, cancellationToken);
        supplied.UnionWith(languages);
        return report;
    }

    private async Task<bool> IsStoredAsync(IReadOnlyCollection<string> languages, CancellationToken cancellationToken)
    {
        if (await store.NewestPublishedAsync(cancellationToken) is not { } newest || await store.FindAsync(newest, cancellationToken) is not { } source)
            return false;
        var translations = await store.TranslationsAsync(newest, languages, cancellationToken);
        return languages.All(language => language == source.Language || translations.Any(translation => translation.Language == language));
    }
}
