using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.TechNews;

public sealed class NewsletterJobTests
{
    private static readonly IssueName[] Issues = [.. Enumerable.Range(42, 7).Select(week => new IssueName(2026, week))];

    private readonly MemoryIssues store = new();
    private readonly MemoryWiki wiki = new(SampleProfile.French);
    private readonly JobPage page;

    public NewsletterJobTests()
    {
        page = new JobPage(wiki, new NewsletterJob(store, new CentralAddress(new Uri("https://meta.example/w/api.php"))));
        foreach (var issue in Issues)
            store.Put(issue, $"<translate><!--T:1--> News of {issue}</translate>");
        store.NewestPublished = Issues[^2];
    }

    [Test]
    public async Task A_new_page_gets_the_newest_published_issue_once()
    {
        page.Put("Bonjour\n", "\nAu revoir");

        Assert.That(await page.RunAsync(), Is.EqualTo(1));
        Assert.That(await page.RunAsync(), Is.Zero);
        Assert.Multiple(() =>
        {
            Assert.That(Headings(), Is.EqualTo(new[] { "== Actualités techniques : 2026-47 ==" }));
            Assert.That(page.Text, Does.StartWith("Bonjour\n{{TechNewsBot|job=newsletter}}\n").And.Contain("{{TechNewsBot end}}\nAu revoir\n\n=="));
            Assert.That(page.Text, Does.Contain("Numéros publiés ici : [[:Wikipedia:News#Actualités techniques : 2026-47|<bdi>2026-47</bdi>]]"));
            Assert.That(page.Text, Does.Match("<!-- TechNewsBot: 2026/47, 2026-11-22, [0-9a-f]{10} -->$"));
        });
    }

