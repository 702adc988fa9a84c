using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Newsletters;
using TechNewsBot.Core.Tests.Pages;
using TechNewsBot.Core.Tests.Requests.Tasks;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Newsletters;

/// <summary>Pages that keep only the newest issues: <c>keep=</c> and <c>archive=</c>.</summary>
public sealed class OldIssuesTests
{
    private const string Archive = "Wikipedia:News/Archives/2026";
    private static readonly IssueName[] Issues = [.. Enumerable.Range(44, 4).Select(week => new IssueName(2026, week))];

    private readonly MemoryIssues store = new();
    private readonly MemoryWiki wiki = new(SampleProfile.French);
    private readonly NewsletterJob job;
    private readonly JobPage page;

    public OldIssuesTests()
    {
        job = new NewsletterJob(store, new CentralAddress(new Uri("https://meta.example/w/api.php")));
        page = new JobPage(wiki, job);
        foreach (var issue in Issues)
            store.Put(issue, $"<translate><!--T:1--> News of {issue}</translate>");
    }

    [Test]
    public async Task The_oldest_issues_go_when_there_are_more_than_the_page_keeps()
    {
        await PostAllAsync("|keep=2");

        Assert.Multiple(() =>
        {
            Assert.That(Headings(), Is.EqualTo(new[] { "== Actualités techniques : 2026-46 ==", "== Actualités techniques : 2026-47 ==" }));
            Assert.That(page.Text, Does.Contain("[https://meta.example/w/index.php?title=Tech/News/2026/45 2026-45]"), "the list leads to the central wiki");
            Assert.That(wiki.Outcomes[^1].Summary, Is.EqualTo("nouveau numéro : actualités techniques 2026-47; retrait d’anciens numéros : 2026-45"));
        });
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task Nothing_goes_from_a_page_that_keeps_all()
    {
        await PostAllAsync("");

        Assert.That(Headings(), Has.Count.EqualTo(4));
    }

    [TestCase("(CET)\n<!--", "(CET) : merci\n<!--", TestName = "a word in the date’s line")]
    [TestCase("News of 2026/44", "News of 2026/44!", TestName = "a sign in the text")]
    [TestCase(" -->", " -->\n: Merci ! [[Utilisateur:Noëlle]]", TestName = "an answer below")]
    [TestCase("techniques : 2026-44 ==", "techniques : 2026-44 (lu) ==", TestName = "the heading")]
    public async Task A_section_that_people_took_part_in_stays(string text, string edited)
    {
        await PostAllAsync("", until: 1);
        wiki.Put(JobPage.Title, page.Text.Replace(text, edited, StringComparison.Ordinal));
        Ask("|keep=1");

        await PostAllAsync(parameters: null);

        Assert.That(Headings(), Has.Count.EqualTo(2).And.Some.Contain("2026-44"));
        Assert.That(page.Text, Does.Contain(edited));
    }

    [Test]
    public async Task What_others_delivered_and_wrote_stays()
    {
        page.Put("Bonjour\n", "\n== Tech News: 2026-43 ==\nDelivered\n\n== Sujet ==\nTexte\n\n", parameters: "|keep=1");

        await PostAllAsync(parameters: null);

        Assert.That(Headings(), Is.EqualTo(new[] { "== Tech News: 2026-43 ==", "== Sujet ==", "== Actualités techniques : 2026-47 ==" }));
        Assert.That(page.Text, Does.StartWith("Bonjour\n").And.Contain("== Sujet ==\nTexte\n\n== Actualités"));
    }

    [Test]
    public async Task Old_issues_are_put_into_the_archive_of_their_year_to_the_character()
    {
        await PostAllAsync("|keep=2|archive=/Archives/%(year)d");

        Assert.Multiple(() =>
        {
            Assert.That(wiki[Archive].Split('\n').Where(line => line.StartsWith("==", StringComparison.Ordinal)), Is.EqualTo(new[] { "== Actualités techniques : 2026-44 ==", "== Actualités techniques : 2026-45 ==" }));
            Assert.That(wiki[Archive], Does.Contain("News of 2026/44").And.Match("<!-- TechNewsBot: 2026/45, 2026-11-22, [0-9a-f]{10} -->$"));
            Assert.That(Headings(), Has.Count.EqualTo(2));
            Assert.That(wiki.Outcomes[^1].Summary, Does.EndWith("anciens numéros déplacés vers [[:Wikipedia:News/Archives/2026]] : 2026-45"));
            Assert.That(wiki.Outcomes[^2].Summary, Is.EqualTo("anciens numéros de [[:Wikipedia:News]] : 2026-45"));
        });
    }

    [Test]
    public async Task Two_newsletters_with_one_archive_lose_no_issue()
    {
        await PostAllAsync("");
        Ask("|keep=3|archive=Archives/2026");
        wiki.Put(JobPage.Title, page.Text + "\n{{TechNewsBot|job=newsletter|keep=1|archive=Archives/2026}}{{TechNewsBot end}}");

        await page.RunAsync();

        Assert.That($"{wiki[Archive]}\n{page.Text}".Split('\n').Where(line => line.StartsWith("==", StringComparison.Ordinal)), Is.EqualTo(Issues.Select(issue => $"== Actualités techniques : {issue.Number} ==")));
        Assert.That(Headings(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_issue_that_the_archive_has_is_not_put_there_again()
    {
        await PostAllAsync("", until: 2);
        wiki.Put(Archive, page.Text[page.Text.IndexOf("\n==", StringComparison.Ordinal)..].Trim());
        var archive = wiki[Archive];
        Ask("|keep=1|archive=Archives/2026");

        await page.RunAsync();

        Assert.That(wiki[Archive], Is.EqualTo(archive));
        Assert.That(Headings(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_the_archive_does_not_take_stays_on_the_page_and_the_new_issue_is_posted_all_the_same()
    {
        wiki.Refusing.Add("Wikipedia:News/Archive");
        wiki.Carriers.Add(JobPage.Title);
        page.Put(parameters: "|keep=1|archive=Archive");

        var memory = new MemoryPages();
        var sweep = new Sweep(new PagePlanner([job], RepositoryFiles.Messages, page.Time), wiki, memory, memory, new MemoryTasks(), RepositoryFiles.Messages, page.Time);

        foreach (var issue in Issues)
        {
            store.NewestPublished = issue;
            memory.NewsVersion = issue.Number;
            await sweep.RunAsync(wiki, await wiki.CarriersAsync(CancellationToken.None), SweepScope.Changed, progress: null, CancellationToken.None);
        }

        Assert.That(Headings(), Has.Count.EqualTo(4));
        Assert.That(wiki["Wikipedia:News/Archive"], Is.Empty);
    }

    [Test]
    public async Task What_would_have_to_go_at_once_is_not_posted()
    {
        page.Put(after: "\n== Tech News: 2026-44 ==\n", parameters: "|keep=1");
        store.NewestPublished = Issues[^1];

        await page.RunAsync();

        Assert.That(Headings().Skip(1), Is.EqualTo(new[] { "== Actualités techniques : 2026-47 ==" }));
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public void Nothing_but_the_bots_own_section_ever_goes()
    {
        var texts = Gen.Elements("\n", " ", "{{", "}}", "<!--", "-->", "==", "\n== A ==\n", "[[", "]]", "word", "<nowiki>", "</nowiki>", "\n: reply", "'''", "\n== News ==\n").ListOf().Select(list => string.Concat(list)).ToArbitrary();
        var removal = new OldIssues(keep: 1, _ => "News").Removal([Issues[0]], "");
        var section = PostedSection.Write(Issues[0], "News", "Text.", "date", new DateOnly(2026, 11, 22));

        Assert.That(removal.Apply($"Above.\n\n{section}\n== Below ==\n"), Is.EqualTo("Above.\n\n== Below ==\n"));
        Prop.ForAll(texts, texts, (above, below) =>
        {
            var whole = $"{above}\n\n{section}{below}";
            var after = removal.Apply(whole);
            return after == whole || after == $"{above}\n\n{below.TrimStart()}";
        }).QuickCheckThrowOnFailure();
    }

    [TestCase("%(counter)d")]
    [TestCase("A/*")]
    [TestCase("A[B]")]
    [TestCase("%(weekday)d")]
    [TestCase("2026/48", TestName = "a translation page")]
    [TestCase("%(isoyear)d/%(isoweek)02d", TestName = "the translation page of each issue")]
    [TestCase("%(year)d/%(month)d", TestName = "translation pages from October on")]
    public async Task A_name_that_no_archive_can_have_is_shown_as_a_mistake(string name)
    {
        page.Put(parameters: $"|keep=1|archive={name}");

        await page.RunAsync();

        Assert.That(page.Text, Does.Contain("technewsbot-mistakes"));
    }

    [TestCase("%(year)d/%(day)d/%(month)02d")]
    [TestCase("%(year)d/%(monthname)s")]
    [TestCase("Archive/%(isoyear)d/%(isoweek)02d")]
    public async Task A_name_that_no_translation_page_has_is_none(string name)
    {
        page.Put(parameters: $"|keep=1|archive={name}");

        await page.RunAsync();

        Assert.That(page.Text, Does.Not.Contain("technewsbot-mistakes"));
    }

    private async Task PostAllAsync(string? parameters, int until = 4)
    {
        if (parameters is not null)
            page.Put(parameters: parameters);
        foreach (var issue in Issues.Take(until))
        {
            store.NewestPublished = issue;
            await page.RunAsync();
        }
    }

    private void Ask(string parameters) =>
        wiki.Put(JobPage.Title, page.Text.Replace("|job=newsletter", "|job=newsletter" + parameters, StringComparison.Ordinal));

    private List<string> Headings() => [.. page.Text.Split('\n').Where(line => line.StartsWith("==", StringComparison.Ordinal))];
}
