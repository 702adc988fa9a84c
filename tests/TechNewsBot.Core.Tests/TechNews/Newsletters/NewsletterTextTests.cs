using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Newsletters;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Newsletters;

public sealed class NewsletterTextTests
{
    private const string Source = """
        <section begin="x"/><div class="plainlinks">
        <translate><!--T:1--> Hello [[<tvar name=link>m:Tech</tvar>|readers]].</translate>

        '''<translate><!--T:2--> Updates</translate>'''
        * [[File:Octicons-sync.svg|12px]] <translate><!--T:3--> View <tvar|n>14</> {{PLURAL:14|task|tasks}}.</translate> [https://phabricator.wikimedia.org/T1]
        </div><section end="x"/>
        """;

    private readonly MemoryIssues store = new();

    [Test]
    public async Task A_translated_issue_reads_in_the_pages_language_with_variables_filled_in()
    {
        store.Translate(Issue, "fr", ("1", "Bonjour [[$link|à tous]].", UnitState.Translated), ("2", "Nouveautés", UnitState.Translated), ("3", "Voir {{PLURAL:14|la tâche|les $n tâches}}.", UnitState.Outdated));

        Assert.That(await RenderAsync("fr"), Is.EqualTo("""
            <div class="plainlinks">
            Bonjour [[m:Tech|à tous]].

            '''Nouveautés'''
            * [[File:Octicons-sync.svg|12px]] Voir {{PLURAL:14|la tâche|les 14 tâches}}. [https://phabricator.wikimedia.org/T1]
            </div>
            """));
    }

