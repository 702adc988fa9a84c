using TechNewsBot.Core.Wikis;
using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.Sessions;

public sealed class WikiGateTests
{
    private static readonly ScriptedAnswer WrongPassword = ScriptedAnswer.Json("{'login':{'result':'Failed','reason':{'code':'wrongpassword','text':'Incorrect password.'}}}");

    [Test]
    public async Task A_refused_login_is_not_tried_again_and_the_wiki_is_asked_once_in_five_minutes_what_became_of_the_account()
    {
        await using var bench = await RefusingAsync();
        bench.Wiki.Forget();

        for (var minute = 0; minute < 20; minute++)
        {
            Assert.ThrowsAsync<WikiHeldException>(() => Worker(bench).ConnectAsync("testwiki", CancellationToken.None));
            bench.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(3).And.All.Matches<ApiCall>(call => call.Is("query", "users") && call["ususers"] == "TechNewsBot"));
    }

    [Test]
    public async Task Another_password_is_tried_at_once()
    {
        await using var bench = await RefusingAsync();
        bench.Wiki.On(call => call.Is("login"), ScriptedAnswer.Json("{'login':{'result':'Success'}}"));

        await Worker(bench, password: "another").ConnectAsync("testwiki", CancellationToken.None);

        Assert.That(bench.Holds.All, Is.Empty);
    }

    [Test]
    public async Task An_account_that_the_wiki_tells_something_new_about_is_tried_again()
    {
        await using var bench = await RefusingAsync();
        bench.Wiki
            .On(call => call.Is("login"), ScriptedAnswer.Json("{'login':{'result':'Success'}}"))
            .On(call => call.Is("query", "users"), Told("'bot'"));
        bench.Time.Advance(TimeSpan.FromMinutes(5));

        await Worker(bench).ConnectAsync("testwiki", CancellationToken.None);

        Assert.That(bench.Holds.All, Is.Empty);
    }

    [Test]
    public async Task An_operator_s_command_tries_and_its_success_frees_the_worker()
    {
        await using var bench = await RefusingAsync();
        bench.Wiki.On(call => call.Is("login"), ScriptedAnswer.Json("{'login':{'result':'Success'}}"));

        await Worker(bench, isByHand: true).ConnectToWriteAsync("testwiki", CancellationToken.None);

        Assert.That(async () => await Worker(bench).ConnectAsync("testwiki", CancellationToken.None), Throws.Nothing);
    }

    [Test]
    public async Task An_operator_s_command_that_fails_too_frees_nobody()
    {
        await using var bench = await RefusingAsync();

        Assert.ThrowsAsync<LoginRefusedException>(() => Worker(bench, isByHand: true).ConnectToWriteAsync("testwiki", CancellationToken.None));

        Assert.ThrowsAsync<WikiHeldException>(() => Worker(bench).ConnectAsync("testwiki", CancellationToken.None));
    }

