using TechNewsBot.Core.Requests.Register;
using static TechNewsBot.Core.Tests.Requests.Register.ArchiveBench;

namespace TechNewsBot.Core.Tests.Requests.Register;

public sealed class ArchiveSearchTests
{
    private readonly ArchiveBench bench = new();

    [Test]
    public async Task A_request_is_followed_from_archive_to_archive()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await bench.RunAsync();
        bench.Move(Asked);
        await bench.RunAsync();
        bench.Wiki.Put(Archive, "");
        bench.Wiki.Put("Wikipedia:Pump/Archive 2", Asked);

        Assert.That((await bench.RunAsync()).Region, Does.Contain("Wikipedia:Pump/Archive 2#Lua|"));
    }

    [Test]
    public async Task A_request_that_reaches_the_archive_days_after_it_left_the_page_is_found()
    {
        bench.Wiki.Put(Pump, Answered + Other);
        await bench.RunAsync();
        bench.Wiki.Put(Pump, Other);
        var between = await bench.RunAsync();
        bench.Wiki.Put(Archive, Answered);

        var after = await bench.RunAsync(now: Moments.Now.Date.AddDays(3));

        Assert.That((RequestsBench.PartOf("Lua", between), RequestsBench.PartOf("Lua", after)), Is.EqualTo(("", Table)));
    }

    [Test]
    public async Task Nothing_is_looked_for_while_nothing_left_its_page()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        bench.Wiki.Put(Archive, Done);
        await bench.RunAsync();
        var before = bench.Wiki.Requests;
        await bench.RunAsync();

        Assert.That(bench.Wiki.Requests - before, Is.EqualTo(1));
    }

    [Test]
    public async Task Only_archives_that_hold_a_row_are_watched()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await bench.RunAsync();
        bench.Move(Asked);
        bench.Wiki.Put("Wikipedia:Pump/Archive 2", "== Else ==\n");

        var result = await bench.RunAsync();

        Assert.That(result.Job.Passed, Does.Contain("Wikipedia:Pump/Archive 2").And.Contain("Wikipedia:Pump/{*}").And.Not.Contain(Archive).And.Not.Contain(Pump));
    }

    [Test]
    public async Task Another_call_on_the_page_does_not_miss_its_requests()
    {
        bench.Wiki.Put(Pump, Asked);
        bench.Wiki.Put("Wikipedia:Board", Other);
        await bench.RunAsync();
        await bench.RunAsync(pages: "Wikipedia:Board");

        Assert.That(bench.Register.All.Select(entry => entry.Where), Is.All.EqualTo(Whereabouts.OnPage));
    }

    [Test]
    public async Task Requests_of_a_page_that_is_gone_are_looked_for_in_its_archives()
    {
        bench.Wiki.Put(Pump, Asked + Other);
        await bench.RunAsync();
        bench.Wiki.Remove(Pump);
        bench.Wiki.Put(Archive, Asked);

        var result = await bench.RunAsync();

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
        await bench.RunAsync();
        bench.Wiki.Remove(Pump);
        bench.Wiki.Put("Wikipedia:Tavern", Asked + Other);
        bench.Wiki.Redirects[Pump] = "Wikipedia:Tavern";

        Assert.That((await bench.RunAsync()).Region, Does.Contain("Wikipedia:Tavern#Lua|").And.Contain("Wikipedia:Tavern#Other|"));
    }

    [Test]
    public async Task With_an_empty_register_the_rows_that_stand_are_found_again_in_the_archives()
    {
        bench.Wiki.Put(Pump, Answered + Other);
        await bench.RunAsync();
        bench.Move(Answered);
        var before = await bench.RunAsync("columns=request,status,note");
        bench.Register.Clear();

        Assert.That((await bench.RunAsync("columns=request,status,note", Filled(before))).Region, Is.EqualTo(Filled(before)));
    }

    [TestCase("archives=Wikipedia:Pump/Archive %(counter)d", "")]
    [TestCase("", "{{User:MiszaBot/config|archive=Wikipedia:Pump/Archive %(counter)d|counter=1}}\n")]
    public async Task With_an_empty_register_what_was_archived_lately_without_an_answer_is_listed(string parameters, string header)
    {
        bench.Wiki.Put(Pump, header + Other);
        bench.Wiki.Put(Archive, Asked + $"== Old ==\nHow? [[User:Di|Di]] 10:00, 1 January 2026 (UTC)\n");

        Assert.That(RequestsBench.Titles(await bench.RunAsync(parameters)), Is.EqualTo(new[] { "Other", "Lua" }));
    }

    [Test]
    public async Task Archives_are_where_the_call_says()
    {
        bench.Wiki.Put(Pump, Answered + Other);
        await bench.RunAsync("archives=Wikipedia:Attic/%(year)d");
        bench.Wiki.Put(Pump, Other);
        bench.Wiki.Put("Wikipedia:Attic/2026", Answered);
        bench.Wiki.Put("Wikipedia:Attic/Index", Answered);

        Assert.That((await bench.RunAsync("archives=Wikipedia:Attic/%(year)d")).Region, Does.Contain("Wikipedia:Attic/2026#Lua|"));
    }

    [Test]
    public async Task Requests_of_subpages_that_are_too_many_to_read_keep_their_rows()
    {
        bench.Wiki.Put("Wikipedia:Bots/Old", Done);
        await bench.RunAsync(pages: "Wikipedia:Bots/*");
        for (var number = 0; number < 100; number++)
            bench.Wiki.Put($"Wikipedia:Bots/{number:000}", "");

        Assert.That((await bench.RunAsync(pages: "Wikipedia:Bots/*")).Region, Does.Contain("Wikipedia:Bots/Old#Lua|"));
    }
}
