using TechNewsBot.Core.Requests.Tasks;
using static TechNewsBot.Core.Tests.Requests.Register.ArchiveBench;

namespace TechNewsBot.Core.Tests.Requests.Register;

public sealed class ArchivedRequestsTests
{
    private static readonly TrackedTask Resolved = new("T123", "", TaskState.Resolved, Moments.Now.AddDays(-1));

    private readonly ArchiveBench bench = new();

    [Test]
    public async Task A_request_that_is_archived_by_hand_keeps_its_row_and_its_note()
    {
        bench.Wiki.Put(Pump, Answered + Other);
        var first = await bench.RunAsync("columns=request,status,note");
        bench.Move(Answered);

        var second = await bench.RunAsync("columns=request,status,note", Filled(first));
        var third = await bench.RunAsync("columns=request,status,note", second.Region);

        Assert.Multiple(() =>
        {
            Assert.That(second.Region, Does.Match("\\[\\[:Wikipedia:Pump/Archive 1#Lua\\|[^\n]*\n[^\n]*▪ archived<[^\n]*\n\\| class=\"technewsbot-note\" \\| mine\n"));
            Assert.That(RequestsBench.PartOf("Lua", second), Is.EqualTo(Table));
            Assert.That(third.Region, Is.EqualTo(second.Region));
        });
    }

    [Test]
    public async Task Of_two_requests_of_one_minute_the_archived_one_keeps_its_row_and_its_note()
    {
        var twin = Asked.Replace("Lua", "Twin", StringComparison.Ordinal);
        bench.Wiki.Put(Pump, Asked + twin + Other);
        var first = await bench.RunAsync("columns=request,note");
        bench.Wiki.Put(Pump, twin + Other);
        bench.Wiki.Put(Archive, Asked);

        var second = await bench.RunAsync("columns=request,note", Filled(first));
        var third = await bench.RunAsync("columns=request,note", second.Region);

        Assert.Multiple(() =>
        {
            Assert.That(second.Region, Does.Match("Pump/Archive 1#Lua\\|[^\n]*\n\\| class=\"technewsbot-note\" \\| mine\n").And.Match("Pump#Twin\\|[^\n]*\n\\| class=\"technewsbot-note\" \\| \n"));
            Assert.That(third.Region, Is.EqualTo(second.Region));
        });
    }

    [Test]
    public async Task A_settled_request_keeps_its_status_in_the_archive_until_its_time_is_over()
    {
        bench.Wiki.Put(Pump, Done + Other);
        await bench.RunAsync();
        bench.Move(Done);

        var soon = await bench.RunAsync();
        var late = await bench.RunAsync(now: Moments.Now.Date.AddDays(40));

        Assert.Multiple(() =>
        {
            Assert.That(soon.Region, Does.Contain("Archive 1#Lua|").And.Contain("✓ done<"));
            Assert.That(RequestsBench.Titles(late), Is.EqualTo(new[] { "Other" }));
        });
    }

    [Test]
    public async Task A_request_that_was_archived_without_an_answer_stands_in_a_table_of_its_own_for_a_while()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await bench.RunAsync();
        bench.Move(Asked);

        var soon = await bench.RunAsync();
        var later = await bench.RunAsync(now: Moments.Now.Date.AddDays(80));
        var late = await bench.RunAsync(now: Moments.Now.Date.AddDays(100));

