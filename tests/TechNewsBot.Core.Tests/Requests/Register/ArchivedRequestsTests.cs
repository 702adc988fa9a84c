using TechNewsBot.Core.Requests.Register;

namespace TechNewsBot.Core.Tests.Requests.Register;

public sealed class ArchivedRequestsTests
{
    private const string Pump = RequestsBench.Pump;
    private const string Archive = "Wikipedia:Pump/Archive 1";
    private const string Table = "Technical requests";
    private const string Unanswered = "Archived without an answer";

    private static readonly string Asked = $"== Lua ==\nWhy does [[Module:X]] fail? {By("Ada", 20)}\n";
    private static readonly string Answered = Asked + $": Which page? {By("Bo", 20)}\n: [[Y]]. {By("Ada", 21)}\n";
    private static readonly string Done = Asked + $": {{{{done}}}} {By("Bo", 20)}\n";
    private static readonly string Other = $"== Other ==\nHow do I sort a table? {By("Cy", 20)}\n";

    private readonly RequestsBench bench = new();

    [Test]
    public async Task A_request_that_is_archived_by_hand_keeps_its_row_and_its_note()
    {
        bench.Wiki.Put(Pump, Answered + Other);
        var first = await RunAsync("columns=request,status,note");
        Move(Answered);

        var second = await RunAsync("columns=request,status,note", Filled(first));
        var third = await RunAsync("columns=request,status,note", second.Region);

        Assert.Multiple(() =>
        {
            Assert.That(second.Region, Does.Match("\\[\\[:Wikipedia:Pump/Archive 1#Lua\\|[^\n]*\n[^\n]*▪ archived<[^\n]*\n\\| class=\"technewsbot-note\" \\| mine\n"));
            Assert.That(RequestsBench.PartOf("Lua", second), Is.EqualTo(Table));
            Assert.That(third.Region, Is.EqualTo(second.Region));
        });
    }

    [Test]
    public async Task A_settled_request_keeps_its_status_in_the_archive_until_its_time_is_over()
    {
        bench.Wiki.Put(Pump, Done + Other);
        await RunAsync();
        Move(Done);

        var soon = await RunAsync();
        var late = await RunAsync(now: Moments.Now.Date.AddDays(40));

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
        await RunAsync();
        Move(Asked);

        var soon = await RunAsync();
        var later = await RunAsync(now: Moments.Now.Date.AddDays(80));
        var late = await RunAsync(now: Moments.Now.Date.AddDays(100));

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
        await RunAsync();
        Move(Asked);
        await RunAsync();
        bench.Wiki.Put(Archive, Answered);

        Assert.That(RequestsBench.PartOf("Lua", await RunAsync()), Is.EqualTo(Table));
    }

    [TestCase("\n{{TechNewsBot reopen}}\n", "◐ follow-up<")]
    [TestCase("\n{{technewsBot_reopen}}\n: {{done}} [[User:Bo|Bo]] 10:00, 22 November 2026 (UTC)\n", "✓ done<")]
    public async Task A_template_in_the_archive_brings_it_back_until_it_is_settled(string added, string badge)
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await RunAsync();
        Move(Asked);
        await RunAsync();
        bench.Wiki.Put(Archive, Asked + added);

