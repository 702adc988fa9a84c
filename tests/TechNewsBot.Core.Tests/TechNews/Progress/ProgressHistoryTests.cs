using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Progress;

public sealed class ProgressHistoryTests
{
    private static readonly IssueName Newest = new(2026, 48);

    private readonly MemoryIssues store = new();
    private readonly MemoryWiki wiki = new(SampleProfile.French);
    private readonly JobPage page;

    public ProgressHistoryTests() =>
        page = new JobPage(wiki, new TranslationJob(store, new MemoryUnits(), new MemoryHistories(), new CentralAddress(new Uri("https://meta.example/w/api.php"))));

    [Test]
    public async Task A_bar_for_each_issue_tells_the_share_translated()
    {
        Put(issues: 3);
        store.Translate(Newest.Previous, "fr", ("1", "Un", UnitState.Translated));
        page.Put();

        await page.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(page.Text, Does.Contain("role=\"img\" aria-label=\"Part traduite de chacun des 3 derniers numéros, du plus ancien au plus récent &#58; 0 &#37;, 50 &#37;, 0 &#37;\""));
            Assert.That(page.Text, Does.Contain("title=\"2026-47&#58; 50 &#37;\" style=\"width:.7em;min-height:1px;height:50%;"));
            Assert.That(page.Text, Does.Contain("part traduite, numéro par numéro"));
        });
    }

    [Test]
    public async Task A_single_issue_needs_no_chart()
    {
        Put(issues: 1);
        page.Put();

        await page.RunAsync();

        Assert.That(page.Text, Does.Not.Contain("numéro par numéro"));
    }

    [Test]
    public async Task Older_issues_are_told_of_as_far_as_they_have_stubs_and_those_stay_as_they_are()
    {
        Put(issues: 6);
        page.Put();
        await page.RunAsync();
        var oldest = $"{JobPage.Title}/{Back(5)}";
        wiki.Put(oldest, wiki[oldest].Replace("|text=\n", "|text=Texte\n", StringComparison.Ordinal));
        await page.RunAsync();
        var before = wiki[oldest];
        for (var week = 1; week <= 3; week++)
            store.Put(Ahead(week), "<translate><!--T:1--> One</translate>");
        store.Put(Back(5), "<translate><!--T:1--> Changed\n\n<!--T:2--> Two</translate>");
        store.Put(Back(6), "<translate><!--T:1--> Never had a stub</translate>");

        await page.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(page.Text, Does.Contain("des 9 derniers").And.Contain($"title=\"{Back(5).Number}&#58; 50 &#37;\""));
            Assert.That(page.Text.Split("! scope=\"row\""), Has.Length.EqualTo(7));
            Assert.That(wiki[oldest], Is.EqualTo(before));
            Assert.That(wiki[$"{JobPage.Title}/{Back(6)}"], Is.Empty);
        });
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task The_page_says_how_far_the_chart_looks_back()
    {
        Put(issues: 5);
        page.Put(parameters: "|issues=2");

        await page.RunAsync();

        Assert.That(page.Text, Does.Contain("des 2 derniers"));
    }

    private static IssueName Back(int weeks) => IssueName.Of(Newest.Monday.AddDays(-7 * weeks));

    private static IssueName Ahead(int weeks) => IssueName.Of(Newest.Monday.AddDays(7 * weeks));

    private void Put(int issues)
    {
        for (var week = 0; week < issues; week++)
            store.Put(Back(week), "<translate><!--T:1--> One\n\n<!--T:2--> Two</translate>");
    }
}