    [Test]
    public async Task A_number_is_not_turned_round_where_one_writes_from_right_to_left()
    {
        var arabic = new MemoryWiki(SampleProfile.Arabic);
        var news = new JobPage(arabic, new NewsletterJob(store, new CentralAddress(new Uri("https://meta.example/w/api.php"))));
        news.Put();

        await news.RunAsync();

        Assert.That(news.Text, Does.Contain("\n== أخبار تقنية: <bdi>2026-47</bdi> ==\n").And.Contain("[[:Wikipedia:News#أخبار تقنية: 2026-47|"));
        Assert.That(await news.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task A_new_page_whose_translators_need_more_than_a_week_gets_the_newest_issue_that_is_ready()
    {
        page.Put(parameters: "|minimum=80");
        await page.RunAsync();
        Assert.That(Headings(), Is.Empty);
        foreach (var issue in Issues[..^2])
            store.Translate(issue, "fr", ("1", $"Nouvelles de {issue}", UnitState.Translated));
        store.NewestPublished = Issues[^1];

        await page.RunAsync();

        Assert.That(Headings(), Is.EqualTo(new[] { "== Actualités techniques : 2026-46 ==" }));
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [TestCase("== Tech News: 2026-45 ==\nDelivered by hand", TestName = "a heading that names Tech News")]
    [TestCase("== Bulletin n° ٢٠٢٦-٤٥ ==\nText\n<!-- Message envoyé par User:A@metawiki en utilisant https://m.example/w/index.php?title=L&oldid=3 -->", TestName = "a mass message")]
    [TestCase("<section begin=\"technews-2026-W45\"/>x<section end=\"technews-2026-W45\"/>", TestName = "a labelled section")]
    [TestCase("== Lettre 2026-45 ==\n[[m:Special:MyLanguage/Tech/News|lettre]]", TestName = "a link to Tech News")]
    [TestCase("== Renamed ==\n<!-- TechNewsBot: 2026/45 -->", TestName = "the bot's own mark")]
    public async Task What_stands_there_is_followed_by_what_is_newer(string standing)
    {
        page.Put(after: "\n" + standing);

        await page.RunAsync();

        Assert.That(Headings().Where(heading => heading.Contains("Actualités", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "== Actualités techniques : 2026-46 ==",
            "== Actualités techniques : 2026-47 ==",
        }));
    }

    [TestCase("== Statistiques 2026-47 ==\n{{table}}")]
    [TestCase("Tech News: 2026-47")]
    public async Task Other_numbers_are_no_issue(string standing)
    {
        page.Put(after: "\n" + standing);

        await page.RunAsync();

        Assert.That(Headings(), Does.Contain("== Actualités techniques : 2026-47 =="));
    }

    [Test]
    public async Task At_most_four_weeks_are_caught_up_on()
    {
        page.Put(after: "\n== Tech News: 2026-20 ==\n");

        await page.RunAsync();

        Assert.That(Headings().Skip(1), Is.EqualTo(new[] { 44, 45, 46, 47 }.Select(week => $"== Actualités techniques : 2026-{week} ==")));
    }

    [Test]
    public async Task A_section_that_was_archived_is_not_posted_again_even_when_the_memory_is_lost()
    {
        page.Put();
        await page.RunAsync();
        page.Posted.Clear();
        wiki.Put(JobPage.Title, page.Text[..page.Text.IndexOf("\n==", StringComparison.Ordinal)]);

        await page.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Headings(), Is.Empty);
            Assert.That(page.Text, Does.Contain("[https://meta.example/w/index.php?title=Tech/News/2026/47 2026-47]"));
        });
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task An_issue_is_not_posted_again_when_memory_list_and_section_are_all_gone_because_the_history_tells_of_it()
    {
        page.Put("Bonjour\n", "\n== Tech News: 2026-45 ==\n");
        await page.RunAsync();
        page.Posted.Clear();
        page.Put("Bonjour\n");

        await page.RunAsync();

        Assert.That(Headings(), Is.Empty);
    }

    [Test]
    public async Task A_call_for_translators_in_the_history_is_no_post()
    {
        page.Put();
        var call = new PageEdit(JobPage.Title, new Consent.OptIn(JobPage.Title), current => EditDecision.Save(current.Text + "\n", TranslatorCalls.Summary(Issues[^2], RepositoryFiles.Messages.For("fr", []))));
        await wiki.WriteAsync(wiki, call, CancellationToken.None);

        await page.RunAsync();

        Assert.That(Headings(), Is.EqualTo(new[] { "== Actualités techniques : 2026-47 ==" }));
    }

    [Test]
    public async Task The_history_is_asked_once_and_only_when_nothing_is_remembered()
    {
        page.Put();
        var fresh = await RequestsAsync();
        store.NewestPublished = Issues[^1];
        var remembered = await RequestsAsync();

        Assert.That((fresh, remembered), Is.EqualTo((3, 2)), "the page itself, the pages that may be translation pages, and the first time its history");

        async Task<int> RequestsAsync()
        {
            var before = wiki.Requests;
            await page.RunAsync();
            return wiki.Requests - before;
        }
    }

    [Test]
    public async Task A_delivery_that_was_archived_is_remembered_by_the_list()
    {
        page.Put(after: "\n== Tech News: 2026-47 ==\nDelivered");
        await page.RunAsync();
        wiki.Put(JobPage.Title, page.Text[..page.Text.IndexOf("\n==", StringComparison.Ordinal)]);

        await page.RunAsync();

        Assert.That(Headings(), Is.Empty);
        Assert.That(page.Text, Does.Contain("2026-47]"));
    }

    [Test]
    public async Task The_memory_alone_keeps_it_from_posting_again()
    {
        page.Put();
        page.Posted.Add("2026/47");

        await page.RunAsync();

        Assert.That(Headings(), Is.Empty);
    }

    [Test]
    public async Task A_delivery_that_comes_between_reading_and_saving_wins()
    {
        page.Put();
        wiki.Meanwhile = () => wiki.Put(JobPage.Title, page.Text + "\n\n== Tech News: 2026-47 ==\nDelivered");

        await page.RunAsync();

        Assert.That(Headings(), Is.EqualTo(new[] { "== Tech News: 2026-47 ==" }));
    }

    [Test]
    public async Task A_malformed_issue_is_named_and_not_posted_half()
    {
        store.Put(Issues[^2], "<section begin=a/>Half of it");
        page.Put(after: "\n== Tech News: 2026-45 ==\n");

        await page.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(page.Problems.Single(), Does.StartWith("Tech/News/2026/47 is not posted: the section “a” has no end"));
            Assert.That(Headings().Skip(1), Is.EqualTo(new[] { "== Actualités techniques : 2026-46 ==" }));
        });
    }

    [Test]
    public async Task A_translation_that_would_turn_the_bot_away_is_named_and_not_posted_live()
    {
        store.Translate(Issues[^2], "fr", ("1", "{{nobots}} Texte", UnitState.Translated));
        page.Put();

        await page.RunAsync();

        Assert.That(page.Problems.Single(), Does.StartWith("Tech/News/2026/47: the unit “1” in “fr”").And.Contains("speaks to bots"));
        Assert.That(page.Text, Does.Contain("News of 2026/47").And.Not.Contain("nobots"));
    }

    [Test]
    public async Task Two_calls_on_a_page_post_an_issue_once()
    {
        page.Put(after: "\n{{TechNewsBot|job=newsletter}}{{TechNewsBot end}}");

        await page.RunAsync();

        Assert.That(Headings(), Is.EqualTo(new[] { "== Actualités techniques : 2026-47 ==" }));
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task Without_an_issue_the_page_says_so()
    {
        store.NewestPublished = null;
        page.Put();

        await page.RunAsync();

        Assert.That(page.Text, Does.Contain("Aucun numéro des actualités techniques"));
    }

    private IEnumerable<string> Headings() => page.Text.Split('\n').Where(line => line.StartsWith("==", StringComparison.Ordinal));
}
