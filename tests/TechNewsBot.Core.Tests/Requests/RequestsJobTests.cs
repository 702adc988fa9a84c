using System.Text.Json;
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

    private static readonly PageText Missing = new("Wikipedia:Space/data", 0, "", "en", DateTimeOffset.MinValue);

    private readonly MemoryWiki wiki = new(SampleProfile.English);
    private readonly RequestsJob job = new(SampleWords.All);

    [Test]
    public async Task The_newest_activity_stands_first()
    {
        wiki.Put(Pump, $"== Old ==\nx {By("Ada", 18)}\n== Answered today ==\nx {By("Ada", 2)}\n:y {By("Bo", 22)}\n== New ==\nx {By("Cy", 20)}\n");

        Assert.That(Titles(await RunAsync("pages=Wikipedia:Pump")), Is.EqualTo(new[] { "Answered today", "New", "Old" }));
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
        wiki.Put(Pump, $"== Looked at ==\n[[Module:X]] is broken {By("Ada", 14)}\n:y {By("Bo", 22)}\n== Done ==\nx {By("Ada", 17)}\n:{{{{done}}}} {By("Bo", 21)}\n== Asked ==\nx {By("Ada", 18)}\n");

        Assert.That(Titles(await RunAsync($"pages=Wikipedia:Pump|{parameters}")), Is.EqualTo(titles));
    }

    [Test]
    public async Task Who_waits_too_long_stands_in_a_part_of_its_own()
    {
        wiki.Put(Pump, $"== Fresh ==\nx {By("Ada", 21)}\n== Waits ==\nx {By("Ada", 14)}\n== Answered ==\nx {By("Ada", 10)}\n:y {By("Bo", 11)}\n");

        var parts = (await RunAsync("pages=Wikipedia:Pump")).Region.Split("{| ").Skip(1).ToList();

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
        wiki.Put(Pump, $"== A ==\nx {By("Ada", 21)}\n");

        var names = WikitextDocument.Parse((await RunAsync($"pages=Wikipedia:Pump|row={written}")).Region).Templates.Select(call => call.Name);

        Assert.That(names, Is.SupersetOf(new[] { $"{called}/top", called, $"{called}/bottom" }));
    }

    [Test]
    public async Task What_people_wrote_follows_a_request_whose_heading_is_renamed()
    {
        wiki.Put(Pump, $"== Old name ==\nx {By("Ada", 21)}\n== Other ==\nx {By("Bo", 21)}\n");
        var first = (await RunAsync("pages=Wikipedia:Pump|columns=request,note")).Region;
        wiki.Put(Pump, $"== Another ==\nx {By("Cy", 22)}\n== New name ==\nx {By("Ada", 21)}\n");

        var second = await RunAsync("pages=Wikipedia:Pump|columns=request,note", standing: first.Replace("technewsbot-note\" | \n", "technewsbot-note\" | mine\n", StringComparison.Ordinal));

        Assert.That(second.Region, Does.Match("New name</bdi>\\]\\]\n\\| class=\"technewsbot-note\" \\| mine\n").And.Match("Another</bdi>\\]\\]\n\\| class=\"technewsbot-note\" \\| \n"));
    }

    [Test]
    public async Task What_is_written_while_the_bot_works_is_kept()
    {
        wiki.Put(Pump, $"== A ==\nx {By("Ada", 21)}\n");

        var result = await RunAsync("pages=Wikipedia:Pump|columns=request,note");

        Assert.That(result.Merge!(result.Region.Replace("technewsbot-note\" | \n", "technewsbot-note\" | mine\n", StringComparison.Ordinal)), Does.Contain("| mine\n"));
    }

    [Test]
    public async Task Two_requests_of_the_same_minute_keep_their_own_notes()
    {
        wiki.Put(Pump, $"== A ==\nx {By("Ada", 21)}\n== B ==\nx {By("Ada", 21)}\n");
        var first = (await RunAsync("pages=Wikipedia:Pump|columns=request,note")).Region;
        var at = first.LastIndexOf("technewsbot-note\" | ", StringComparison.Ordinal) + "technewsbot-note\" | ".Length;

        var second = (await RunAsync("pages=Wikipedia:Pump|columns=request,note", standing: first.Insert(at, "mine"))).Region;

        Assert.That(second, Is.EqualTo(first.Insert(at, "mine")));
    }

    [TestCase("columns=request,note")]
    [TestCase("columns=note|row=Request row")]
    public async Task Notes_outlive_a_page_that_is_blanked_for_a_while(string parameters)
    {
        var text = $"== A ==\nx {By("Ada", 21)}\n== B ==\nx {By("Bo", 21)}\n";
        wiki.Put(Pump, text);
        var first = (await RunAsync($"pages=Wikipedia:Pump|{parameters}")).Region;
        var filled = first.Replace("technewsbot-note\" | \n", "technewsbot-note\" | mine\n", StringComparison.Ordinal).Replace("note=}}", "note=mine}}", StringComparison.Ordinal);
        wiki.Put(Pump, "");
        var blank = (await RunAsync($"pages=Wikipedia:Pump|{parameters}", standing: filled)).Region;
        wiki.Put(Pump, text);

        var again = (await RunAsync($"pages=Wikipedia:Pump|{parameters}", standing: blank)).Region;

        Assert.Multiple(() =>
        {
            Assert.That(blank, Does.Contain("h-Ada-20261121100000").And.Contain("mine").And.Contain("no longer found"));
            Assert.That(again, Is.EqualTo(filled).And.Not.EqualTo(first));
        });
    }

    [Test]
    public async Task A_settled_request_takes_its_note_with_it()
    {
        wiki.Put(Pump, $"== A ==\nx {By("Ada", 21)}\n: {{{{done}}}} {By("Bo", 21)}\n");
        var first = (await RunAsync("pages=Wikipedia:Pump|columns=note")).Region;
        wiki.Put(Pump, "");

        var second = (await RunAsync("pages=Wikipedia:Pump|columns=note", standing: first.Replace("\" | \n", "\" | mine\n", StringComparison.Ordinal))).Region;

        Assert.That(second, Does.Not.Contain("mine"));
    }

    [Test]
    public async Task The_summary_says_what_changed()
    {
        wiki.Put(Pump, $"== A ==\nx {By("Ada", 20)}\n== B ==\nx {By("Bo", 20)}\n== C ==\nx {By("Cy", 20)}\n");
        var first = (await RunAsync("pages=Wikipedia:Pump")).Region;
        wiki.Put(Pump, $"== A ==\nx {By("Ada", 20)}\n: {{{{done}}}} {By("Bo", 21)}\n== B ==\nx {By("Bo", 20)}\n:y {By("Cy", 21)}\n== D ==\nx {By("Di", 22)}\n== E ==\nx {By("Ed", 22)}\n");

        Assert.That((await RunAsync("pages=Wikipedia:Pump", standing: first)).Summary, Is.EqualTo("status table (new: 2, answered: 1, done: 1; open: 2)"));
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
    public async Task Data_for_machines_stand_on_a_subpage_when_the_page_asks_for_them()
    {
        wiki.Put(Pump, $"== ~~~~ </pre> {{{{x}}}} жж ==\nx {By("Ada", 21)}\n");

        var edit = (await RunAsync("pages=Wikipedia:Pump|data=yes")).Subpages.Single();
        var text = edit.Merge(Missing);
        using var json = JsonDocument.Parse(text[text.IndexOf('{', StringComparison.Ordinal)..(text.LastIndexOf('}') + 1)]);
        var request = json.RootElement.GetProperty("requests")[0];

        Assert.Multiple(() =>
        {
            Assert.That(edit.Name, Is.EqualTo("data"));
            Assert.That(text, Does.Not.Contain("~~~").And.Contain("жж").And.EndsWith("\n</pre>"));
            Assert.That(text.Split("</pre>"), Has.Length.EqualTo(2));
            Assert.That(json.RootElement.GetProperty("figures").GetProperty("open").GetInt32(), Is.EqualTo(1));
            Assert.That(request.GetProperty("title").GetString(), Does.StartWith("~~~~ ").And.EndsWith("жж"));
            Assert.That(request.GetProperty("name").GetString(), Is.EqualTo("h-Ada-20261121100000"));
            Assert.That(request.GetProperty("opened").GetProperty("by").GetString(), Is.EqualTo("Ada"));
        });
    }

    [Test]
    public async Task A_subpage_that_people_made_is_left_alone()
    {
        wiki.Put(Pump, $"== A ==\nx {By("Ada", 21)}\n");
        var edit = (await RunAsync("pages=Wikipedia:Pump|data=yes")).Subpages.Single();
        var ours = Missing with { RevisionId = 1, Text = edit.Merge(Missing) + "." };
        var theirs = Missing with { RevisionId = 1, Text = "Our data." };

        Assert.That((edit.Merge(theirs), edit.Merge(ours)), Is.EqualTo((theirs.Text, edit.Merge(Missing))));
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

    private async Task<JobResult> RunAsync(string parameters, DateTime? now = null, string standing = "")
    {
        var page = new PageText("Wikipedia:Space", 1, $"{{{{TechNewsBot|job=requests|{parameters}}}}}{standing}{{{{TechNewsBot end}}}}", "en", Moments.Now);
        var call = JobTemplate.Find(WikitextDocument.Parse(page.Text), wiki.Template, wiki.Profile).Single();
        var values = ParameterReader.Read(call, job.Rules, wiki.Profile, out _)!;
        var moment = now is { } given ? new DateTimeOffset(given, TimeSpan.Zero) : Moments.Now;
        return await job.RunAsync(new JobRun(page, call, values, wiki, RepositoryFiles.Messages.For("en", []), moment), CancellationToken.None);
    }
}