    [Test]
    public async Task What_the_wiki_asks_for_outlives_the_process_and_binds_the_operator_too()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "login"), ScriptedAnswer.Page(429) with { RetryAfter = "3600" });
        Assert.ThrowsAsync<WikiBusyException>(() => Worker(bench).ConnectAsync("testwiki", CancellationToken.None));
        bench.Wiki.Forget();
        bench.Time.Advance(TimeSpan.FromMinutes(59));

        Assert.ThrowsAsync<WikiHeldException>(() => Worker(bench).ConnectAsync("testwiki", CancellationToken.None));
        Assert.ThrowsAsync<WikiHeldException>(() => Worker(bench, isByHand: true).ConnectAsync("testwiki", CancellationToken.None));

        Assert.That(bench.Wiki.Calls, Is.Empty);
    }

    [Test]
    public async Task The_asking_what_became_of_the_account_keeps_to_what_the_wiki_asked_for()
    {
        await using var bench = await RefusingAsync();
        bench.Wiki.On(call => call.Is("query", "users"), ScriptedAnswer.Page(429) with { RetryAfter = "3600" });
        bench.Time.Advance(TimeSpan.FromMinutes(5));
        bench.Wiki.Forget();

        for (var minute = 0; minute < 60; minute++)
        {
            Assert.ThrowsAsync<WikiHeldException>(() => Worker(bench).ConnectAsync("testwiki", CancellationToken.None));
            Assert.ThrowsAsync<WikiHeldException>(() => Worker(bench, isByHand: true).ConnectAsync("testwiki", CancellationToken.None));
            bench.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_the_wiki_asks_for_holds_for_the_asking_about_a_block_too()
    {
        await using var bench = await Bench.ConnectedAsync();
        await bench.Gate().StopAsync(HoldReach.Edits, "TechNewsBot is blocked", "what it told", CancellationToken.None);
        await bench.Gate().LeaveAsync(HoldReach.Everything, "the wiki asks for patience", TimeSpan.FromHours(1), CancellationToken.None);
        bench.Time.Advance(TimeSpan.FromMinutes(59));
        bench.Wiki.Forget();

        Assert.ThrowsAsync<WikiHeldException>(() => Worker(bench).ConnectAsync("testwiki", CancellationToken.None));

        Assert.That(bench.Wiki.Calls, Is.Empty);
    }

    [Test]
    public async Task A_server_that_fails_under_an_operator_s_command_does_not_free_the_worker()
    {
        await using var bench = await RefusingAsync();
        bench.Wiki.On(call => call.Is("query", "login"), ScriptedAnswer.Page(500));
        Assert.ThrowsAsync<WikiUnreachableException>(() => Worker(bench, isByHand: true).ConnectAsync("testwiki", CancellationToken.None));

        Assert.That(bench.Holds.All.Single().Until, Is.Null);
    }

    [Test]
    public async Task A_wiki_that_did_not_answer_is_tried_by_an_operator_s_command()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "login"), [.. Enumerable.Repeat(ScriptedAnswer.Page(500), 5), ScriptedAnswer.Json("{'query':{'tokens':{'logintoken':'login1+\\\\'}}}")]);
        Assert.ThrowsAsync<WikiUnreachableException>(() => Worker(bench).ConnectAsync("testwiki", CancellationToken.None));

        Assert.That(async () => await Worker(bench, isByHand: true).ConnectAsync("testwiki", CancellationToken.None), Throws.Nothing);
    }

    [TestCase("'rights':['edit'],'blockid':3", "is blocked")]
    [TestCase("'rights':['read']", "has not the right to edit")]
    public async Task A_wiki_where_the_account_cannot_edit_is_read_and_not_swept(string state, string word)
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "userinfo|tokens"), ScriptedAnswer.Json($"{{'query':{{'userinfo':{{'id':4,'name':'TechNewsBot','groups':[],{state}}},'tokens':{{'csrftoken':'a'}}}}}}"));
        var worker = Worker(bench);

        var stop = Assert.ThrowsAsync<WikiHeldException>(() => worker.ConnectToWriteAsync("testwiki", CancellationToken.None));

        Assert.Multiple(() =>
        {
            Assert.That(stop.Message, Does.StartWith("testwiki: TechNewsBot " + word).And.Contain("technewsbot check"));
            Assert.That((stop.Hold.Reach, stop.Hold.Until), Is.EqualTo((HoldReach.Edits, default(DateTimeOffset?))));
            Assert.That(async () => await worker.ConnectAsync("testwiki", CancellationToken.None), Throws.Nothing);
        });
    }

    [Test]
    public async Task A_block_of_some_pages_is_none_of_the_wiki()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "userinfo|tokens"), ScriptedAnswer.Json("{'query':{'userinfo':{'id':4,'name':'TechNewsBot','groups':[],'rights':['edit'],'blockid':3,'blockpartial':true},'tokens':{'csrftoken':'a'}}}"));

        Assert.That(async () => await Worker(bench).ConnectToWriteAsync("testwiki", CancellationToken.None), Throws.Nothing);
    }

    [Test]
    public async Task What_is_kept_of_a_refused_account_holds_no_secret_and_knows_the_account()
    {
        await using var bench = await RefusingAsync();
        var hash = bench.Holds.All.Single().Account;

        Assert.Multiple(() =>
        {
            Assert.That(hash, Does.Not.Contain(SmallWiki.Password).And.Not.EqualTo(AccountHash.Of(bench.Settings())), "salted");
            Assert.That(AccountHash.IsOf(bench.Settings(), hash), Is.True);
            Assert.That(AccountHash.IsOf(bench.Settings() with { Password = "another" }, hash), Is.False);
            Assert.That(AccountHash.IsOf(bench.Settings(), ""), Is.False);
        });
    }

    private static async Task<Bench> RefusingAsync()
    {
        var bench = await Bench.ConnectedAsync();
        bench.Wiki
            .On(call => call.Is("login"), WrongPassword)
            .On(call => call.Is("query", "users"), Told(""));
        Assert.ThrowsAsync<LoginRefusedException>(() => Worker(bench).ConnectAsync("testwiki", CancellationToken.None));
        return bench;
    }

    private static ScriptedAnswer Told(string groups) => ScriptedAnswer.Json($"{{'query':{{'users':[{{'userid':4,'name':'TechNewsBot','groups':[{groups}],'rights':['edit']}}]}}}}");

    // Each one is a process that starts.
    private static WikiConnections Worker(Bench bench, bool isByHand = false, string password = SmallWiki.Password) =>
        bench.Connections(Bench.Client with { IsByHand = isByHand }, bench.Settings() with { Password = password });
}
