namespace TechNewsBot.Core.Tests.Requests;

public sealed class RequestSummaryTests
{
    private const string Pump = RequestsBench.Pump;

    private readonly RequestsBench bench = new();

    [TestCase("renamed", "updated: 1")]
    [TestCase("taken away", "removed: 1")]
    [TestCase("commented", "updated: 1")]
    [TestCase("opened", "new: 1")]
    public async Task A_change_of_the_pump_is_told(string change, string told)
    {
        bench.Wiki.Put(Pump, Asked("A", 20) + Asked("B", 19));
        var first = (await bench.RunAsync("pages=Wikipedia:Pump")).Region;
        bench.Wiki.Put(Pump, change switch
        {
            "renamed" => Asked("Another", 20) + Asked("B", 19),
            "taken away" => Asked("A", 20),
            "commented" => Asked("A", 20, 21) + Asked("B", 19),
            _ => Asked("A", 20) + Asked("B", 19) + Asked("C", 22),
        });

        Assert.That((await bench.RunAsync("pages=Wikipedia:Pump", standing: first)).Job.Summary, Does.StartWith($"status table ({told}; open: "));
    }

    [Test]
    public async Task The_rows_of_a_template_are_compared_too()
    {
        bench.Wiki.Put(Pump, Asked("A", 20) + Asked("B", 19));
        var first = (await bench.RunAsync("pages=Wikipedia:Pump|row=Row")).Region;
        bench.Wiki.Put(Pump, Asked("Another", 20));

        Assert.That((await bench.RunAsync("pages=Wikipedia:Pump|row=Row", standing: first)).Job.Summary, Is.EqualTo("status table (updated: 1, removed: 1; open: 1)"));
    }

    [Test]
    public async Task The_first_requests_of_an_empty_table_are_new()
    {
        bench.Wiki.Put(Pump, "");
        var empty = (await bench.RunAsync("pages=Wikipedia:Pump")).Region;
        bench.Wiki.Put(Pump, Asked("A", 20) + Asked("B", 19));

        Assert.That((await bench.RunAsync("pages=Wikipedia:Pump", standing: empty)).Job.Summary, Is.EqualTo("status table (new: 2; open: 2)"));
    }

    [Test]
    public async Task A_column_that_appears_changes_only_the_rows_with_something_in_it()
    {
        bench.Wiki.Put(Pump, Asked("A", 20) + Asked("B", 19));
        var first = (await bench.RunAsync("pages=Wikipedia:Pump|columns=request,tasks")).Region;
        bench.Wiki.Put(Pump, Asked("A", 20) + Asked("B", 19) + $":See [[phab:T123]]. {RequestsBench.By("Ada", 19)}\n");

        Assert.That((await bench.RunAsync("pages=Wikipedia:Pump|columns=request,tasks", standing: first)).Job.Summary, Is.EqualTo("status table (updated: 1; open: 2)"));
    }

    [Test]
    public async Task An_old_request_that_gets_a_row_is_not_new()
    {
        bench.Wiki.Put(Pump, Asked("A", 20) + Asked("B", 10));
        var first = (await bench.RunAsync("pages=Wikipedia:Pump|rows=1")).Region;
        bench.Wiki.Put(Pump, Asked("A", 20) + Asked("B", 10, 21));

        Assert.That((await bench.RunAsync("pages=Wikipedia:Pump|rows=1", standing: first)).Job.Summary, Is.EqualTo("status table (updated: 1, removed: 1; open: 2)"));
    }

    [Test]
    public async Task A_settled_request_that_comes_back_is_not_new()
    {
        var settled = Asked("A", 1) + $":{{{{done}}}} {RequestsBench.By("Bo", 2)}\n";
        bench.Wiki.Put(Pump, settled + Asked("B", 19));
        var first = (await bench.RunAsync("pages=Wikipedia:Pump|closed=7d")).Region;
        bench.Wiki.Put(Pump, settled + $":{{{{unresolved}}}} {RequestsBench.By("Ada", 22)}\n" + Asked("B", 19));

        Assert.That((await bench.RunAsync("pages=Wikipedia:Pump|closed=7d", standing: first)).Job.Summary, Is.EqualTo("status table (updated: 1; open: 2)"));
    }

    [Test]
    public async Task Where_no_row_changes_the_requests_are_counted()
    {
        bench.Wiki.Put(Pump, Asked("A", 20));
        var first = (await bench.RunAsync("pages=Wikipedia:Pump")).Region;

        Assert.That((await bench.RunAsync("pages=Wikipedia:Pump", standing: first)).Job.Summary, Is.EqualTo("status table (requests: 1, open: 1, new this week: 1)"));
    }

    private static string Asked(string title, int day, int addedOn = 0) =>
        $"== {title} ==\nThe template is broken, please help. {RequestsBench.By("Ada", day)}\n" + (addedOn > 0 ? $":And more. {RequestsBench.By("Ada", addedOn)}\n" : "");
}