    [Test]
    public async Task A_part_in_another_language_says_so_and_leads_to_where_it_is_translated()
    {
        store.Translate(Issue, "ar", ("1", "أهلا.", UnitState.Translated));
        store.Translate(Issue, "fa", ("2", "به‌روزرسانی", UnitState.Translated));

        var text = await RenderAsync("ar", "fa");

        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("\nأهلا.\n"));
            Assert.That(text, Does.Contain("'''<span lang=\"fa\" dir=\"rtl\">به‌روزرسانی</span> <small"));
            Assert.That(text, Does.Contain("<span lang=\"en\" dir=\"ltr\">View 14 {{PLURAL:14|task|tasks}}.</span> <small class=\"plainlinks\" style=\"font-weight:normal\">[https://meta.example/w/index.php?title=Translations:Tech/News/2026/48/3/ar&action=edit ترجم]</small> [https://phabricator.wikimedia.org/T1]"));
        });
    }

    [Test]
    public async Task An_issue_without_any_translation_is_marked_once()
    {
        var text = await RenderAsync("sw");

        Assert.Multiple(() =>
        {
            Assert.That(text, Does.StartWith("<div lang=\"en\" dir=\"ltr\" class=\"mw-content-ltr\">\n<div class=\"plainlinks\">\nHello [[m:Tech|readers]]."));
            Assert.That(text, Does.EndWith("[https://meta.example/w/index.php?title=Special:Translate&group=page-Tech/News/2026/48&language=sw Tafsiri toleo hili]</small>"));
            Assert.That(text, Does.Not.Contain("<span"));
        });
    }

    [Test]
    public async Task The_source_itself_is_not_marked_on_a_page_in_its_language() =>
        Assert.That(await RenderAsync("en"), Does.StartWith("<div class=\"plainlinks\">\nHello").And.Not.Contain("lang="));

    [TestCase("Ouvert {{")]
    [TestCase("Fermé }}")]
    [TestCase("<!-- ouvert")]
    [TestCase("<nowiki>ouvert")]
    [TestCase("[[Ouvert")]
    [TestCase("Fermé </div>")]
    [TestCase("{| class=\"wikitable\"\n| ouvert")]
    [TestCase("<section end=\"x\"/>")]
    [TestCase("{{nobots}}")]
    [TestCase("{{Modèle:Bots|deny=all}}")]
    [TestCase("{{techNewsBot|job=requests}}")]
    [TestCase("{{TechNewsBot end}}")]
    [TestCase("{{TechNewsBot unit|id=1|text=x}}")]
    [TestCase("{{robot unit|id=1|text=x}}")]
    public async Task A_translation_that_would_swallow_what_follows_or_speak_to_bots_counts_as_missing(string broken)
    {
        store.Translate(Issue, "fr", ("1", "Un", UnitState.Translated), ("2", broken, UnitState.Translated), ("3", "Trois | quatre", UnitState.Translated));

        var text = await RenderAsync("fr");

        Assert.That(text, Does.Contain(">Updates</span>").And.Not.Contain(broken).And.Contain("Trois | quatre"));
    }

    [Test]
    public async Task A_list_begins_its_own_line_in_its_language()
    {
        store.Translate(Issue, "fr", ("1", "Un", UnitState.Translated));

        var text = await RenderAsync("fr", source: "<translate><!--T:1--> One\n\n<!--T:2-->\n* a\n* b</translate>");

        Assert.That(text, Does.StartWith("Un\n\n<div lang=\"en\" dir=\"ltr\">\n* a\n* b\n</div>\n<small"));
    }

    [TestCase("{{Box|<translate><!--T:1--> One</translate>}}", "a = b | [[c|d]]", "{{Box|a {{=}} b {{!}} [[c|d]]}}", TestName = "in an argument without a name")]
    [TestCase("{{Box|<translate><!--T:1--> One</translate>}}", "{{a|b=c}} [[d|e=f]] {{=}} <ref name=\"g\">h=i</ref> [//j?k=l m]<!--n=o--> = p", "{{Box|{{a|b=c}} [[d|e=f]] {{=}} <ref name=\"g\">h=i</ref> [//j?k{{=}}l m]<!--n=o--> {{=}} p}}", TestName = "in an argument without a name, with markup that is read for itself")]
    [TestCase("{{Box|text=<translate><!--T:1--> One</translate>}}", "a = b | c", "{{Box|text=a = b {{!}} c}}", TestName = "in an argument with a name")]
    [TestCase("{|\n| <translate><!--T:1--> One</translate>\n|}", "a | [[b|c]]", "{|\n| a &#124; [[b|c]]\n|}", TestName = "in a table")]
    [TestCase("<translate><!--T:1--> One</translate>", "a = b | c", "a = b | c", TestName = "on the page")]
    public async Task A_translation_does_not_end_what_its_unit_stands_in(string source, string translation, string expected)
    {
        store.Translate(Issue, "fr", ("1", translation, UnitState.Translated));

        Assert.That(await RenderAsync("fr", source: source), Is.EqualTo(expected));
        Assert.That(await RenderAsync("oc", "fr", source), Does.Contain($">\n{expected}\n</div>"), "as the only language of another one's page");
    }

    [Test]
    public async Task A_unit_in_a_templates_argument_is_marked_there_without_a_link()
    {
        store.Translate(Issue, "fr", ("1", "Un", UnitState.Translated));

        Assert.That(
            await RenderAsync("fr", source: "{{Box|<translate><!--T:1--> One</translate>|<translate><!--T:2--> Two</translate>}}"),
            Is.EqualTo("{{Box|Un|<span lang{{=}}\"en\" dir{{=}}\"ltr\">Two</span>}}"));
    }

    [Test]
    public async Task The_language_word_is_replaced() =>
        Assert.That(await RenderAsync("en", source: "[[a/{{TRANSLATIONLANGUAGE}}]]"), Is.EqualTo("[[a/en]]"));

    [TestCase("== <translate><!--T:1--> A</translate> ==\n=== B ===", "=== A ===\n==== B ====")]
    [TestCase("=== A ===\n==== B ====", "=== A ===\n==== B ====")]
    public async Task Headings_of_the_issue_stay_inside_its_section(string source, string expected) =>
        Assert.That(await RenderAsync("en", source: source), Is.EqualTo(expected));

    [Test]
    public void Any_source_gives_a_text()
    {
        var sources = Gen.Elements("<translate>", "</translate>", "<!--T:1-->", "<!--T:2-->", "\n\n", "<tvar|x>", "</>", "$x", "==", "=", "* ", "{{", "|", "'''", "\n", "word").ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(sources, source =>
        {
            store.Translate(Issue, "fr", ("1", "un $x", UnitState.Translated));
            return RenderAsync("fr", "ru", source).GetAwaiter().GetResult() is not null;
        }).QuickCheckThrowOnFailure();
    }

    private static NewsletterSettings NoWishes { get; } = new(0, TimeSpan.Zero, NewsletterStyle.Full, Only: null, Keep: 0, Archive: "");

    private static IssueName Issue { get; } = new(2026, 48);

    private async Task<string> RenderAsync(string language, string? fallback = null, string source = Source, NewsletterSettings? settings = null)
    {
        store.Put(Issue, source);
        var kept = (await store.FindAsync(Issue, CancellationToken.None))!;
        var issue = await TranslatedIssue.ReadAsync(store, kept, fallback is null ? [language] : [language, fallback], new MemoryWiki(SampleProfile.French) { Template = new TemplateNames(["TechNewsBot", "Robot"], ["TechNewsBot end"]) }, CancellationToken.None);
        return new NewsletterText(new Edition(issue, new StubProgress(0, 0, 1), Stub: null), settings ?? NoWishes, new CentralAddress(new Uri("https://meta.example/w/api.php")), SampleProfile.French, RepositoryFiles.Messages.For(language, [])).Render();
    }
}
