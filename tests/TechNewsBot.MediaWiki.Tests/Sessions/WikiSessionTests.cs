using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.Sessions;

public sealed class WikiSessionTests
{
    private static readonly ApiRequest Question = new(("action", "query"), ("prop", "info"), ("titles", "A"));

    [Test]
    public async Task The_bot_password_is_posted_and_used_once()
    {
        await using var bench = await AnsweringAsync();
        using var session = bench.Session();

        await session.SendAsync(Question, CancellationToken.None);
        await session.SendAsync(Question, CancellationToken.None);

        var login = bench.Wiki.Calls.Single(call => call.Is("login"));
        Assert.Multiple(() =>
        {
            Assert.That((login.Method, login["lgname"], login["lgpassword"], login["lgtoken"]), Is.EqualTo(("POST", "TechNewsBot@worker", SmallWiki.Password, "login1+\\")));
            Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(5));
            Assert.That(session.Account!.Name, Is.EqualTo("TechNewsBot"));
        });
    }

    [TestCase("'edit'", "user")]
    [TestCase("'edit','bot'", "bot")]
    public async Task Every_request_says_as_whom_it_must_be_carried_out(string rights, string assert)
    {
        await using var bench = await AnsweringAsync(rights);
        using var session = bench.Session();

        await session.SendAsync(Question, CancellationToken.None);

        var call = bench.Wiki.Calls[^1];
        Assert.That((call["assert"], call["assertuser"]), Is.EqualTo((assert, "TechNewsBot")));
    }

    [TestCase("'edit'", 50)]
    [TestCase("'edit','apihighlimits'", 500)]
    public async Task The_account_s_rights_decide_how_much_is_asked_at_once(string rights, int size)
    {
        await using var bench = await AnsweringAsync(rights);
        using var session = bench.Session();

        await session.StartAsync(CancellationToken.None);

        Assert.That(session.BatchSize, Is.EqualTo(size));
    }

    [Test]
    public async Task Without_an_account_nobody_logs_in()
    {
        await using var bench = await AnsweringAsync();
        using var session = bench.Session(new WikiSettings("testwiki", bench.Wiki.Api));

        await session.SendAsync(Question, CancellationToken.None);

        Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(1).And.None.Matches<ApiCall>(call => call.Parameters.ContainsKey("assert")));
    }

    [Test]
    public async Task An_answer_to_the_login_that_says_nothing_is_no_refusal()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("login"), ScriptedAnswer.Json("{'query':[1]}"));

        Assert.That(() => bench.ConnectAsync(), Throws.TypeOf<UnreadableAnswerException>().With.Message.Contains("api.php"));
    }

    [TestCase("{'login':{'result':'Failed','reason':'Incorrect username or password entered. SECRET'}}")]
    [TestCase("{'login':{'result':'Failed','reason':{'code':'wrongpassword','text':'Incorrect username or password entered. SECRET'}}}")]
    [TestCase("{'login':{'result':'WrongToken'}}")]
    [TestCase("{'errors':[{'code':'badtoken','text':'Invalid SECRET'}]}")]
    public async Task A_refused_login_is_named_and_the_secret_is_not(string answer)
    {
        await using var bench = await AnsweringAsync();
        bench.Wiki.On(call => call.Is("login"), ScriptedAnswer.Json(answer.Replace("SECRET", SmallWiki.Password, StringComparison.Ordinal)));
        using var session = bench.Session();

        var failure = Assert.CatchAsync<WikiException>(() => session.StartAsync(CancellationToken.None));

        Assert.Multiple(() =>
        {
            Assert.That(failure.Message, Does.StartWith("testwiki: ").And.Not.Contain(SmallWiki.Password));
            Assert.That(failure.ToString(), Does.Not.Contain(SmallWiki.Password));
            Assert.That(bench.Log.All, Has.None.Contains(SmallWiki.Password));
        });
    }

    private static IEnumerable<TestCaseData> FailingLogins()
    {
        yield return new TestCaseData(new ScriptedAnswer($"<html>lgpassword={SmallWiki.Password}</html>", 500)).SetArgDisplayNames("a server error that repeats it");
        yield return new TestCaseData(new ScriptedAnswer($"{{\"lgpassword\":\"{SmallWiki.Password}")).SetArgDisplayNames("truncated JSON that repeats it");
        yield return new TestCaseData(ScriptedAnswer.Error("internal_api_error_x", SmallWiki.Password)).SetArgDisplayNames("an internal error that repeats it");
        yield return new TestCaseData(ScriptedAnswer.Error("maxlag", SmallWiki.Password)).SetArgDisplayNames("a busy wiki that repeats it");
        yield return new TestCaseData(ScriptedAnswer.Error("badparameter", SmallWiki.Password)).SetArgDisplayNames("an error that repeats it");
    }

    [TestCaseSource(nameof(FailingLogins))]
    public async Task A_login_that_fails_in_any_way_tells_no_secret(object answer)
    {
        await using var bench = await AnsweringAsync();
        bench.Wiki.On(call => call.Is("login"), (ScriptedAnswer)answer);
        using var session = bench.Session();

        var failure = Assert.CatchAsync<WikiException>(() => session.StartAsync(CancellationToken.None));

        Assert.That(failure.ToString(), Does.Not.Contain(SmallWiki.Password));
        Assert.That(bench.Log.All, Is.Not.Empty.And.None.Contains(SmallWiki.Password));
    }

    [Test]
    public async Task A_wrong_password_says_where_to_look()
    {
        await using var bench = await AnsweringAsync();
        bench.Wiki.On(call => call.Is("login"), ScriptedAnswer.Json("{'login':{'result':'Failed','reason':'Incorrect password.'}}"));
        using var session = bench.Session();

        Assert.That(
            () => session.StartAsync(CancellationToken.None),
            Throws.TypeOf<LoginRefusedException>().With.Message.EqualTo("testwiki: the login of TechNewsBot@worker is not accepted (Incorrect password). Look at User and Password; Special:BotPasswords on the wiki makes new ones"));
    }

    [Test]
    public async Task A_token_of_OAuth_needs_no_login()
    {
        await using var bench = await AnsweringAsync();
        var settings = new WikiSettings("testwiki", bench.Wiki.Api) { OAuthToken = SmallWiki.OAuthToken };
        using var session = bench.Session(settings);

        await session.SendAsync(Question, CancellationToken.None);

        Assert.That(bench.Wiki.Calls.Select(call => (call["action"], call.Headers["Authorization"])), Is.All.EqualTo(("query", "Bearer bearer-token")));
    }

    [TestCase("{'errors':[{'code':'mwoauth-invalid-authorization','text':'The authorization headers are not valid: bearer-token'}]}")]
    [TestCase("{'query':{'userinfo':{'id':0,'name':'127.0.0.1','anon':true}}}")]
    public async Task A_wrong_token_of_OAuth_is_named_and_not_told(string answer)
    {
        await using var bench = await AnsweringAsync();
        bench.Wiki.On(_ => true, ScriptedAnswer.Json(answer));
        var settings = new WikiSettings("testwiki", bench.Wiki.Api) { OAuthToken = SmallWiki.OAuthToken };
        using var session = bench.Session(settings);

        var failure = Assert.ThrowsAsync<LoginRefusedException>(() => session.SendAsync(Question, CancellationToken.None));

        Assert.That(failure.ToString(), Does.Contain("OAuth").And.Not.Contain("bearer-token"));
    }

    [Test]
    public async Task Requests_that_find_the_session_lost_together_log_in_once()
    {
        await using var bench = await AnsweringAsync();
        using var session = bench.Session();
        await session.StartAsync(CancellationToken.None);
        bench.Wiki
            .On(call => call.Is("query", "info") && Logins(bench) < 2, ScriptedAnswer.Error("assertuserfailed"))
            .On(call => call.Is("query", "userinfo") && Logins(bench) < 2, SmallWiki.Nobody);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => session.SendAsync(Question, CancellationToken.None)));

        Assert.That(Logins(bench), Is.EqualTo(2));
    }

    [Test]
    public async Task An_account_that_lost_the_bot_flag_goes_on_without_another_login()
    {
        await using var bench = await AnsweringAsync("'edit','bot'");
        using var session = bench.Session();
        await session.StartAsync(CancellationToken.None);
        bench.Wiki
            .On(call => call.Is("query", "info") && call["assert"] == "bot", ScriptedAnswer.Error("assertbotfailed"))
            .On(call => call.Is("query", "userinfo"), SmallWiki.Account("'edit'"));

        await session.SendAsync(Question, CancellationToken.None);

        Assert.That((bench.Wiki.Calls[^1]["assert"], Logins(bench)), Is.EqualTo(("user", 1)));
    }

    [Test]
    public async Task A_session_that_is_lost_again_at_once_is_reported()
    {
        await using var bench = await AnsweringAsync();
        bench.Wiki.On(call => call.Is("query", "info"), ScriptedAnswer.Error("assertuserfailed"));
        using var session = bench.Session();

        Assert.ThrowsAsync<LoginRefusedException>(() => session.SendAsync(Question, CancellationToken.None));
    }

    [Test]
    public void Settings_never_show_a_secret()
    {
        var settings = new WikiSettings("testwiki", new Uri("https://small.example/w/api.php")) { User = "U@x", Password = "pass", OAuthToken = "token" };

        Assert.That(settings.ToString(), Is.EqualTo("testwiki (https://small.example/w/api.php)"));
    }

    private static int Logins(Bench bench) => bench.Wiki.Calls.Count(call => call.Is("login"));

    private static async Task<Bench> AnsweringAsync(string rights = "'edit'")
    {
        var bench = await Bench.ConnectedAsync(rights);
        bench.Wiki.On(call => call.Is("query", "info") && call["titles"].Length > 0, ScriptedAnswer.Json("{'query':{}}"));
        return bench;
    }
}