        Assert.Multiple(() =>
        {
            Assert.That((RequestsBench.PartOf("Lua", soon), RequestsBench.PartOf("Other", soon)), Is.EqualTo((Unanswered, Table)));
            Assert.That(RequestsBench.PartOf("Lua", later), Is.EqualTo(Unanswered));
            Assert.That(RequestsBench.PartOf("Lua", late), Is.Empty);
        });
    }

    [Test]
    public async Task An_answer_in_the_archive_takes_it_out_of_there()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await bench.RunAsync();
        bench.Move(Asked);
        await bench.RunAsync();
        bench.Wiki.Put(Archive, Answered);

        Assert.That(RequestsBench.PartOf("Lua", await bench.RunAsync()), Is.EqualTo(Table));
    }

    [TestCase("\n{{TechNewsBot reopen}}\n", "◐ follow-up<")]
    [TestCase("\n{{technewsBot_reopen}}\n: {{done}} [[User:Bo|Bo]] 10:00, 22 November 2026 (UTC)\n", "✓ done<")]
    public async Task A_template_in_the_archive_brings_it_back_until_it_is_settled(string added, string badge)
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await bench.RunAsync();
        bench.Move(Asked);
        await bench.RunAsync();
        bench.Wiki.Put(Archive, Asked + added);

        var result = await bench.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(RequestsBench.PartOf("Lua", result), Is.EqualTo(Table));
            Assert.That(result.Region, Does.Contain(badge));
        });
    }

    [Test]
    public async Task A_template_in_its_row_brings_a_request_back_whose_task_is_closed()
    {
        bench.Wiki.Put(Pump, Tracked + Other);
        bench.Tasks.Put(Resolved);
        var settled = await bench.RunAsync("columns=request,status,note");

        var back = await bench.RunAsync("columns=request,status,note", Filled(settled, "{{TechNewsBot reopen}}"));

        Assert.That((Row(settled), Row(back)), Is.EqualTo(("done", "open")));
    }

    [Test]
    public async Task A_request_that_only_its_task_settled_stays_settled_in_the_archive()
    {
        bench.Wiki.Put(Pump, Tracked + Other);
        bench.Tasks.Put(Resolved);
        await bench.RunAsync();
        bench.Move(Tracked);

        var moved = await bench.RunAsync();

        Assert.That((RequestsBench.PartOf("Lua", moved), Row(moved)), Is.EqualTo((Table, "done")));
    }

    [TestCase(TaskState.Open, "archived")]
    [TestCase(TaskState.Resolved, "done")]
    public async Task Of_an_archived_request_only_a_closed_task_tells_how_it_ended(TaskState state, string expected)
    {
        bench.Wiki.Put(Pump, Tracked + Other);
        await bench.RunAsync();
        bench.Move(Tracked);
        bench.Tasks.Put(Resolved with { State = state, ClosedAt = state.IsClosed() ? Resolved.ClosedAt : null });

        Assert.That(Row(await bench.RunAsync()), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_template_in_its_row_brings_it_back_for_as_long_as_it_stands_there()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await bench.RunAsync();
        bench.Move(Asked);
        var listed = await bench.RunAsync("columns=request,status,note");

        var back = await bench.RunAsync("columns=request,status,note", Filled(listed, "please {{TechNewsBot reopen}}"), Moments.Now.Date.AddDays(200));
        var again = await bench.RunAsync("columns=request,status,note", back.Region.Replace("please {{TechNewsBot reopen}}", "", StringComparison.Ordinal), Moments.Now.Date.AddDays(200));

        Assert.Multiple(() =>
        {
            Assert.That(RequestsBench.PartOf("Lua", back), Does.StartWith("Waiting for an answer"));
            Assert.That(back.Region, Does.Contain("◐ follow-up<").And.Contain("| please {{TechNewsBot reopen}}\n"));
            Assert.That(RequestsBench.PartOf("Lua", again), Is.Empty);
        });
    }

    [Test]
    public async Task A_request_that_comes_back_to_its_page_has_its_row_there()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await bench.RunAsync();
        bench.Move(Asked);
        await bench.RunAsync();
        bench.Wiki.Put(Pump, Other + Asked);

        Assert.That((await bench.RunAsync()).Region, Does.Contain("Wikipedia:Pump#Lua|").And.Not.Contain("Archive"));
    }

    [Test]
    public async Task A_request_that_moves_to_another_page_of_the_table_has_its_row_there()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        bench.Wiki.Put("Wikipedia:Board", "");
        var first = await bench.RunAsync("columns=request,note", pages: "Wikipedia:Pump, Wikipedia:Board");
        bench.Wiki.Put(Pump, Other);
        bench.Wiki.Put("Wikipedia:Board", Asked);

        var second = await bench.RunAsync("columns=request,note", Filled(first), pages: "Wikipedia:Pump, Wikipedia:Board");

        Assert.That(second.Region, Does.Match("Wikipedia:Board#Lua\\|[^\n]*\n\\| class=\"technewsbot-note\" \\| mine\n"));
    }

    [Test]
    public async Task What_is_in_archives_counts_in_the_figures()
    {
        var threads = Enumerable.Range(1, 3).Select(number => $"== Q{number} ==\nHow do I do {number}? {RequestsBench.By($"User {number}", 20)}\n: {{{{done}}}} [[User:Bo|Bo]] 12:00, 20 November 2026 (UTC)\n: Thanks {RequestsBench.By($"User {number}", 21)}\n");
        bench.Wiki.Put(Pump, string.Concat(threads) + Other);
        var before = await bench.RunAsync();
        bench.Wiki.Put(Pump, Other);
        bench.Wiki.Put(Archive, string.Concat(threads));

        Assert.Multiple(async () =>
        {
            Assert.That(before.Region, Does.Contain(">2 h<").And.Contain("until done (median of 3 in 30 days)"));
            Assert.That(Figures(await bench.RunAsync()), Is.EqualTo(Figures(before)));
        });
    }

    private static string Figures(RequestsRun run) => run.Region[..run.Region.IndexOf("{|", StringComparison.Ordinal)];

    private static string Row(RequestsRun run) => run.Region[..run.Region.IndexOf("#Lua|", StringComparison.Ordinal)].Split("data-status=\"")[^1].Split('"')[0];
}
