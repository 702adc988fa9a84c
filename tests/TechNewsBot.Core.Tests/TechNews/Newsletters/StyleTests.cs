using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Newsletters;

/// <summary>Newsletters that show a part of an issue: <c>style=</c> and <c>only=</c>.</summary>
public sealed class StyleTests
{
    private const string Source = """
        <section begin="x"/><div class="plainlinks">
        <translate><!--T:1--> Latest news. Tell others. [[<tvar name=t>m:News</tvar>|Translations]] are available.</translate>

        '''<translate><!--T:2--> Updates for editors</translate>'''
        * <translate><!--T:3--> Wiktionary has a new tool. See [[<tvar name=h>m:Help</tvar>|the help]].</translate> [https://phabricator.wikimedia.org/T1]
        ** <translate><!--T:4--> It is in beta. It may change.</translate>
        * [[File:Octicons-sync.svg|12px]] <translate><!--T:5--> The button moves to the top of the page. It is blue.</translate>

        '''<translate><!--T:6--> Updates for technical contributors</translate>'''
        * <translate><!--T:7--> Gadgets on Wikidata that load jquery.ui will stop working soon. Change them.</translate>

        ''<translate><!--T:8--> Prepared by writers. [[m:Feedback|Give feedback]].</translate>''
        </div><section end="x"/>
        """;

    private static readonly IssueName Issue = new(2026, 47);

    private readonly MemoryIssues store = new();
    private readonly MemoryWiki wiki = new(SampleProfile.French);
    private readonly JobPage page;

    public StyleTests()
    {
        page = new JobPage(wiki, new NewsletterJob(store, new CentralAddress(new Uri("https://meta.example/w/api.php"))));
        store.Put(Issue, Source);
        store.NewestPublished = Issue;
    }

    [Test]
    public async Task A_summary_has_the_first_sentence_of_each_item_and_its_links() =>
        Assert.That(await PostAsync("|style=summary"), Is.EqualTo("""
            <div lang="en" dir="ltr" class="mw-content-ltr">
            <div class="plainlinks">
            Latest news. Tell others. [[m:News|Translations]] are available.

            '''Updates for editors'''
            * Wiktionary has a new tool. · [[m:Help|the help]] [https://phabricator.wikimedia.org/T1]
            ** It is in beta.
            * [[File:Octicons-sync.svg|12px]] The button moves to the top of the page.

            '''Updates for technical contributors'''
            * Gadgets on Wikidata that load jquery.ui will stop working soon.

            ''Prepared by writers. [[m:Feedback|Give feedback]].''
            </div>
            </div>
            <small class="plainlinks" style="font-weight:normal">[https://meta.example/w/index.php?title=Special:Translate&group=page-Tech/News/2026/47&language=fr Traduire ce numéro]</small>

            <small class="plainlinks">[https://meta.example/w/index.php?title=Tech/News/2026/47 Lire le numéro entier]</small>
            """));

    [Test]
    public async Task Headlines_are_headings_and_first_words_in_their_languages()
    {
        store.Translate(Issue, "fr", ("3", "Le Wiktionnaire a un nouvel outil. Voir [[$h|l’aide]].", UnitState.Translated), ("2", "Pour les contributeurs", UnitState.Translated));

        Assert.That(await PostAsync("|style=headlines"), Does.StartWith("""
            <div class="plainlinks">

            '''Pour les contributeurs'''
            * Le Wiktionnaire a un nouvel outil…
            * [[File:Octicons-sync.svg|12px]] <span lang="en" dir="ltr">The button moves to the top of the…</span> <small
            """).And.Contain("* <span lang=\"en\" dir=\"ltr\">Gadgets on Wikidata that load jquery.ui will stop…</span>").And.Not.Contain("Prepared").And.Not.Contain("beta"));
    }

    [TestCase("* <translate><!--T:1--> First.</translate> <translate><!--T:2--> Second. [[A]] third.</translate> [[B]]", "* First. [[A]] [[B]]")]
    [TestCase("* <translate><!--T:1--> First</translate> [[A]] <translate><!--T:2--> goes on. Second.</translate>", "* First [[A]] goes on.")]
    [TestCase("* [[File:X.svg|<translate><!--T:1--> A caption.</translate>]] <translate><!--T:2--> First. Second.</translate>", "* [[File:X.svg|A caption.]] First.")]
    [TestCase("<translate><!--T:1-->\n* First.\nSecond [[A]]. Third.\n* Fourth. Fifth.</translate>", "* First. · [[A]]\n* Fourth.")]
    [TestCase("* <translate><!--T:1--> First. Second.\n* Third. Fourth.\n** Fifth. Sixth.</translate>", "* First.\n* Third.\n** Fifth.")]
    [TestCase("* <translate><!--T:1--> First {{a|\n* b. c}}. Second.</translate>", "* First {{a|\n* b. c}}.")]
    public async Task A_summary_has_one_sentence_of_an_item_of_several_units_or_lines(string source, string summary)
    {
        store.Put(Issue, source);

        Assert.That(await PostAsync("|style=summary"), Does.Contain($">\n{summary}\n</div>"));
    }

    [Test]
    public async Task A_headline_ends_after_a_whole_Thai_syllable()
    {
        store.Put(Issue, $"* <translate><!--T:1--> {string.Concat(Enumerable.Repeat("ที่", 20))}</translate>");

        Assert.That(await PostAsync("|style=headlines"), Does.Contain(string.Concat(Enumerable.Repeat("ที่", 16)) + "…"));
    }

