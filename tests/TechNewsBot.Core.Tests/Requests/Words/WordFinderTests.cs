using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Core.Requests.Words;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Requests.Words;

public sealed class WordFinderTests
{
    [TestCase("template", "Templates fail", "Template")]
    [TestCase("template", "my_template", "template")]
    [TestCase("template", "subtemplate", "")]
    [TestCase("*vorlage", "Infoboxvorlagen", "vorlage")]
    [TestCase("bot|", "both bots, a bot.", "bot")]
    [TestCase("modele", "Les modèles", "modèle")]
    [TestCase("user script", "a user-script, a user\n script", "user-script; user\n script")]
    [TestCase("قالب", "والقالب", "قالب")]
    [TestCase("תבנית", "בתבנית", "תבנית")]
    [TestCase("模板", "這個模板壞了", "模板")]
    [TestCase("bot|", "請bot處理", "bot")]
    [TestCase("ab", "a\u0301b c", "a\u0301b")]
    public void A_word_is_found_as_its_pattern_says(string pattern, string text, string found) =>
        Assert.That(Find(text, pattern), Is.EqualTo(found));


    [Test]
    public void Of_two_words_the_longer_counts() => Assert.That(Find("It is not done.", "done", "not done"), Is.EqualTo("not done"));

    [TestCase("<!-- template -->")]
    [TestCase("<span class=\"template\">x</span>")]
    [TestCase("<nowiki>template</nowiki>")]
    [TestCase("https://example.org/template")]
    [TestCase("[//example.org/a-template x]")]
    public void Comments_tags_code_and_addresses_hold_no_words(string text) => Assert.That(Find(text, "template"), Is.Empty);

    [Test]
    public void Terms_count_in_code_and_addresses()
    {
        var finder = new WordFinder([(WordPattern.Read("api.php")!, new WordSense(WordRole.Term, RequestKind.ApiTool))]);

        Assert.That(finder.Find(WikitextDocument.Parse("<pre>api.php</pre> https://example.org/w/api.php?x")), Has.Length.EqualTo(2));
    }

    [Test]
    public void Words_of_any_text_lie_in_it_and_do_not_overlap()
    {
        var pieces = Gen.Elements("bot", "b", "ö", "template", " ", "<", "<b", ">", "//", "<!--", "模板", "و", "\u05B8", "\uD800", "\n", "_", "{{", "[[").ListOf().Select(list => string.Concat(list)).ToArbitrary();
        var finder = Finder("bot|", "template", "*plate", "模板", "b ö");

        Prop.ForAll(pieces, text =>
        {
            var hits = finder.Find(WikitextDocument.Parse(text));
            return hits.All(hit => hit.Span.Length > 0 && hit.Span.End <= text.Length) && hits.Zip(hits.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
        }).QuickCheckThrowOnFailure();
    }

    private static string Find(string text, params string[] patterns) =>
        string.Join("; ", Finder(patterns).Find(WikitextDocument.Parse(text)).Select(hit => hit.Span.In(text)));

    private static WordFinder Finder(params string[] patterns) =>
        new([.. patterns.Select(pattern => (WordPattern.Read(pattern)!, new WordSense(WordRole.Asks)))]);
}
