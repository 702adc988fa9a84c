using TechNewsBot.Core.Requests.Words;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>
/// Whether an item concerns a wiki, by the words that its page gives: projects, extensions, gadgets, language codes,
/// anything. Capitals, accents and endings do not matter; <c>general</c> stands for items that name no project, and those that stand in every issue.
/// </summary>
internal sealed class Relevance
{
    private const string General = "general";

    // ISO 639-1. Many of these codes are words too: "it", "is", "to".
    private static readonly HashSet<string> LanguageCodes =
    [
        .. ("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy "
            + "ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv "
            + "mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw "
            + "sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu").Split(' '),
    ];

    // An abbreviation: "API" does not begin "apiary", but "APIs" are many.
    private const int Abbreviation = 3;

    // "wiktionary" and "wiktionaries", "gadget" and "gadgets".
    private const int Inflected = 6;
    private const string ChangingEnds = "aey";

    private static readonly WordFinder Projects = Finder(
    [
        "wikipedia", "wiktionary", "wikibooks", "wikinews", "wikiquote", "wikisource", "wikiversity", "wikivoyage", "wikispecies",
        "wikidata", "wikifunctions", "wikimedia commons", "commons",
    ]);

    private readonly WordFinder words;
    private readonly bool takesGeneral;

    /// <summary>The relevance of some words.</summary>
    public Relevance(IReadOnlyList<string> only)
    {
        takesGeneral = only.Contains(General, StringComparer.OrdinalIgnoreCase);
        words = Finder(only.Where(word => !word.Equals(General, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether a text names one of the words, in its links' targets too.</summary>
    public bool Concerns(string text)
    {
        var document = WikitextDocument.Parse(text);
        return words.Find(document).Length > 0 || (takesGeneral && IsGeneral(document));
    }

    // The new version goes "to non-Wikipedia wikis and some Wikipedias", and in the end to all. What a link leads to makes no item one about that project.
    private static bool IsGeneral(WikitextDocument item) =>
        item.Links.Any(link => NewsMarks.Of(link) == NewsMark.Recurrent) || Projects.Find(WikitextDocument.Parse(PlainText.Of(item.Text))).Length == 0;

    private static WordFinder Finder(IEnumerable<string> words) =>
        new([.. words.SelectMany(Patterns).Select(WordPattern.Read).OfType<WordPattern>().Select(pattern => (pattern, new WordSense(WordRole.Term)))]);

    private static IEnumerable<string> Patterns(string word) =>
        FoldedText.IsUnspaced(word[0]) ? [word]
        : LanguageCodes.Contains(word) ? OfLanguage(word)
        : word.Length <= Abbreviation ? [word + "|", word + "s|", .. OfLanguage(word)]
        : word.Length >= Inflected && ChangingEnds.Contains(char.ToLowerInvariant(word[^1]), StringComparison.Ordinal) ? [word[..^1]]
        : [word];

    // frwiktionary, fr.wikipedia.org, [[:fr:Aide]], [[w:fr:Aide]], [[fr:Aide]]
    private static IEnumerable<string> OfLanguage(string code) => [.. OfProjects(code), code + ".wik", $"*:{code}:", $"[{code}:"];

    // A "nowiki" in the news is the tag, not the Wikipedia of that name.
    private static IEnumerable<string> OfProjects(string code) =>
        code == "no" ? ["nowikt", "nowikib", "nowikim", "nowikin", "nowikiq", "nowikis"] : [code + "wik"];
}