        var result = await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(RequestsBench.PartOf("Lua", result), Is.EqualTo(Table));
            Assert.That(result.Region, Does.Contain(badge));
        });
    }

    [Test]
    public async Task A_template_in_its_row_brings_it_back_for_as_long_as_it_stands_there()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await RunAsync();
        Move(Asked);
        var listed = await RunAsync("columns=request,status,note");

        var back = await RunAsync("columns=request,status,note", Filled(listed, "please {{TechNewsBot reopen}}"), Moments.Now.Date.AddDays(200));
        var again = await RunAsync("columns=request,status,note", back.Region.Replace("please {{TechNewsBot reopen}}", "", StringComparison.Ordinal), Moments.Now.Date.AddDays(200));

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
        await RunAsync();
        Move(Asked);
        await RunAsync();
        bench.Wiki.Put(Pump, Other + Asked);

        Assert.That((await RunAsync()).Region, Does.Contain("Wikipedia:Pump#Lua|").And.Not.Contain("Archive"));
    }

    [Test]
    public async Task A_request_that_moves_to_another_page_of_the_table_has_its_row_there()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        bench.Wiki.Put("Wikipedia:Board", "");
        var first = await RunAsync("columns=request,note", pages: "Wikipedia:Pump, Wikipedia:Board");
        bench.Wiki.Put(Pump, Other);
        bench.Wiki.Put("Wikipedia:Board", Asked);

        var second = await RunAsync("columns=request,note", Filled(first), pages: "Wikipedia:Pump, Wikipedia:Board");

        Assert.That(second.Region, Does.Match("Wikipedia:Board#Lua\\|[^\n]*\n\\| class=\"technewsbot-note\" \\| mine\n"));
    }

    [Test]
    public async Task A_request_is_followed_from_archive_to_archive()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await RunAsync();
        Move(Asked);
        await RunAsync();
        bench.Wiki.Put(Archive, "");
        bench.Wiki.Put("Wikipedia:Pump/Archive 2", Asked);

        Assert.That((await RunAsync()).Region, Does.Contain("Wikipedia:Pump/Archive 2#Lua|"));
    }

    [Test]
    public async Task A_request_that_reaches_the_archive_days_after_it_left_the_page_is_found()
    {
        bench.Wiki.Put(Pump, Answered + Other);
        await RunAsync();
        bench.Wiki.Put(Pump, Other);
        var between = await RunAsync();
        bench.Wiki.Put(Archive, Answered);

        var after = await RunAsync(now: Moments.Now.Date.AddDays(3));

        Assert.That((RequestsBench.PartOf("Lua", between), RequestsBench.PartOf("Lua", after)), Is.EqualTo(("", Table)));
    }

    [Test]
    public async Task What_is_in_archives_counts_in_the_figures()
    {
        var threads = Enumerable.Range(1, 3).Select(number => $"== Q{number} ==\nHow do I do {number}? {By($"User {number}", 20)}\n: {{{{done}}}} [[User:Bo|Bo]] 12:00, 20 November 2026 (UTC)\n: Thanks {By($"User {number}", 21)}\n");
        bench.Wiki.Put(Pump, string.Concat(threads) + Other);
        var before = await RunAsync();
        bench.Wiki.Put(Pump, Other);
        bench.Wiki.Put(Archive, string.Concat(threads));

        Assert.Multiple(async () =>
        {
            Assert.That(before.Region, Does.Contain(">2 h<").And.Contain("until done (median of 3 in 30 days)"));
            Assert.That(Figures(await RunAsync()), Is.EqualTo(Figures(before)));
        });
    }

    [Test]
    public async Task Nothing_is_looked_for_while_nothing_left_its_page()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        bench.Wiki.Put(Archive, Done);
        await RunAsync();
        var before = bench.Wiki.Requests;
        await RunAsync();

        Assert.That(bench.Wiki.Requests - before, Is.EqualTo(1));
    }

    [Test]
    public async Task Only_archives_that_hold_a_row_are_watched()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await RunAsync();
        Move(Asked);
        bench.Wiki.Put("Wikipedia:Pump/Archive 2", "== Else ==\n");

        var result = await RunAsync();

        Assert.That(result.Job.Passed, Does.Contain("Wikipedia:Pump/Archive 2").And.Contain("Wikipedia:Pump/{*}").And.Not.Contain(Archive).And.Not.Contain(Pump));
    }

    [Test]
    public async Task Another_call_on_the_page_does_not_miss_its_requests()
    {
        bench.Wiki.Put(Pump, Asked);
        bench.Wiki.Put("Wikipedia:Board", Other);
        await RunAsync();
        await RunAsync(pages: "Wikipedia:Board");

        Assert.That(bench.Register.All.Select(entry => entry.Where), Is.All.EqualTo(Whereabouts.OnPage));
    }

    [Test]
    public async Task Requests_of_a_page_that_is_gone_are_looked_for_in_its_archives()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await RunAsync();
        bench.Wiki.Remove(Pump);
        bench.Wiki.Put(Archive, Asked);

        var result = await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(RequestsBench.PartOf("Lua", result), Is.EqualTo(Unanswered));
            Assert.That(result.Region, Does.Contain("does not exist").And.Not.Contain("#Other|"));
        });
    }

    [Test]
    public async Task Requests_stay_when_their_page_becomes_a_redirect()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await RunAsync();
        bench.Wiki.Remove(Pump);
        bench.Wiki.Put("Wikipedia:Tavern", Asked + Other);
        bench.Wiki.Redirects[Pump] = "Wikipedia:Tavern";

        Assert.That((await RunAsync()).Region, Does.Contain("Wikipedia:Tavern#Lua|").And.Contain("Wikipedia:Tavern#Other|"));
    }

    [Test]
    public async Task With_an_empty_register_the_rows_that_stand_are_found_again_in_the_archives()
    {
        bench.Wiki.Put(Pump, Answered + Other);
        await RunAsync();
        Move(Answered);
        var before = await RunAsync("columns=request,status,note");
        bench.Register.Clear();

        Assert.That((await RunAsync("columns=request,status,note", Filled(before))).Region, Is.EqualTo(Filled(before)));
    }

    [TestCase("archives=Wikipedia:Pump/Archive %(counter)d", "")]
    [TestCase("", "{{User:MiszaBot/config|archive=Wikipedia:Pump/Archive %(counter)d|counter=1}}\n")]
    public async Task With_an_empty_register_what_was_archived_lately_without_an_answer_is_listed(string parameters, string header)
    {
        bench.Wiki.Put(Pump, header + Other);
        bench.Wiki.Put(Archive, Asked + $"== Old ==\nHow? [[User:Di|Di]] 10:00, 1 January 2026 (UTC)\n");

        Assert.That(RequestsBench.Titles(await RunAsync(parameters)), Is.EqualTo(new[] { "Other", "Lua" }));
    }

    [Test]
    public async Task Archives_are_where_the_call_says()
    {
        bench.Wiki.Put(Pump, Answered + Other);
        await RunAsync("archives=Wikipedia:Attic/%(year)d");
        bench.Wiki.Put(Pump, Other);
        bench.Wiki.Put("Wikipedia:Attic/2026", Answered);
        bench.Wiki.Put("Wikipedia:Attic/Index", Answered);

        Assert.That((await RunAsync("archives=Wikipedia:Attic/%(year)d")).Region, Does.Contain("Wikipedia:Attic/2026#Lua|"));
    }

    [Test]
    public async Task Requests_of_subpages_that_are_too_many_to_read_keep_their_rows()
    {
        bench.Wiki.Put("Wikipedia:Bots/Old", Done);
        await RunAsync(pages: "Wikipedia:Bots/*");
        for (var number = 0; number < 100; number++)
            bench.Wiki.Put($"Wikipedia:Bots/{number:000}", "");

        Assert.That((await RunAsync(pages: "Wikipedia:Bots/*")).Region, Does.Contain("Wikipedia:Bots/Old#Lua|"));
    }

    private static string By(string name, int day) => RequestsBench.By(name, day);

    /// <summary>The output after somebody wrote into the request's note cell.</summary>
    private static string Filled(RequestsRun result, string note = "mine")
    {
        const string Cell = "technewsbot-note\" | ";
        var at = result.Region.IndexOf(Cell, result.Region.IndexOf("#Lua|", StringComparison.Ordinal), StringComparison.Ordinal) + Cell.Length;
        return result.Region[..at] + note + result.Region[result.Region.IndexOf('\n', at)..];
    }

    private static string Figures(RequestsRun result) => result.Region[..result.Region.IndexOf("{|", StringComparison.Ordinal)];

    private void Move(string thread)
    {
        bench.Wiki.Put(Pump, Other);
        bench.Wiki.Put(Archive, thread);
    }

    private Task<RequestsRun> RunAsync(string parameters = "", string standing = "", DateTime? now = null, string pages = Pump) =>
        bench.RunAsync($"pages={pages}{(parameters.Length > 0 ? "|" : "")}{parameters}", now, standing);
}
