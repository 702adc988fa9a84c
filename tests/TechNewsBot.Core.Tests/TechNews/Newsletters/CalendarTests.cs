using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Newsletters;

/// <summary>What the weeks bring: turns of the year, weeks without an issue, issues that change or go.</summary>
public sealed class CalendarTests
{
    private readonly MemoryIssues store = new();
    private readonly MemoryWiki wiki = new(SampleProfile.French);
    private readonly JobPage page;

    public CalendarTests() =>
        page = new JobPage(wiki, new NewsletterJob(store, new CentralAddress(new Uri("https://meta.example/w/api.php"))));

    [TestCase("2026/51", "2026/52", "2026/53", "2027/01", TestName = "a year of 53 weeks")]
    [TestCase("2027/51", "2027/52", "2028/01", "2028/02", TestName = "a year of 52 weeks")]
    [TestCase("2026/52", "2027/02", TestName = "the break at the end of the year")]
    public async Task Issues_follow_each_other_over_the_turn_of_the_year(params string[] names)
    {
        page.Put();
        foreach (var name in names)
            await PublishAsync(Issue(name));

        Assert.That(Headings(), Is.EqualTo(names.Select(name => $"== Actualités techniques : {name.Replace('/', '-')} ==")));
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task After_a_pause_only_what_came_out_is_posted_in_order()
    {
        page.Put(after: "\n== Tech News: 2026-50 ==\n");
        foreach (var name in new[] { "2026/52", "2026/53", "2027/01" })
            store.Put(Issue(name), News(name));
        store.NewestPublished = Issue("2027/01");

        await page.RunAsync();

        Assert.That(Headings().Skip(1), Is.EqualTo(new[] { "52", "53" }.Select(week => $"== Actualités techniques : 2026-{week} ==").Append("== Actualités techniques : 2027-01 ==")));
    }

    [Test]
    public async Task A_week_without_an_issue_is_no_edit()
    {
        page.Put();
        await PublishAsync(Issue("2026/50"));
        page.Time.Moment += TimeSpan.FromDays(7);

        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task An_issue_that_changes_after_it_was_posted_is_not_posted_again()
    {
        page.Put();
        await PublishAsync(Issue("2026/50"));
        store.Put(Issue("2026/50"), "<translate><!--T:1--> Another text</translate>");

        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [TestCase("")]
    [TestCase("|update=yes|keep=5")]
    public async Task The_section_of_a_deleted_issue_stays_as_it_is(string parameters)
    {
        page.Put(parameters: parameters);
        await PublishAsync(Issue("2026/49"));
        await PublishAsync(Issue("2026/50"));
        var before = page.Text;
        store.Put(Issue("2026/50"), "<translate><!--T:1--> Vandalised, then deleted</translate>");
        store.Delete(Issue("2026/50"));
        store.NewestPublished = Issue("2026/49");

        Assert.That(await page.RunAsync(), Is.Zero);
        Assert.That(page.Text, Is.EqualTo(before));
    }

    [Test]
    public async Task A_deleted_issue_is_not_posted_though_the_redirect_still_leads_to_it()
    {
        page.Put();
        await PublishAsync(Issue("2026/49"));
        store.Put(Issue("2026/50"), News("2026/50"));
        store.Delete(Issue("2026/50"));
        store.NewestPublished = Issue("2026/50");

        Assert.That(await page.RunAsync(), Is.Zero);
    }

    private static IssueName Issue(string name) => IssueName.TryParse(name, out var issue) ? issue : throw new FormatException(name);

    private static string News(string name) => $"<translate><!--T:1--> News of {name}</translate>";

    private Task<int> PublishAsync(IssueName issue)
    {
        store.Put(issue, News(issue.ToString()));
        store.NewestPublished = issue;
        return page.RunAsync();
    }

    private IEnumerable<string> Headings() => page.Text.Split('\n').Where(line => line.StartsWith("==", StringComparison.Ordinal));
}
