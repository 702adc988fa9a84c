using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class RequestsJobTests
{
    private const string Pump = "Wikipedia:Pump";
    private const string Board = "Wikipedia:Board";

    private readonly MemoryWiki wiki = new(SampleProfile.English);
    private readonly RequestsJob job = new(SampleWords.All);

    [Test]
    public async Task The_newest_activity_stands_first()
    {
        wiki.Put(Pump, $"== Old ==\nx {By("Ada", 18)}\n== Answered today ==\nx {By("Ada", 2)}\n:y {By("Bo", 22)}\n== New ==\nx {By("Cy", 20)}\n");

        Assert.That(Titles(await RunAsync("pages=Wikipedia:Pump")), Is.EqualTo(new[] { "Answered today", "New", "Old" }));
    }

    [Test]
    public async Task Several_pages_make_one_table()
    {
        wiki.Put(Pump, $"== A ==\nx {By("Ada", 18)}\n");
        wiki.Put(Board, $"== B ==\nx {By("Ada", 19)}\n");

        var result = await RunAsync("pages=Wikipedia:Pump, Wikipedia:Board");

        Assert.That(result.Region, Does.Match("(?s)Wikipedia:Board#B.*Wikipedia:Board\\|.*Wikipedia:Pump#A"));
    }

    [TestCase("", new[] { "Waits", "Fresh" })]
    [TestCase("|closed=3w", new[] { "Waits", "Fresh", "Done" })]
    [TestCase("|rows=1", new[] { "Waits" })]
    public async Task Settled_requests_leave_after_a_while_and_rows_are_limited(string parameters, string[] titles)
    {
        wiki.Put(Pump, $"== Done ==\nx {By("Ada", 4)}\n:{{{{done}}}} {By("Bo", 4)}\n== Fresh ==\nx {By("Ada", 16)}\n:{{{{done}}}} {By("Bo", 17)}\n== Waits ==\nx {By("Ada", 18)}\n");

        Assert.That(Titles(await RunAsync($"pages=Wikipedia:Pump{(parameters.Contains("closed", StringComparison.Ordinal) ? "" : "|closed=7d")}{parameters}")), Is.EqualTo(titles));
    }

    [Test]
    public async Task A_request_is_stale_after_the_time_the_page_wants()
    {
        wiki.Put(Pump, $"== A ==\nx {By("Ada", 10)}\n");

        Assert.Multiple(async () =>
        {
            Assert.That((await RunAsync("pages=Wikipedia:Pump")).Region, Does.Contain("● new<"));
            Assert.That((await RunAsync("pages=Wikipedia:Pump|stale=5d")).Region, Does.Contain("◌ stale<"));
        });
    }

    [Test]
    public async Task A_missing_page_is_told_on_the_page_and_to_the_operator()
    {
        wiki.Put(Pump, $"== A ==\nx {By("Ada", 10)}\n");

        var result = await RunAsync("pages=Wikipedia:Pump, Wikipedia:Nowhere");

        Assert.Multiple(() =>
        {
            Assert.That(result.Region, Does.StartWith("<div>⚠ The page [[:Wikipedia:Nowhere|<bdi>Wikipedia:Nowhere</bdi>]]"));
            Assert.That(result.Problems.Single(), Does.Contain("“Wikipedia:Nowhere”"));
            Assert.That(Titles(result), Is.EqualTo(new[] { "A" }));
        });
    }

    [Test]
    public async Task The_summary_counts()
    {
        wiki.Put(Pump, $"== A ==\nx {By("Ada", 1)}\n== B ==\nx {By("Ada", 20)}\n:{{{{done}}}} {By("Bo", 20)}\n");

        Assert.That((await RunAsync("pages=Wikipedia:Pump")).Summary, Is.EqualTo("status table (requests: 2, open: 1, new this week: 1)"));
    }

    [Test]
    public async Task The_same_day_gives_the_same_text()
    {
        wiki.Put(Pump, $"== A ==\nx {By("Ada", 8)}\n== B ==\nx {By("Ada", 20)}\n");

        var morning = await RunAsync("pages=Wikipedia:Pump", Moments.Now.Date.AddMinutes(1));
        var evening = await RunAsync("pages=Wikipedia:Pump", Moments.Now.Date.AddHours(23));

        Assert.That(evening.Region, Is.EqualTo(morning.Region));
    }

    private static string By(string name, int day) => $"[[User:{name}|{name}]] 10:00, {day} November 2026 (UTC)";

    private static IEnumerable<string> Titles(JobResult result) =>
        WikitextDocument.Parse(result.Region).Links.Where(link => link.Target.Contains('#', StringComparison.Ordinal)).Select(link => link.Target.Split('#')[1]);

    private async Task<JobResult> RunAsync(string parameters, DateTime? now = null)
    {
        var page = new PageText("Wikipedia:Space", 1, $"{{{{TechNewsBot|job=requests|{parameters}}}}}{{{{TechNewsBot end}}}}", "en", Moments.Now);
        var call = JobTemplate.Find(WikitextDocument.Parse(page.Text), wiki.Template, wiki.Profile).Single();
        var values = ParameterReader.Read(call, job.Rules, wiki.Profile, out _)!;
        var moment = now is { } given ? new DateTimeOffset(given, TimeSpan.Zero) : Moments.Now;
        return await job.RunAsync(new JobRun(page, call, values, wiki, RepositoryFiles.Messages.For("en", []), moment), CancellationToken.None);
    }
}
