using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Aids;
using TechNewsBot.Core.Tests;
using TechNewsBot.Core.Tests.TechNews;
using TechNewsBot.Core.Tests.TechNews.Aids;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Options;
using TechNewsBot.Rounds;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Tests.Simulation;

/// <summary>
/// What a central wiki is asked in a week: it is pulled from every hour, translators there finish a unit a day in each language, an issue comes out,
/// and on every wiki a translation page in the wiki's language follows. The wikis are spread over the languages.
/// </summary>
internal sealed class SimulatedWeek : IDisposable
{
    private const int Hours = 7 * 24;
    private const int Units = 15;

    private static readonly IssueName Newest = new(2026, 48);

    private readonly Moments time = new();
    private readonly MemoryIssues store = new();
    private readonly MemoryCentral central = new() { Latest = Newest.Previous };
    private readonly MemoryAids suggestions = new();
    private readonly AidBook book;
    private readonly NewsSupply supply;
    private readonly List<(string Language, JobPage Page)> pages = [];

    public SimulatedWeek(int languages, int wikis)
    {
        (Languages, Wikis) = (languages, wikis);
        book = new AidBook(suggestions, suggestions, time);
        supply = new NewsSupply(new TechNewsPull(central, store, new MemoryUnits(), time), store, new TechNewsBotOptions(), time);
        foreach (var issue in new[] { Newest, Newest.Previous, Newest.Previous.Previous })
            central.Put(issue, Source(issue));
        for (var wiki = 0; wiki < wikis; wiki++)
            Add(wiki, $"l{wiki % languages}");
    }

    public int Languages { get; }

    public int Wikis { get; }

    /// <summary>Requests for what there is and for translations.</summary>
    public int Pulled => central.Requests;

    /// <summary>Requests for suggestions.</summary>
    public int Suggested => suggestions.Asked.Count;

    public void Dispose()
    {
        supply.Dispose();
        book.Dispose();
    }

    public async Task RunAsync()
    {
        for (var hour = 0; hour < Hours; hour++)
        {
            if (hour % 24 == 0)
                Translate(day: hour / 24);
            await supply.PullAsync(progress: null, CancellationToken.None);
            foreach (var (_, page) in pages.Where((_, wiki) => wiki % 24 == hour % 24 && hour / 24 is 0 or 3))
                await page.RunAsync();
            time.Moment += TimeSpan.FromHours(1);
        }
    }

    public override string ToString() =>
        $"{Languages,9} {Wikis,8} {Pulled,11} {Suggested,12} {(double)(Pulled + Suggested) / Languages,13:0} {(double)(Pulled + Suggested) / Hours,9:0}";

    private void Add(int number, string language)
    {
        var wiki = new MemoryWiki(Profile(language)) { Id = $"wiki{number}" };
        var job = new TranslationJob(store, new MemoryUnits(), new MemoryHistories(), new CentralAddress(new Uri("https://meta.example/w/api.php")), book);
        var page = new JobPage(wiki, job);
        page.Put();
        supply.Note(wiki.Id, [language]);
        pages.Add((language, page));
    }

    private void Translate(int day)
    {
        foreach (var language in pages.Select(page => page.Language).Distinct())
            central.Translate(Newest, language, $"{day + 1}", $"Text {day} in {language}");
    }

    private static string Source(IssueName issue) =>
        $"<translate>{string.Join("\n\n", Enumerable.Range(1, Units).Select(unit => $"<!--T:{unit}--> Item {unit} of {issue.Number}, which nobody said before"))}</translate>";

    private static WikiProfile Profile(string language) =>
        WikiProfile.Read(SampleProfile.EnglishJson.Replace("\"lang\":\"en\"", $"\"lang\":\"{language}\"", StringComparison.Ordinal), out _)!;
}
