using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.TechNews;

public sealed class TranslationJobTests
{
    private static readonly IssueName Issue = new(2026, 48);
    private static readonly string Stub = $"{JobPage.Title}/2026/48";

    private readonly MemoryIssues store = new();
    private readonly MemoryUnits memory = new();
    private readonly MemoryHistories histories = new();
    private readonly MemoryWiki wiki = new(SampleProfile.Arabic);
    private readonly JobPage page;

    public TranslationJobTests()
    {
        page = new JobPage(wiki, new TranslationJob(store, memory, histories, new CentralAddress(new Uri("https://meta.example/w/api.php"))));
        page.Put();
        store.Put(Issue, "<translate><!--T:1--> Hello [[<tvar|l>m:Tech</>|all]]</translate>\n'''<translate><!--T:2--> Updates</translate>'''\n* <translate><!--T:3--> Item</translate> [https://phabricator.wikimedia.org/T1]");
        store.Translate(Issue, "ar", ("2", "تحديثات", UnitState.Translated));
    }

    [Test]
    public async Task Each_issue_gets_a_stub_and_a_row()
    {
        await page.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(wiki[Stub], Does.StartWith("{{TechNewsBot stub\n|title=أخبار تقنية: <bdi>2026-48</bdi>\n"));
            Assert.That(wiki[Stub], Does.Contain("|source=Hello [[m:Tech|all]]\n|text=\n").And.Contain("|text=تحديثات\n"));
            Assert.That(wiki[Stub], Does.Contain("|link=[https://meta.example/w/index.php?title=Special:Translate&group=page-Tech/News/2026/48&language=ar "));
            Assert.That(page.Text, Does.Contain("[[:Wikipedia:News/2026/48|<bdi>2026-48</bdi>]]").And.Contain("aria-label=\"من الويكي المركزي&#58; 1 · ناقص&#58; 2\"").And.Contain("◐ قيد الترجمة"));
        });
    }

    [Test]
    public async Task Each_unit_links_to_the_editor_of_its_own_stub_and_to_its_page_on_the_central_wiki()
    {
        await page.RunAsync();

        Assert.That(wiki[Stub], Does.Contain($"|page={Stub}\n|translate=https://meta.example/w/index.php?title=Translations:Tech/News/2026/48/3/ar&action=edit\n"));
    }

    [Test]
    public async Task What_the_central_wiki_has_in_a_fallback_stands_beside_the_slot_and_never_counts()
    {
        var egyptian = new MemoryWiki(SampleProfile.Egyptian);
        var index = new JobPage(egyptian, new TranslationJob(store, memory, histories, new CentralAddress(new Uri("https://meta.example/w/api.php"))));
        index.Put();
        store.Translate(Issue, "arz", ("3", "بند", UnitState.Translated));
        store.Translate(Issue, "fr", ("1", "Bonjour [[$l|à tous]]", UnitState.Translated), ("2", "Nouveautés", UnitState.Translated));

        await index.RunAsync();
        var missing = egyptian[Stub];
        egyptian.Put(Stub, missing.Replace("|text=\n", "|text=نص\n", StringComparison.Ordinal));
        await index.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(missing, Does.Contain("|fallback=<div lang=\"fr\" dir=\"ltr\">Bonjour [[m:Tech|à tous]]</div>\n|text=\n").And.Contain("|fallback=<div lang=\"ar\" dir=\"rtl\">تحديثات</div>\n|text=\n").And.Not.Contain("Nouveautés"));
            Assert.That(missing.Split("|fallback="), Has.Length.EqualTo(3), "the one that is translated has none");
            Assert.That(egyptian[Stub], Does.Not.Contain("|fallback="));
        });
        Assert.That(await index.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task A_second_run_makes_no_edit()
    {
        await page.RunAsync();

        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task The_index_counts_what_people_wrote_and_what_the_central_wiki_has()
    {
        await page.RunAsync();
        wiki.Put(Stub, wiki[Stub].Replace("|text=\n", "|text=نص\n", StringComparison.Ordinal));

        Assert.That(await page.RunAsync(), Is.EqualTo(2));
        Assert.That(page.Text, Does.Contain("aria-label=\"تُرجم هنا&#58; 2 · من الويكي المركزي&#58; 1\"").And.Contain("✓ مكتملة").And.Not.Contain("ما ينقص"));
    }

    [Test]
    public async Task What_a_translator_saves_while_the_bot_is_writing_wins()
    {
        await page.RunAsync();
        store.Put(Issue, "<translate><!--T:1--> Hello everybody</translate>");
        wiki.Meanwhile = () => wiki.Put(Stub, wiki[Stub].Replace("|text=\n", "|text=نص\n", StringComparison.Ordinal));

        await page.RunAsync();

        Assert.That(wiki[Stub], Does.Contain("|source=Hello everybody\n").And.Contain("|text=نص\n"));
    }

    [Test]
    public async Task A_text_of_the_central_wiki_that_speaks_to_bots_is_mentioned_and_not_used()
    {
        store.Translate(Issue, "ar", ("2", "{{TechNewsBot end}}", UnitState.Translated));

        await page.RunAsync();

        Assert.That(wiki[Stub], Does.Contain("|warning=لا يُستخدم نص الويكي المركزي").And.Not.Contain("TechNewsBot end"));
    }

    [Test]
    public async Task What_a_translator_wrote_for_one_issue_is_offered_for_the_next_and_counts_only_when_taken()
    {
        await page.RunAsync();
        wiki.Put(Stub, wiki[Stub].Replace("|text=\n", "|text=أهلا [[m:Tech|بالجميع]]\n", StringComparison.Ordinal));
        store.Put(Issue.Next, "<translate><!--T:7--> Hello [[<tvar|page>m:News</>|all]]</translate>");

        await page.RunAsync();

        var next = wiki[$"{JobPage.Title}/2026/49"];
        Assert.Multiple(() =>
        {
            Assert.That(next, Does.Contain("|state=suggested\n").And.Contain("|hint=من العدد <bdi>2026/48</bdi>").And.Contain("|text=أهلا [[m:News|بالجميع]]\n"));
            Assert.That(page.Text, Does.Contain("○ لم تبدأ"));
        });
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task The_stub_of_a_deleted_issue_stays_with_a_note_and_leaves_the_index()
    {
        await page.RunAsync();
        wiki.Put(Stub, wiki[Stub].Replace("|text=\n", "|text=نص\n", StringComparison.Ordinal));
        store.Delete(Issue);

        await page.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(wiki[Stub], Does.Contain("|warning=حُذف هذا العدد من الويكي المركزي").And.Contain("|text=نص\n"));
            Assert.That(wiki.Outcomes.Single(outcome => outcome.Summary.Contains("حُذفت", StringComparison.Ordinal)).Title, Is.EqualTo(Stub));
            Assert.That(page.Text, Does.Not.Contain("2026-48"));
        });
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task An_issue_that_was_deleted_before_it_had_a_stub_gets_none()
    {
        store.Delete(Issue);

        await page.RunAsync();

        Assert.That(wiki[Stub], Is.Empty);
        Assert.That(page.Problems, Is.Empty);
    }

    [Test]
    public async Task A_malformed_issue_gets_no_stub_and_is_named()
    {
        store.Put(Issue, "<translate><!--T:1--> open");

        await page.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(wiki[Stub], Is.Empty);
            Assert.That(page.Problems.Single(), Does.StartWith("Tech/News/2026/48 gets no translation page: a <translate> tag"));
        });
    }

    [TestCase("")]
    [TestCase("<noinclude>{{Header}}</noinclude>")]
    public async Task An_empty_issue_gets_no_stub_and_is_named(string text)
    {
        store.Put(Issue, text);

        await page.RunAsync();

        Assert.That(wiki[Stub], Is.Empty);
        Assert.That(page.Problems.Single(), Does.Contain("the issue is empty"));
    }

    [Test]
    public async Task An_issue_of_two_hundred_units_has_a_slot_for_each()
    {
        store.Put(Issue, $"<translate>{string.Join("\n\n", Enumerable.Range(1, 200).Select(number => $"<!--T:{number}--> Unit {number}"))}</translate>");

        await page.RunAsync();

        Assert.That(wiki[Stub].Split("{{TechNewsBot unit\n"), Has.Length.EqualTo(201));
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task There_is_nothing_to_translate_into_the_sources_own_language()
    {
        store.Put(Issue, "text", language: "ar");

        await page.RunAsync();

        Assert.That(page.Text, Does.Contain("لا يوجد عدد للترجمة بعد."));
    }

    [Test]
    public async Task Those_who_translated_are_thanked_without_being_called()
    {
        await page.RunAsync();
        wiki.Put(Stub, wiki[Stub].Replace("|text=\n", "|text=نص\n", StringComparison.Ordinal), "ليلى");

        await page.RunAsync();

        Assert.That(page.Text, Does.Contain("♥ شكرًا لـ: [[:Special:Contributions/ليلى|<bdi>ليلى</bdi>]] (2)</div>").And.Not.Contain("[[:مستخدم:"));
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task A_history_is_read_once_for_each_stub_that_people_changed()
    {
        await page.RunAsync();
        await page.RunAsync();
        Assert.That(wiki.HistoriesRead, Is.Zero, "nobody wrote anything");

        wiki.Put(Stub, wiki[Stub].Replace("|text=\n", "|text=نص\n", StringComparison.Ordinal));
        await page.RunAsync();
        await page.RunAsync();
        store.Put(Issue, "<translate><!--T:1--> Hello everybody</translate>");
        await page.RunAsync();

        Assert.That(wiki.HistoriesRead, Is.EqualTo(1));
    }
}
