using TechNewsBot.Core.Requests.Register;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class RequestNotesTests
{
    private const string Pump = RequestsBench.Pump;

    private readonly RequestsBench bench = new();

    [Test]
    public async Task What_people_wrote_follows_a_request_whose_heading_is_renamed()
    {
        bench.Wiki.Put(Pump, $"== Old name ==\nx {RequestsBench.By("Ada", 21)}\n== Other ==\nx {RequestsBench.By("Bo", 21)}\n");
        var first = (await bench.RunAsync("pages=Wikipedia:Pump|columns=request,note")).Region;
        bench.Wiki.Put(Pump, $"== Another ==\nx {RequestsBench.By("Cy", 22)}\n== New name ==\nx {RequestsBench.By("Ada", 21)}\n");

        var second = await bench.RunAsync("pages=Wikipedia:Pump|columns=request,note", standing: first.Replace("technewsbot-note\" | \n", "technewsbot-note\" | mine\n", StringComparison.Ordinal));

        Assert.That(second.Region, Does.Match("New name</bdi>\\]\\]\n\\| class=\"technewsbot-note\" \\| mine\n").And.Match("Another</bdi>\\]\\]\n\\| class=\"technewsbot-note\" \\| \n"));
    }

    [Test]
    public async Task What_is_written_while_the_bot_works_is_kept()
    {
        bench.Wiki.Put(Pump, $"== A ==\nx {RequestsBench.By("Ada", 21)}\n");

        var result = await bench.RunAsync("pages=Wikipedia:Pump|columns=request,note");

        Assert.That(result.Job.Merge(result.Region.Replace("technewsbot-note\" | \n", "technewsbot-note\" | mine\n", StringComparison.Ordinal)), Does.Contain("| mine\n"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task The_number_that_an_older_version_gave_a_request_of_the_same_minute_is_kept(bool isRegisterLost)
    {
        bench.Wiki.Put(Pump, $"== A ==\nx {RequestsBench.By("Ada", 21)}\n== B ==\nx {RequestsBench.By("Ada", 21)}\n");
        var region = (await bench.RunAsync("pages=Wikipedia:Pump|columns=request,note")).Region;
        var marked = bench.Register.All.Select(entry => entry.Name).Single(name => name.Contains('#', StringComparison.Ordinal));
        var older = region.Replace(marked[(marked.IndexOf('#', StringComparison.Ordinal) + 1)..] + "\"", "2\"", StringComparison.Ordinal);
        older = older.Insert(older.LastIndexOf("technewsbot-note\" | ", StringComparison.Ordinal) + "technewsbot-note\" | ".Length, "mine");
        var entries = bench.Register.All.Select(entry => new RegisteredRequest(entry.Request with { Name = entry.Name.Split('#') is [var name, _] ? name + "#2" : entry.Name }, Pump, entry.Where, entry.Revision)).ToList();
        bench.Register.Clear();
        if (!isRegisterLost)
            await bench.Register.KeepAsync(bench.Wiki.Id, "Wikipedia:Space", entries, new Dictionary<string, RegisteredRequest>(), CancellationToken.None);

        Assert.That((await bench.RunAsync("pages=Wikipedia:Pump|columns=request,note", standing: older)).Region, Is.EqualTo(older));
    }

    [Test]
    public async Task Two_requests_of_the_same_minute_keep_their_own_notes()
    {
        bench.Wiki.Put(Pump, $"== A ==\nx {RequestsBench.By("Ada", 21)}\n== B ==\nx {RequestsBench.By("Ada", 21)}\n");
        var first = (await bench.RunAsync("pages=Wikipedia:Pump|columns=request,note")).Region;
        var at = first.LastIndexOf("technewsbot-note\" | ", StringComparison.Ordinal) + "technewsbot-note\" | ".Length;

        var second = (await bench.RunAsync("pages=Wikipedia:Pump|columns=request,note", standing: first.Insert(at, "mine"))).Region;

        Assert.That(second, Is.EqualTo(first.Insert(at, "mine")));
    }

    [TestCase("columns=request,note")]
    [TestCase("columns=note|row=Request row")]
    public async Task Notes_outlive_a_page_that_is_blanked_for_a_while(string parameters)
    {
        var text = $"== A ==\nx {RequestsBench.By("Ada", 21)}\n== B ==\nx {RequestsBench.By("Bo", 21)}\n";
        bench.Wiki.Put(Pump, text);
        var first = (await bench.RunAsync($"pages=Wikipedia:Pump|{parameters}")).Region;
        var filled = first.Replace("technewsbot-note\" | \n", "technewsbot-note\" | mine\n", StringComparison.Ordinal).Replace("note=}}", "note=mine}}", StringComparison.Ordinal);
        bench.Wiki.Put(Pump, "");
        var blank = (await bench.RunAsync($"pages=Wikipedia:Pump|{parameters}", standing: filled)).Region;
        bench.Wiki.Put(Pump, text);

        var again = (await bench.RunAsync($"pages=Wikipedia:Pump|{parameters}", standing: blank)).Region;

        Assert.Multiple(() =>
        {
            Assert.That(blank, Does.Contain("h-Ada-20261121100000").And.Contain("mine").And.Contain("no longer found"));
            Assert.That(again, Is.EqualTo(filled).And.Not.EqualTo(first));
        });
    }

    [Test]
    public async Task A_settled_request_takes_its_note_with_it()
    {
        bench.Wiki.Put(Pump, $"== A ==\nx {RequestsBench.By("Ada", 21)}\n: {{{{done}}}} {RequestsBench.By("Bo", 21)}\n");
        var first = (await bench.RunAsync("pages=Wikipedia:Pump|columns=note")).Region;
        bench.Wiki.Put(Pump, "");

        var second = (await bench.RunAsync("pages=Wikipedia:Pump|columns=note", standing: first.Replace("\" | \n", "\" | mine\n", StringComparison.Ordinal))).Region;

        Assert.That(second, Does.Not.Contain("mine"));
    }
}
