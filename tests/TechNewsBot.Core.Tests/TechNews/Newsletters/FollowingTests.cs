using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Newsletters;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.TechNews.Newsletters;

/// <summary>Sections that follow their translations after they were posted (<c>update=</c>).</summary>
public sealed class FollowingTests
{
    private const string Reply = "\n\n: Merci ! [[Utilisateur:Noëlle|Noëlle]] 23 novembre 2026 à 09:00 (CET)\n\n== Autre sujet ==\n{{Modèle|a=b}} <!-- note -->\n";
    private static readonly IssueName Issue = new(2026, 47);

    private readonly MemoryIssues store = new();
    private readonly MemoryWiki wiki = new(SampleProfile.French);
    private readonly JobPage page;

    public FollowingTests()
    {
        page = new JobPage(wiki, new NewsletterJob(store, new CentralAddress(new Uri("https://meta.example/w/api.php"))));
        store.Put(Issue, "<translate><!--T:1--> Hello</translate>\n* <translate><!--T:2--> Item</translate>");
        store.NewestPublished = Issue;
    }

    [Test]
    public async Task A_section_follows_its_translation_and_what_stands_around_it_does_not_change_by_a_byte()
    {
        await PostAsync("|update=yes");
        wiki.Put(JobPage.Title, page.Text + Reply);
        var before = page.Text;
        Translate();

        Assert.That(await page.RunAsync(), Is.EqualTo(1));

        Assert.Multiple(() =>
        {
            Assert.That(page.Text, Does.Contain("== Actualités techniques : 2026-47 ==\n\nBonjour\n* Élément\n\n22 novembre 2026 à 13:00 (CET)\n<!-- TechNewsBot: 2026/47, 2026-11-22, "));
            Assert.That(page.Text, Does.EndWith(" -->" + Reply.TrimEnd()), "the reply and the next section");
            Assert.That(page.Text[..page.Text.IndexOf("\n\nBonjour", StringComparison.Ordinal)], Is.EqualTo(before[..before.IndexOf("\n\n<div", StringComparison.Ordinal)]), "what stands above");
            Assert.That(wiki.Outcomes[^1].Summary, Is.EqualTo("mise à jour : actualités techniques 2026-47 (2 parties traduites sur 2)"));
        });
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task A_correction_of_the_source_is_followed_too()
    {
        await PostAsync("|update=3d");
        store.Put(Issue, "<translate><!--T:1--> Hello everybody</translate>\n* <translate><!--T:2--> Item</translate>");

        await page.RunAsync();

        Assert.That(page.Text, Does.Contain("Hello everybody"));
    }

    [TestCase("")]
    [TestCase("|update=no")]
    public async Task Nothing_is_followed_unless_the_page_asks_for_it(string parameters)
    {
        await PostAsync(parameters);
        Translate();

        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [TestCase(2, 1)]
    [TestCase(3, 0)]
    public async Task It_ends_after_the_days_the_page_gives(int days, int edits)
    {
        await PostAsync("|update=3d");
        page.Time.Moment += TimeSpan.FromDays(days);
        Translate();

        Assert.That(await page.RunAsync(), Is.EqualTo(edits));
    }

    [TestCase(2, 1)]
    [TestCase(3, 0)]
    public async Task The_days_of_an_issue_that_is_posted_late_begin_when_it_is_posted(int days, int edits)
    {
        page.Time.Moment += TimeSpan.FromDays(20);
        await PostAsync("|update=3d");
        page.Time.Moment += TimeSpan.FromDays(days);
        Translate();

        Assert.That(await page.RunAsync(), Is.EqualTo(edits));
    }

    [Test]
    public async Task An_issue_is_followed_over_the_turn_of_the_year_in_a_week_without_an_issue()
    {
        var last = new IssueName(2026, 53);
        store.Put(last, "<translate><!--T:1--> Hello</translate>");
        store.NewestPublished = last;
        page.Time.Moment = new DateTimeOffset(2026, 12, 30, 12, 0, 0, TimeSpan.Zero);
        await PostAsync("|update=10d");
        page.Time.Moment = new DateTimeOffset(2027, 1, 8, 12, 0, 0, TimeSpan.Zero);
        store.Translate(last, "fr", ("1", "Bonjour", UnitState.Translated));

        await page.RunAsync();

        Assert.That(page.Text, Does.Contain("2026-53 ==\n\nBonjour\n\n30 décembre 2026").And.Contain("<!-- TechNewsBot: 2026/53, 2026-12-30, "));
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task A_summary_in_Japanese_follows_its_translation()
    {
        wiki.Languages[JobPage.Title] = "ja";
        store.Put(Issue, "<translate><!--T:1--> Hello\n\n<!--T:2-->\n* The reader said “new”. More in [[m:A]].\n* The column stays. It is the first.</translate>");
        await PostAsync("|update=yes|style=summary");
        store.Translate(Issue, "ja", ("1", "こんにちは。お元気ですか。", UnitState.Translated), ("2", "* 「新しいです。」と言いました。詳しくは[[m:A]]。\n* 列が残ります。最初の列です。", UnitState.Translated));

        await page.RunAsync();

        Assert.That(page.Text, Does.Contain("== 技術ニュース: 2026-47 ==\n\nこんにちは。お元気ですか。\n\n* 「新しいです。」と言いました。 · [[m:A]]\n* 列が残ります。\n\n<small"));
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [TestCase("* Item", "* Item, really", TestName = "a word in it")]
    [TestCase("\n\n22 novembre", "\n: Merci !\n\n22 novembre", TestName = "a reply above the date")]
    [TestCase("(CET)\n<!--", "(CET)\n: Merci !\n<!--", TestName = "a reply above the mark")]
    [TestCase("<!-- TechNewsBot: 2026/47, 2026-11-22", "<!-- TechNewsBot: 2026/47, 2026-11-22, by hand", TestName = "the mark")]
    [TestCase("\n\n22 novembre", "\n\n== Une autre ==\n\n22 novembre", TestName = "a heading in it")]
    public async Task A_section_that_somebody_edited_is_left_alone(string text, string edited)
    {
        await PostAsync("|update=yes");
        Assert.That(page.Text, Does.Contain(text));
        wiki.Put(JobPage.Title, page.Text.Replace(text, edited, StringComparison.Ordinal));
        Translate();

        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task A_heading_that_somebody_reworded_stays()
    {
        await PostAsync("|update=yes");
        wiki.Put(JobPage.Title, page.Text.Replace("== Actualités techniques : 2026-47 ==", "== Les nouvelles de la semaine ==", StringComparison.Ordinal));
        Translate();

        await page.RunAsync();

        Assert.That(page.Text, Does.Contain("== Les nouvelles de la semaine ==\n\nBonjour\n"));
    }

    [Test]
    public async Task A_section_that_was_moved_away_is_left_alone()
    {
        await PostAsync("|update=yes");
        wiki.Put(JobPage.Title, page.Text[..page.Text.IndexOf("\n==", StringComparison.Ordinal)]);
        Translate();

        await page.RunAsync();

        Assert.That(page.Text, Does.Not.Contain("Bonjour"));
    }

    [Test]
    public async Task A_section_that_stands_there_twice_is_left_alone()
    {
        await PostAsync("|update=yes");
        wiki.Put(JobPage.Title, page.Text + page.Text[page.Text.IndexOf("\n==", StringComparison.Ordinal)..]);
        Translate();

        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task A_reply_that_is_saved_meanwhile_wins()
    {
        await PostAsync("|update=yes");
        Translate();
        wiki.Meanwhile = () => wiki.Put(JobPage.Title, page.Text.Replace("* Item", "* Item !", StringComparison.Ordinal));

        Assert.That(await page.RunAsync(), Is.Zero);
        Assert.That(page.Text, Does.Contain("* Item !"));
    }

    [Test]
    public async Task A_section_without_a_fingerprint_is_left_alone()
    {
        page.Put(after: "\n\n== Actualités techniques : 2026-47 ==\n\nHello\n* Item\n\n22 novembre 2026 à 13:00 (CET)\n<!-- TechNewsBot: 2026/47 -->", parameters: "|update=yes");
        await page.RunAsync();
        Translate();

        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public void Much_less_than_stood_there_is_written_when_a_second_run_wants_it()
    {
        var document = WikitextDocument.Parse(PostedSection.Write(Issue, "News", "Some\n\n* lines\n* of\n* text", "date", new DateOnly(2026, 11, 22)));

        Assert.Multiple(() =>
        {
            Assert.That(Following.Change(document, Issue, "One line, however long it may be.", "").Doubt, Is.Not.Empty);
            Assert.That(Following.Change(document, Issue, "S\n\n* l", "").Doubt, Is.Empty);
        });
    }

    [Test]
    public void Whatever_people_write_below_or_above_stays()
    {
        var texts = Gen.Elements("\n", " ", "{{", "}}", "<!--", "-->", "==", "\n== A ==\n", "[[", "]]", "word", "<nowiki>", "</nowiki>", "<!-- TechNewsBot: 2026/46 -->", "\n: reply", "'''").ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(texts, texts, (above, below) =>
        {
            var section = PostedSection.Write(Issue, "News", "Old text.", "date", new DateOnly(2026, 11, 22));
            var whole = $"{above}\n\n{section}{below}";
            var after = Following.Change(WikitextDocument.Parse(whole), Issue, "New text.", "").Apply(whole);
            return after == whole
                || (after.StartsWith($"{above}\n\n== News ==\n\nNew text.\n\ndate\n<!-- TechNewsBot: 2026/47, 2026-11-22, ", StringComparison.Ordinal) && after.EndsWith(" -->" + below, StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    [Test]
    public async Task A_mistake_in_the_number_of_days_is_shown()
    {
        page.Put(parameters: "|update=bientôt");

        await page.RunAsync();

        Assert.That(page.Text, Does.Contain("update=bientôt").And.Contain("de 1 à 14 jours ; ou l’un de ces mots : no, yes"));
    }

    private Task<int> PostAsync(string parameters)
    {
        page.Put(parameters: parameters);
        return page.RunAsync();
    }

    private void Translate() =>
        store.Translate(Issue, "fr", ("1", "Bonjour", UnitState.Translated), ("2", "Élément", UnitState.Translated));
}
