using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class RequestsJobTests
{
    private const string Pump = RequestsBench.Pump;
    private const string Board = "Wikipedia:Board";

    private readonly RequestsBench bench = new();

    [Test]
    public async Task The_newest_activity_stands_first()
    {
        bench.Wiki.Put(Pump, $"== Old ==\nx {RequestsBench.By("Ada", 18)}\n== Answered today ==\nx {RequestsBench.By("Ada", 2)}\n:y {RequestsBench.By("Bo", 22)}\n== New ==\nx {RequestsBench.By("Cy", 20)}\n");

        Assert.That(RequestsBench.Titles(await bench.RunAsync("pages=Wikipedia:Pump")), Is.EqualTo(new[] { "Answered today", "New", "Old" }));
    }

    [TestCase("order=oldest", new[] { "Asked", "Done", "Looked at" })]
    [TestCase("order=opened", new[] { "Asked", "Done", "Looked at" })]
    [TestCase("order=status", new[] { "Asked", "Looked at", "Done" })]
    [TestCase("status=new, done", new[] { "Done", "Asked" })]
    [TestCase("kind=lua", new[] { "Looked at" })]
    [TestCase("age=6d", new[] { "Done", "Asked" })]
    [TestCase("waiting=1d|order=newest", new[] { "Asked", "Looked at", "Done" })]
    public async Task A_page_chooses_rows_and_their_order(string parameters, string[] titles)
    {
        bench.Wiki.Put(Pump, $"== Looked at ==\n[[Module:X]] is broken {RequestsBench.By("Ada", 14)}\n:y {RequestsBench.By("Bo", 22)}\n== Done ==\nx {RequestsBench.By("Ada", 17)}\n:{{{{done}}}} {RequestsBench.By("Bo", 21)}\n== Asked ==\nx {RequestsBench.By("Ada", 18)}\n");

        Assert.That(RequestsBench.Titles(await bench.RunAsync($"pages=Wikipedia:Pump|{parameters}")), Is.EqualTo(titles));
    }

    [Test]
    public async Task Who_waits_too_long_stands_in_a_part_of_its_own()
    {
        bench.Wiki.Put(Pump, $"== Fresh ==\nx {RequestsBench.By("Ada", 21)}\n== Waits ==\nx {RequestsBench.By("Ada", 14)}\n== Answered ==\nx {RequestsBench.By("Ada", 10)}\n:y {RequestsBench.By("Bo", 11)}\n");

        var parts = (await bench.RunAsync("pages=Wikipedia:Pump")).Region.Split("{| ").Skip(1).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(parts, Has.Count.EqualTo(2));
            Assert.That(parts[0], Does.Contain("Waiting for an answer for more than {{PLURAL:7|").And.Contain("#Waits|").And.Not.Contain("#Fresh|"));
            Assert.That(parts[1], Does.Contain("#Fresh|").And.Contain("#Answered|"));
        });
    }

    [TestCase("Request row", "Template:Request row")]
    [TestCase("template:request row", "Template:Request row")]
    [TestCase("User:Ada/row", "User:Ada/row")]
    public async Task A_template_of_the_wiki_draws_the_rows(string written, string called)
    {
        bench.Wiki.Put(Pump, $"== A ==\nx {RequestsBench.By("Ada", 21)}\n");

        var names = WikitextDocument.Parse((await bench.RunAsync($"pages=Wikipedia:Pump|row={written}")).Region).Templates.Select(call => call.Name);

        Assert.That(names, Is.SupersetOf(new[] { $"{called}/top", called, $"{called}/bottom" }));
    }

    [Test]
    public async Task The_summary_says_what_changed()
    {
        bench.Wiki.Put(Pump, $"== A ==\nx {RequestsBench.By("Ada", 20)}\n== B ==\nx {RequestsBench.By("Bo", 20)}\n== C ==\nx {RequestsBench.By("Cy", 20)}\n");
        var first = (await bench.RunAsync("pages=Wikipedia:Pump")).Region;
        bench.Wiki.Put(Pump, $"== A ==\nx {RequestsBench.By("Ada", 20)}\n: {{{{done}}}} {RequestsBench.By("Bo", 21)}\n== B ==\nx {RequestsBench.By("Bo", 20)}\n:y {RequestsBench.By("Cy", 21)}\n== D ==\nx {RequestsBench.By("Di", 22)}\n== E ==\nx {RequestsBench.By("Ed", 22)}\n");

        Assert.That((await bench.RunAsync("pages=Wikipedia:Pump", standing: first)).Job.Summary, Is.EqualTo("status table (new: 2, answered: 1, done: 1, removed: 1; open: 2)"));
    }

    [Test]
    public async Task Several_pages_make_one_table()
    {
        bench.Wiki.Put(Pump, $"== A ==\nx {RequestsBench.By("Ada", 18)}\n");
        bench.Wiki.Put(Board, $"== B ==\nx {RequestsBench.By("Ada", 19)}\n");

        var result = await bench.RunAsync("pages=Wikipedia:Pump, Wikipedia:Board");

        Assert.That(result.Region, Does.Match("(?s)Wikipedia:Board#B.*Wikipedia:Board\\|.*Wikipedia:Pump#A"));
    }

    [TestCase("", new[] { "Waits", "Fresh" })]
    [TestCase("|closed=3w", new[] { "Waits", "Fresh", "Done" })]
    [TestCase("|rows=1", new[] { "Waits" })]
    public async Task Settled_requests_leave_after_a_while_and_rows_are_limited(string parameters, string[] titles)
    {
        bench.Wiki.Put(Pump, $"== Done ==\nx {RequestsBench.By("Ada", 4)}\n:{{{{done}}}} {RequestsBench.By("Bo", 4)}\n== Fresh ==\nx {RequestsBench.By("Ada", 16)}\n:{{{{done}}}} {RequestsBench.By("Bo", 17)}\n== Waits ==\nx {RequestsBench.By("Ada", 18)}\n");

        Assert.That(RequestsBench.Titles(await bench.RunAsync($"pages=Wikipedia:Pump{(parameters.Contains("closed", StringComparison.Ordinal) ? "" : "|closed=7d")}{parameters}")), Is.EqualTo(titles));
    }

    [Test]
    public async Task A_request_is_stale_after_the_time_the_page_wants()
    {
        bench.Wiki.Put(Pump, $"== A ==\nx {RequestsBench.By("Ada", 10)}\n");

        Assert.Multiple(async () =>
        {
            Assert.That((await bench.RunAsync("pages=Wikipedia:Pump")).Region, Does.Contain("● new<"));
            Assert.That((await bench.RunAsync("pages=Wikipedia:Pump|stale=5d")).Region, Does.Contain("◌ stale<"));
        });
    }

    [Test]
    public async Task A_missing_page_is_told_on_the_page_and_to_the_operator()
    {
        bench.Wiki.Put(Pump, $"== A ==\nx {RequestsBench.By("Ada", 10)}\n");

        var result = await bench.RunAsync("pages=Wikipedia:Pump, Wikipedia:Nowhere");

        Assert.Multiple(() =>
        {
            Assert.That(result.Region, Does.StartWith("<div>⚠ The page [[:Wikipedia:Nowhere|<bdi>Wikipedia:Nowhere</bdi>]]"));
            Assert.That(result.Job.Problems.Single(), Does.Contain("“Wikipedia:Nowhere”"));
            Assert.That(RequestsBench.Titles(result), Is.EqualTo(new[] { "A" }));
        });
    }

    [Test]
    public async Task The_summary_counts()
    {
        bench.Wiki.Put(Pump, $"== A ==\nx {RequestsBench.By("Ada", 1)}\n== B ==\nx {RequestsBench.By("Ada", 20)}\n:{{{{done}}}} {RequestsBench.By("Bo", 20)}\n");

        Assert.That((await bench.RunAsync("pages=Wikipedia:Pump")).Job.Summary, Is.EqualTo("status table (requests: 2, open: 1, new this week: 1)"));
    }

    [Test]
    public async Task The_same_day_gives_the_same_text()
    {
        bench.Wiki.Put(Pump, $"== A ==\nx {RequestsBench.By("Ada", 8)}\n== B ==\nx {RequestsBench.By("Ada", 20)}\n");

        var morning = await bench.RunAsync("pages=Wikipedia:Pump", Moments.Now.Date.AddMinutes(1));
        var evening = await bench.RunAsync("pages=Wikipedia:Pump", Moments.Now.Date.AddHours(23));

        Assert.That(evening.Region, Is.EqualTo(morning.Region));
    }
}
