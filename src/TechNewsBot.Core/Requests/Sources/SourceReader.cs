using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Requests.Sources;

/// <summary>Reads the discussion pages that <c>pages=</c> names: titles, all subpages of one, and a page for each day, week, month …</summary>
/// <param name="wiki">The wiki.</param>
/// <param name="words">What status templates are called there, and what words tell.</param>
/// <param name="now">The moment of the run, in UTC.</param>
/// <param name="isOther">Whether a subpage is no discussion page: an archive, or the bot's own.</param>
internal sealed class SourceReader(IWiki wiki, WikiWords words, DateTimeOffset now, Func<string, bool> isOther)
{
    /// <summary>The most subpages of one title that are read: those that changed last.</summary>
    public const int MostSubpages = 100;

    // A page a day for two months.
    private const int MostPeriods = 60;
    private const int FurtherBack = 5;
    private const int LongestLookBack = 3650;

    private readonly Dictionary<string, DiscussionPage> pages = [];
    private readonly HashSet<string> listed = [];

    /// <summary>Reads the pages in few requests.</summary>
    /// <param name="patterns">What the call names.</param>
    /// <param name="back">How long ago a page's time may be over. Older ones are read while they hold open requests.</param>
    /// <param name="wanted">Titles of pages that hold open requests, as far as is known.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<SourceReading> ReadAsync(IReadOnlyList<TitlePattern> patterns, TimeSpan back, IReadOnlySet<string> wanted, CancellationToken cancellationToken)
    {
        var named = new List<(TitlePattern Pattern, List<string> Titles)>();
        foreach (var pattern in patterns)
            named.Add((pattern, await TitlesAsync(pattern, back, wanted, cancellationToken)));
        await ReadAsync([.. named.SelectMany(source => source.Titles)], named.Where(source => source.Pattern.IsListed).SelectMany(source => source.Titles).ToHashSet(), cancellationToken);
        foreach (var (pattern, titles) in named.Where(source => !source.Pattern.IsTitle && !source.Pattern.IsListed))
            await ReadOlderAsync(pattern, titles, cancellationToken);

        var found = named.Select(source => (source.Pattern, Pages: source.Titles.Where(pages.ContainsKey).Select(title => pages[title]).ToList())).ToList();
        return new SourceReading(
            patterns,
            [.. found.SelectMany(source => source.Pages).DistinctBy(page => page.Page.Title)],
            [.. found.Where(source => source.Pages.Count == 0).Select(source => source.Pattern.Written)],
            listed);
    }

    private async Task<List<string>> TitlesAsync(TitlePattern pattern, TimeSpan back, IReadOnlySet<string> wanted, CancellationToken cancellationToken)
    {
        if (pattern.IsTitle)
            return [pattern.Written];
        if (!pattern.IsListed)
            return [.. Periods(pattern, (int)back.TotalDays).Take(MostPeriods).Union(wanted.Where(pattern.Matches))];
        // Without a name at its beginning the list would be the whole wiki.
        if (wiki.Profile.Title(pattern.Prefix).Name.Length == 0)
            return [];
        var under = (await wiki.PagesUnderAsync(pattern.Prefix, cancellationToken)).Where(page => pattern.Matches(page.Title) && !isOther(page.Title)).ToList();
        listed.UnionWith(under.Select(page => page.Title));
        return [.. under.OrderByDescending(page => wanted.Contains(page.Title)).ThenByDescending(page => page.RevisionId).Take(MostSubpages).Select(page => page.Title).Order(StringComparer.Ordinal)];
    }

    // The newest first.
    private IEnumerable<string> Periods(TitlePattern pattern, int days, int from = 0)
    {
        var today = wiki.Profile.LocalTime(now);
        return Enumerable.Range(from, days + 1).Select(ago => pattern.Fill(today.AddDays(-ago), wiki.Profile)).Distinct();
    }

    private async Task ReadOlderAsync(TitlePattern pattern, List<string> titles, CancellationToken cancellationToken)
    {
        var older = new Queue<string>(Periods(pattern, LongestLookBack).Except(titles).Take(MostPeriods));
        var last = titles.Count > 0 ? titles[^1] : "";
        while (older.Count > 0 && pages.TryGetValue(last, out var oldest) && oldest.HoldsOpen)
        {
            var next = Enumerable.Range(0, Math.Min(FurtherBack, older.Count)).Select(_ => older.Dequeue()).ToList();
            await ReadAsync(next, [], cancellationToken);
            titles.AddRange(next);
            last = next[^1];
        }
    }

    private async Task ReadAsync(List<string> titles, HashSet<string> subpages, CancellationToken cancellationToken)
    {
        if (titles.Count == 0)
            return;
        foreach (var (asked, page) in await wiki.ReadAsync(titles, cancellationToken))
        {
            if (!page.Exists)
                continue;
            var whole = subpages.Contains(asked) ? wiki.Profile.Title(page.Title).SubpageName : "";
            pages[asked] = new DiscussionPage(page, RequestReader.Read(page.Title, page.Text, wiki.Profile, words, whole));
        }
    }
}
