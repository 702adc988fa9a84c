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

    // Two small letters are a language's code, and many of these are words: "it", "is", "to".
    private const int Code = 2;

    // An abbreviation: "API" does not begin "apiary".
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
        return words.Find(document).Count > 0 || (takesGeneral && IsGeneral(document));
    }

    // The new version goes "to non-Wikipedia wikis and some Wikipedias", and in the end to all. What a link leads to makes no item one about that project.
    private static bool IsGeneral(WikitextDocument item) =>
        item.Links.Any(link => NewsMarks.Of(link) == NewsMark.Recurrent) || Projects.Find(WikitextDocument.Parse(PlainText.Of(item.Text))).Count == 0;

    private static WordFinder Finder(IEnumerable<string> words) =>
        new([.. words.SelectMany(Patterns).Select(WordPattern.Read).OfType<WordPattern>().Select(pattern => (pattern, new WordSense(WordRole.Term)))]);

    private static IEnumerable<string> Patterns(string word) =>
        FoldedText.IsUnspaced(word[0]) ? [word]
        : word.Length == Code && word.All(char.IsAsciiLetterLower) ? OfLanguage(word)
        : word.Length <= Abbreviation ? [word + "|", .. OfLanguage(word)]
        : word.Length >= Inflected && ChangingEnds.Contains(char.ToLowerInvariant(word[^1]), StringComparison.Ordinal) ? [word[..^1]]
        : [word];

    // frwiktionary, fr.wikipedia.org, [[:fr:Aide]], [[w:fr:Aide]], [[fr:Aide]]
    private static IEnumerable<string> OfLanguage(string code) => [code + "wik", code + ".wik", $"*:{code}:", $"[{code}:"];
}
