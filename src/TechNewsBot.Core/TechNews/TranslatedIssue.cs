using TechNewsBot.Core.TechNews.Checks;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.TechNews;

/// <summary>An issue as a page's readers can read it: each unit in the first of the page's languages that has it, and else in the source's.</summary>
internal sealed record TranslatedIssue
{
    private readonly IReadOnlyList<string> languages;
    private readonly IWiki wiki;
    private readonly Dictionary<string, Dictionary<string, UnitTranslation>> translations;

    private TranslatedIssue(IssueSource source, IReadOnlyList<string> languages, IWiki wiki, IEnumerable<IssueTranslation> translations)
    {
        Source = source;
        News = NewsSource.Read(source.Text);
        this.languages = languages;
        this.wiki = wiki;
        this.translations = translations.ToDictionary(
            translation => translation.Language,
            translation => translation.Units.DistinctBy(unit => unit.Unit).ToDictionary(unit => unit.Unit));
    }

    public IssueSource Source { get; }

    public NewsSource News { get; }

    public IssueName Name => Source.Issue;

    /// <summary>The language of the page.</summary>
    public string Language => languages[0];

    /// <summary>What translators wrote on the wiki itself, by the unit's name. It wins over the central wiki's text, as on their own page.</summary>
    public IReadOnlyDictionary<string, TranslatedUnit> Local { get; init; } = new Dictionary<string, TranslatedUnit>();

    /// <summary>The units whose translation into the page's language cannot stand on a page of the wiki: it leaves markup open, or speaks to bots.</summary>
    public IEnumerable<NewsUnit> HeldBack => News.Units.Where(unit => Stored(unit, Language) is { State: not UnitState.Missing } translation && !string.IsNullOrWhiteSpace(translation.Text) && !IsUsable(translation));

    /// <summary>What the store has of an issue for a page's languages, best first.</summary>
    public static async Task<TranslatedIssue> ReadAsync(IIssueStore store, IssueSource source, IReadOnlyList<string> languages, IWiki wiki, CancellationToken cancellationToken) =>
        new(source, languages, wiki, await store.TranslationsAsync(source.Issue, languages, cancellationToken));

    /// <summary>The unit as the page shows it. An outdated text in a better language wins over a current one in a worse, as on the central wiki's own pages.</summary>
    public TranslatedUnit Best(NewsUnit unit) => Local.GetValueOrDefault(unit.Name) ?? BestCentral(unit);

    /// <summary>What the central wiki has of a unit in the page's own language; null when there is nothing.</summary>
    public TranslatedUnit? Own(NewsUnit unit) => BestCentral(unit) is var best && best.Language == Language ? best : null;

    /// <summary>What it has in the best of the languages that readers of the page's own read too; null when the page's own language has it, or none of them.</summary>
    public TranslatedUnit? Fallback(NewsUnit unit) => BestCentral(unit) is var best && best.Language != Language && best.Language != Source.Language ? best : null;

    private TranslatedUnit BestCentral(NewsUnit unit)
    {
        foreach (var language in languages.TakeWhile(language => language != Source.Language))
        {
            if (Find(unit, language) is { } translation)
                return new TranslatedUnit(unit, unit.Fill(translation.Text), language, translation.State == UnitState.Outdated);
        }
        return new TranslatedUnit(unit, unit.SourceText, Source.Language, IsOutdated: false);
    }

    private UnitTranslation? Find(NewsUnit unit, string language) =>
        Stored(unit, language) is { } translation && IsUsable(translation) ? translation : null;

    private UnitTranslation? Stored(NewsUnit unit, string language) => translations.GetValueOrDefault(language)?.GetValueOrDefault(unit.Name);

    private bool IsUsable(UnitTranslation translation) => translation.IsUsable && !BotCalls.StandIn(translation.Text, wiki);
}
