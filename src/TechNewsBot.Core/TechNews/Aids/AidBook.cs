using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Aids;

/// <summary>
/// The central wiki's suggestions for all wikis together: each unit is asked for once in a language and once more when its source changes,
/// a few at a time. Where the wiki has no such module it is asked again after a month.
/// </summary>
public sealed class AidBook(ITranslationAids central, IAidStore store, TimeProvider time) : IDisposable
{
    /// <summary>So many units of one stub are asked for in one run.</summary>
    public const int MostAtOnce = 20;

    /// <summary>So many units are asked for in an hour, for all pages.</summary>
    public const int MostPerHour = 120;

    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan MissingLifetime = TimeSpan.FromDays(30);

    private readonly SemaphoreSlim turn = new(1);
    private DateTimeOffset hour = DateTimeOffset.MinValue;
    private int askedInHour;

    /// <summary>The suggestions that are known already, by unit.</summary>
    internal async Task<IReadOnlyDictionary<string, TranslationAid>> KnownAsync(IssueName issue, string language, IReadOnlyCollection<NewsUnit> units, CancellationToken cancellationToken)
    {
        var known = await FindAsync(issue, language, units, cancellationToken);
        return known.Where(aid => aid.Value is not null).ToDictionary(aid => aid.Key, aid => aid.Value!);
    }

    /// <summary>Asks for those that are not known, as far as the ceilings allow.</summary>
    internal async Task AskAsync(IssueName issue, string language, IReadOnlyCollection<NewsUnit> units, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var known = await FindAsync(issue, language, units, cancellationToken);
            var due = units.Where(unit => !known.ContainsKey(unit.Name)).Take(MostAtOnce).ToList();
            if (due.Count == 0 || await store.MissingSinceAsync(cancellationToken) > time.GetUtcNow() - MissingLifetime)
                return;
            foreach (var unit in due)
            {
                if (!MayAsk() || await central.AidsAsync(issue, unit.Name, language, cancellationToken) is not { } answer)
                    return;
                if (!answer.HasModule)
                {
                    await store.KeepMissingAsync(time.GetUtcNow(), cancellationToken);
                    return;
                }
                await store.KeepAsync(issue, language, new KnownAid(unit.Name, Fingerprint(unit), TranslationAid.Best(answer.Aids)), time.GetUtcNow(), cancellationToken);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    // A suggestion for another text is none.
    private async Task<Dictionary<string, TranslationAid?>> FindAsync(IssueName issue, string language, IReadOnlyCollection<NewsUnit> units, CancellationToken cancellationToken)
    {
        var sources = units.DistinctBy(unit => unit.Name).ToDictionary(unit => unit.Name, Fingerprint);
        var known = sources.Count == 0 ? [] : await store.FindAsync(issue, language, cancellationToken);
        return known.Where(aid => sources.GetValueOrDefault(aid.Unit) == aid.Source).ToDictionary(aid => aid.Unit, aid => aid.Aid);
    }

    private bool MayAsk()
    {
        if (time.GetUtcNow() - hour >= Hour)
            (hour, askedInHour) = (time.GetUtcNow(), 0);
        return ++askedInHour <= MostPerHour;
    }

    private static string Fingerprint(NewsUnit unit) => ArgumentText.Fingerprint(unit.Text);
}