    [Test]
    public async Task The_caption_of_an_icon_is_no_headline()
    {
        store.Put(Issue, "* [[File:Octicons-sync.svg|12px|link=|<translate><!--T:1--> Recurrent item</translate>]] <translate><!--T:2--> The new version is out. It is big.</translate> [[Below]]");

        var text = await PostAsync("|style=headlines");

        Assert.That(text, Does.Contain("Recurrent item</span>]] ").Or.Contain("Recurrent item]] ").And.Contain("The new version is out"));
        Assert.That(text, Does.Not.Contain("[[Below]]"));
    }

    [Test]
    public async Task Items_that_do_not_concern_the_wiki_are_left_out_and_counted()
    {
        var text = await PostAsync("|only=wiktionary, general");

        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("* Wiktionary has a new tool. See [[m:Help|the help]]. [https://phabricator.wikimedia.org/T1]\n** It is in beta. It may change.\n* [[File"));
            Assert.That(text, Does.Not.Contain("Wikidata").And.Not.Contain("Updates for technical contributors"), "nor a heading without items");
            Assert.That(text, Does.Contain("\n\n''Prepared by writers.").And.Not.Contain("\n\n\n"));
            Assert.That(text, Does.EndWith("<small class=\"plainlinks\">{{PLURAL:1|1 élément omis, qui concerne|1 éléments omis, qui concernent}} plutôt d’autres wikis. [https://meta.example/w/index.php?title=Tech/News/2026/47 Lire le numéro entier]</small>"));
        });
    }

    [Test]
    public async Task An_item_is_known_by_its_translation_and_by_what_stands_below_it_too()
    {
        store.Translate(Issue, "fr", ("5", "Le bouton bleu déménage.", UnitState.Translated));

        var text = await PostAsync("|only=Bleu, beta");

        Assert.That(text, Does.Contain("Wiktionary").And.Contain("Le bouton bleu").And.Not.Contain("Wikidata"));
    }

    [TestCase("<translate><!--T:1-->\n* On Wiktionary.\n* On Wikidata.\n** Below it.\n* On Wikinews.\n* On Wiktionary too.\n\n<!--T:2-->\nBye</translate>", "* On Wiktionary.\n* On Wiktionary too.\n\nBye")]
    [TestCase("* <translate><!--T:1--> On Wikidata.\n* On Wikinews.\n* On Wiktionary.</translate> [[A]]\nBye", "* On Wiktionary. [[A]]\nBye")]
    public async Task The_lines_of_a_list_that_is_one_unit_are_items(string source, string chosen)
    {
        store.Put(Issue, source);

        Assert.That(await PostAsync("|only=wiktionary"), Does.Contain($">\n{chosen}\n</div>").And.Contain("{{PLURAL:2|"));
    }

    [Test]
    public async Task The_lines_of_a_list_are_chosen_in_its_translation_too()
    {
        store.Put(Issue, "<translate><!--T:1-->\n* On Wiktionary.\n* On Wikidata.\n* On Wikinews.\n\n<!--T:2-->\nBye</translate>");
        store.Translate(Issue, "fr", ("1", "* Au Wiktionnaire.\n* Sur Wikidata.\n* Sur Wikinews, le « wiktionary ».", UnitState.Translated));

        Assert.That(await PostAsync("|only=wiktionary"), Does.StartWith("* Au Wiktionnaire.\n* Sur Wikinews, le « wiktionary ».\n\n<span").And.Contain("{{PLURAL:1|"));
    }

    [TestCase("* Sur Wikidata.\n* Et Wikinews.", TestName = "with other lines")]
    [TestCase("* Sur {{a|\n* Wikinews.\n* Et}} Wikidata.", TestName = "with markup over several lines")]
    [TestCase("* Sur Wikinews.\nAussi.\n* Et Wikidata.", TestName = "with a line that is no item")]
    public async Task A_list_whose_translation_has_other_items_goes_whole_and_all_its_lines_count(string translation)
    {
        store.Put(Issue, "* <translate><!--T:3--> On Wiktionary.</translate>\n<translate><!--T:1-->\n* On Wikidata.\n** Below it.\n* On Wikinews.</translate>");
        store.Translate(Issue, "fr", ("1", translation, UnitState.Translated), ("3", "Au Wiktionnaire.", UnitState.Translated));

        Assert.That(await PostAsync("|only=wiktionary"), Does.StartWith("* Au Wiktionnaire.\n\n<small").And.Contain("{{PLURAL:2|"));
    }

    [Test]
    public async Task An_issue_without_anything_for_the_wiki_is_not_posted_and_the_page_says_so()
    {
        page.Put(parameters: "|only=Abstract");

        await page.RunAsync();

        Assert.That(page.Text, Does.Contain("Le numéro 2026-47 n’est pas publié : rien n’y concerne ce wiki. {{PLURAL:3|3 élément omis, qui concerne|3 éléments omis, qui concernent}} plutôt d’autres wikis. [https://meta.example/w/index.php?title=Tech/News/2026/47 Lire le numéro entier]").And.Not.Contain("=="));
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task Both_together()
    {
        var text = await PostAsync("|style=headlines|only=Wikidata");

        Assert.That(text, Does.Contain("* Gadgets on Wikidata that load jquery.ui will stop…").And.Not.Contain("Wiktionary").And.Contain("PLURAL:2"));
    }

    private async Task<string> PostAsync(string parameters)
    {
        page.Put(parameters: parameters);
        await page.RunAsync();
        var start = page.Text.IndexOf("==\n\n", StringComparison.Ordinal) + 4;
        Assert.That(await page.RunAsync(), Is.Zero);
        return page.Text[start..page.Text.LastIndexOf("\n\n22 novembre", StringComparison.Ordinal)];
    }
}
