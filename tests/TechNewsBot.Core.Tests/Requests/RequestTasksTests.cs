using System.Text.Json;
using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class RequestTasksTests
{
    private static readonly DateTimeOffset Closed = new(2026, 11, 20, 8, 0, 0, TimeSpan.Zero);

    private readonly RequestsBench bench = new();

    public RequestTasksTests() =>
        bench.Wiki.Put(RequestsBench.Pump, $"== A ==\nBroken. {RequestsBench.By("Ada", 18)}\n:It is [[phab:T123]]. {RequestsBench.By("Bo", 19)}\n");

    [Test]
    public async Task Tasks_are_listed_with_title_and_state_and_the_closing_is_said_in_the_row()
    {
        bench.Tasks.Put(new TrackedTask("T123", "Gadgets | do not load", TaskState.Resolved, Closed));

        var result = await RunAsync("");

        Assert.Multiple(() =>
        {
            Assert.That(result.Region, Does.Contain("""<span class="plainlinks">[https://phab.example/T123 T123]</span> <small><bdi lang="en">Gadgets &#124; do not load</bdi> · resolved (20 November 2026)</small>"""));
            Assert.That(result.Region, Does.Contain("data-status=\"done\"").And.Contain("title=\"The task T123 was closed on 20 November 2026\""));
            Assert.That(result.Job.Tasks.Keys, Is.EqualTo(new[] { "T123" }));
            Assert.That(result.Job.Tasks["T123"], Is.Not.Empty);
        });
    }

    [Test]
    public async Task Without_the_tracker_the_link_stands_alone()
    {
        var result = await RunAsync("");

        Assert.Multiple(() =>
        {
            Assert.That(result.Region, Does.Contain("| <span class=\"plainlinks\">[https://phab.example/T123 T123]</span>\n"));
            Assert.That(result.Job.Tasks, Is.EqualTo(new Dictionary<string, string> { ["T123"] = "" }));
        });
    }

    [Test]
    public async Task Where_no_request_cites_a_task_there_is_no_column()
    {
        bench.Wiki.Put(RequestsBench.Pump, $"== A ==\nBroken. {RequestsBench.By("Ada", 18)}\n");

        Assert.That((await RunAsync("")).Region, Does.Not.Contain("Tasks"));
    }

    [Test]
    public async Task Machines_read_them_too()
    {
        bench.Tasks.Put(new TrackedTask("T123", "Title", TaskState.Resolved, Closed));

        var page = (await RunAsync("|data=yes")).Job.Subpages.Single().Merge(new PageText("Wikipedia:Space/data", 0, "", "en", DateTimeOffset.MinValue));
        using var json = JsonDocument.Parse(page.Split("dir=\"ltr\">\n")[1].Split("\n</pre>")[0]);
        var task = json.RootElement.GetProperty("requests")[0].GetProperty("tasks")[0];

        Assert.That(task.GetRawText(), Is.EqualTo("""{"name":"T123","title":"Title","state":"resolved","closedAt":"2026-11-20T08:00:00+00:00"}"""));
    }

    [TestCase("]] [[Category:X]] {{x}}")]
    [TestCase("<script>|}\n|-\n| b")]
    [TestCase("~~~~ <!-- <nowiki>")]
    [TestCase("\u202Eevil \uD83D")]
    [TestCase("https://example.org ''x''")]
    public async Task A_hostile_title_stays_in_its_cell(string title)
    {
        bench.Tasks.Put(new TrackedTask("T123", "Title", TaskState.Open));
        var plain = Markup(await RunAsync(""));
        bench.Tasks.Put(new TrackedTask("T123", title, TaskState.Open));

        Assert.That(Markup(await RunAsync("")), Is.EqualTo(plain));
    }

    private Task<RequestsRun> RunAsync(string parameters) => bench.RunAsync($"pages={RequestsBench.Pump}{parameters}");

    private static string Markup(RequestsRun result)
    {
        var document = WikitextDocument.Parse(result.Region);
        return $"{document.Links.Count} {document.ExternalLinks.Count} {document.Comments.Count} {document.Tables.Count} {document.Tables.Sum(table => table.Rows.Count)} "
            + string.Concat(document.Templates.Select(call => $"{call.Name};"))
            + string.Concat(document.Tags.Select(tag => $"{tag.Name};"));
    }
}
