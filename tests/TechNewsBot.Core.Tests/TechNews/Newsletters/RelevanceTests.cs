using TechNewsBot.Core.TechNews.Newsletters;

namespace TechNewsBot.Core.Tests.TechNews.Newsletters;

public sealed class RelevanceTests
{
    [TestCase("wiktionary", "On all Wiktionaries the search changes.", true)]
    [TestCase("Wiktionary", "[[wikt:Wiktionary:Main|Dictionaries]] change.", true)]
    [TestCase("wiktionary", "On all Wikipedias the search changes.", false)]
    [TestCase("wikipedia", "Sur toutes les Wikipédias", true)]
    [TestCase("ويكيبيديا", "في كل مواقع ويكيبيديا", true)]
    [TestCase("вікіпедія", "У всіх Вікіпедіях", true)]
    [TestCase("вікіпеді", "У ВІКІПЕДІЇ", true)]
    [TestCase("gadget", "Gadgets that load jquery.ui stop working.", true)]
    [TestCase("Content Translation", "The content-translation tool", true)]
    [TestCase("VisualEditor", "In visualeditor", true)]
    [TestCase("fr", "On https://fr.wikipedia.org only", true)]
    [TestCase("fr", "On frwiki and frwiktionary", true)]
    [TestCase("fr", "See [[:fr:Aide]]", true)]
    [TestCase("fr", "See [[w:fr:Aide|help]]", true)]
    [TestCase("fr", "See [[fr:Aide]]", true)]
    [TestCase("fr", "Free tools from France", false)]
    [TestCase("it", "Now it is blue.", false)]
    [TestCase("it", "On itwiki it is blue.", true)]
    [TestCase("UI", "The ui changes.", true)]
    [TestCase("ui", "The ui changes.", true)]
    [TestCase("js", "JS and CSS pages", true)]
    [TestCase("js", "A JSON page", false)]
    [TestCase("bot", "Bots need a password.", true)]
    [TestCase("bot", "The bottom of the page", false)]
    [TestCase("API", "Two APIs", true)]
    [TestCase("no", "A nowiki tag, <nowiki>nowiki</nowiki>", false)]
    [TestCase("no", "On nowiktionary", true)]
    [TestCase("no", "On nowikimedia", true)]
    [TestCase("no", "On no.wikipedia.org", true)]
    [TestCase("nap", "On napwiki", true)]
    [TestCase("Lua", "A new Lua function", true)]
    [TestCase("Lua", "Lualua", false)]
    [TestCase("翻訳", "新しい翻訳ツール", true)]
    [TestCase("api", "<!-- api --> Nothing", false)]
    public void An_item_concerns_a_wiki_by_the_words_it_names(string word, string item, bool concerns) =>
        Assert.That(new Relevance([word]).Concerns(item), Is.EqualTo(concerns));

    [TestCase("The button moves on phones.", true)]
    [TestCase("[[w:Wikipedia:Help|The button]] moves. [https://en.wikipedia.org/wiki/A]", true)]
    [TestCase("[[File:Octicons-sync.svg|12px]] The new version will be on some Wikipedias from 10 July.", true)]
    [TestCase("[[File:Octicons-tools.svg|12px]] On some Wikipedias", false)]
    [TestCase("On Wikidata the button moves.", false)]
    [TestCase("On Wikivoyages the button moves.", false)]
    [TestCase("On Wiktionary the button moves.", true)]
    public void General_stands_for_items_that_name_no_project(string item, bool concerns) =>
        Assert.That(new Relevance(["wiktionary", "general"]).Concerns(item), Is.EqualTo(concerns));
}
