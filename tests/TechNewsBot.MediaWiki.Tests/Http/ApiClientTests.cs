using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.Http;

public sealed class ApiClientTests
{
    private static readonly ScriptedAnswer Good = ScriptedAnswer.Json("{'batchcomplete':true}");
    private static readonly ApiRequest Question = new(("action", "query"));

    [Test]
    public async Task Retry_After_in_seconds_is_waited_for_in_full()
    {
        await using var bench = await AnsweringAsync(ScriptedAnswer.Page(503) with { RetryAfter = "17" }, Good);

        await AskAsync(bench);

        Assert.That(bench.Time.Pauses, Is.EqualTo(new[] { TimeSpan.FromSeconds(17) }));
    }

    [Test]
    public async Task Retry_After_as_a_date_is_waited_for_in_full()
    {
        await using var bench = await AnsweringAsync(ScriptedAnswer.Page(429) with { RetryAfter = "Tue, 24 Nov 2026 07:01:40 GMT" }, Good);

        await AskAsync(bench);

        Assert.That(bench.Time.Pauses, Is.EqualTo(new[] { TimeSpan.FromSeconds(100) }));
    }

    [Test]
    public async Task Replication_lag_comes_with_status_200_and_is_waited_for()
    {
        await using var bench = await AnsweringAsync(ScriptedAnswer.Error("maxlag") with { RetryAfter = "5" }, Good);

        await AskAsync(bench);

        Assert.That(bench.Time.Pauses, Is.EqualTo(new[] { TimeSpan.FromSeconds(5) }));
    }

    [TestCase("readonly")]
    [TestCase("ratelimited")]
    public async Task A_busy_wiki_that_names_no_time_gets_longer_and_longer_pauses(string code)
    {
        await using var bench = await AnsweringAsync(ScriptedAnswer.Error(code));

        var failure = Assert.ThrowsAsync<WikiBusyException>(() => AskAsync(bench));

        Assert.Multiple(() =>
        {
            Assert.That(failure.Message, Does.StartWith("testwiki:").And.Contain(code));
            Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(5));
            Assert.That(bench.Time.Pauses[0].TotalSeconds, Is.InRange(2.5, 5));
            Assert.That(bench.Time.Pauses[3].TotalSeconds, Is.InRange(20, 40));
        });
    }

    [Test]
    public async Task A_wiki_that_asks_for_too_long_a_pause_is_left_alone_until_then()
    {
        await using var bench = await AnsweringAsync(ScriptedAnswer.Page(429) with { RetryAfter = "3600" }, Good);
        using var client = bench.ApiClient();

        var first = Assert.ThrowsAsync<WikiBusyException>(() => client.SendAsync(Question, CancellationToken.None));
        Assert.ThrowsAsync<WikiHeldException>(() => client.SendAsync(Question, CancellationToken.None));
        var before = bench.Wiki.Calls.Count;
        bench.Time.Advance(TimeSpan.FromHours(1));
        await client.SendAsync(Question, CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(first.Message, Does.Contain("2026-11-24 08:00 UTC"));
            Assert.That(before, Is.EqualTo(1));
            Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(2));
        });
    }

    private static IEnumerable<TestCaseData> Nonsense()
    {
        yield return new TestCaseData(ScriptedAnswer.Page(200), typeof(UnreadableAnswerException), "web page").SetArgDisplayNames("HTML");
        yield return new TestCaseData(new ScriptedAnswer("{\"query\":{\"pages\":["), typeof(UnreadableAnswerException), "truncated").SetArgDisplayNames("truncated JSON");
        yield return new TestCaseData(new ScriptedAnswer(""), typeof(UnreadableAnswerException), "empty").SetArgDisplayNames("empty");
        yield return new TestCaseData(new ScriptedAnswer("[]"), typeof(UnreadableAnswerException), "malformed").SetArgDisplayNames("a list");
        yield return new TestCaseData(ScriptedAnswer.Page(503), typeof(WikiUnreachableException), "503").SetArgDisplayNames("503 HTML");
        yield return new TestCaseData(ScriptedAnswer.Error("internal_api_error_DBQueryError"), typeof(WikiUnreachableException), "DBQueryError").SetArgDisplayNames("internal error");
        yield return new TestCaseData(Good with { Break = ScriptedBreak.InBody }, typeof(WikiUnreachableException), "broke").SetArgDisplayNames("broken off");
    }

    [TestCaseSource(nameof(Nonsense))]
    public async Task What_may_pass_is_tried_five_times_and_then_named(object answer, Type failure, string word)
    {
        await using var bench = await AnsweringAsync((ScriptedAnswer)answer);

        Assert.Multiple(() =>
        {
            Assert.That(() => AskAsync(bench), Throws.TypeOf(failure).With.Message.StartsWith("testwiki:").And.Message.Contains(word));
            Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(5));
            Assert.That(bench.Time.Pauses, Has.Count.EqualTo(4));
        });
    }

    [Test]
    public async Task What_may_pass_passes()
    {
        await using var bench = await AnsweringAsync(ScriptedAnswer.Page(502), new ScriptedAnswer("{"), Good with { Break = ScriptedBreak.InBody }, Good);

        Assert.That(async () => await AskAsync(bench), Throws.Nothing);
    }

    [TestCase(404, "address of api.php")]
    [TestCase(301, "leads elsewhere")]
    public async Task A_wrong_address_is_named_at_once(int status, string word)
    {
        await using var bench = await AnsweringAsync(ScriptedAnswer.Page(status) with { Location = "https://elsewhere.example/" });

        Assert.Multiple(() =>
        {
            Assert.That(() => AskAsync(bench), Throws.InstanceOf<WikiException>().With.Message.Contains(word));
            Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task Nobody_there_is_named_with_the_address()
    {
        await using var bench = await Bench.StartAsync();
        using var client = bench.ApiClient(new WikiSettings("testwiki", new Uri("http://127.0.0.1:9/api.php")));

        Assert.That(() => client.SendAsync(Question, CancellationToken.None), Throws.TypeOf<WikiUnreachableException>().With.Message.Contains("127.0.0.1:9"));
    }

    [Test]
    public async Task An_answer_that_never_comes_is_given_up()
    {
        await using var bench = await AnsweringAsync(Good);
        using var ended = new CancellationTokenSource();
        bench.Wiki.Hold = _ => Task.Delay(Timeout.Infinite, ended.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        using var client = bench.ApiClient(patience: new Patience { Attempts = 1, Answer = TimeSpan.FromMilliseconds(50) });

        Assert.That(() => client.SendAsync(Question, CancellationToken.None), Throws.TypeOf<WikiUnreachableException>().With.Message.Contains("no answer within"));
        await ended.CancelAsync();
    }

    [Test]
    public async Task A_wiki_that_fails_every_attempt_is_asked_once_in_five_minutes()
    {
        await using var bench = await AnsweringAsync(ScriptedAnswer.Page(500));
        using var client = bench.ApiClient();
        Assert.ThrowsAsync<WikiUnreachableException>(() => client.SendAsync(Question, CancellationToken.None));
        bench.Wiki.Forget();

        for (var minute = 0; minute < 20; minute++)
        {
            Assert.CatchAsync<WikiException>(() => client.SendAsync(Question, CancellationToken.None));
            bench.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_wiki_that_is_back_is_asked_as_before()
    {
        await using var bench = await AnsweringAsync([.. Enumerable.Repeat(ScriptedAnswer.Page(500), 5), Good, ScriptedAnswer.Page(500), Good]);
        using var client = bench.ApiClient();
        Assert.ThrowsAsync<WikiUnreachableException>(() => client.SendAsync(Question, CancellationToken.None));
        bench.Time.Advance(TimeSpan.FromMinutes(5));

        await client.SendAsync(Question, CancellationToken.None);
        await client.SendAsync(Question, CancellationToken.None);

        Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(8));
        Assert.That(bench.Holds.All, Is.Empty);
    }

    [Test]
    public async Task A_write_that_may_have_been_carried_out_is_not_sent_again()
    {
        await using var bench = await AnsweringAsync(Good with { Break = ScriptedBreak.InBody });
        using var client = bench.ApiClient();

        Assert.ThrowsAsync<WikiUnreachableException>(() => client.SendAsync(Question with { IsWrite = true }, CancellationToken.None));

        Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_write_that_a_busy_wiki_turned_away_is_sent_again()
    {
        await using var bench = await AnsweringAsync(ScriptedAnswer.Error("maxlag") with { RetryAfter = "5" }, Good);
        using var client = bench.ApiClient();

        await client.SendAsync(Question with { IsWrite = true }, CancellationToken.None);

        Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(2).And.All.Matches<ApiCall>(call => call.Method == "POST"));
    }

    [Test]
    public async Task Every_request_says_who_asks_and_how()
    {
        await using var bench = await AnsweringAsync(Good);
        using var client = bench.ApiClient(bench.Settings() with { OAuthToken = "bearer" });

        await client.SendAsync(Question, CancellationToken.None);

        var call = bench.Wiki.Calls.Single();
        Assert.Multiple(() =>
        {
            Assert.That(call.Headers["User-Agent"], Is.EqualTo("technewsbot/1.2.3 (https://small.example/wiki/User:Example; example@example.org) WikiClientLibrary/0.7.5 .NET/10"));
            Assert.That(call.Headers["Accept-Encoding"], Does.Contain("gzip"));
            Assert.That(call.Headers["Authorization"], Is.EqualTo("Bearer bearer"));
            Assert.That((call["format"], call["formatversion"], call["maxlag"]), Is.EqualTo(("json", "2", "5")));
            Assert.That(call.Method, Is.EqualTo("GET"));
        });
    }

    [Test]
    public async Task A_long_question_is_posted()
    {
        await using var bench = await AnsweringAsync(Good);
        using var client = bench.ApiClient();

        await client.SendAsync(Question.With(("titles", new string('é', 1000))), CancellationToken.None);

        Assert.That(bench.Wiki.Calls.Single() is { Method: "POST" } call && call["titles"].Length == 1000, Is.True);
    }

    [Test]
    public async Task One_wiki_gets_one_request_at_a_time()
    {
        await using var bench = await AnsweringAsync(Good);
        bench.Wiki.Hold = async _ => await Task.Yield();
        using var client = bench.ApiClient();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.SendAsync(Question, CancellationToken.None)));

        Assert.That((bench.Wiki.MostAtOnce, bench.Wiki.Calls.Count), Is.EqualTo((1, 20)));
    }

    [Test]
    public async Task All_wikis_together_get_eight_requests_at_a_time()
    {
        await using var bench = await Bench.ConnectedAsync();
        var eight = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        bench.Wiki.Hold = async now =>
        {
            if (now == 8)
                eight.SetResult();
            await eight.Task;
        };
        var wikis = Enumerable.Range(0, 12).Select(i => bench.Settings($"wiki{i}")).ToList();
        await using var connections = new WikiConnections(Bench.Client, wikis, bench.Profiles, bench.Holds, bench.Journal, bench.Time, bench.Log);

        await Task.WhenAll(connections.Ids.Select(id => connections.ConnectAsync(id, CancellationToken.None)));

        Assert.That(bench.Wiki.MostAtOnce, Is.EqualTo(8));
    }

    private static async Task<Bench> AnsweringAsync(params ScriptedAnswer[] answers)
    {
        var bench = await Bench.StartAsync();
        bench.Wiki.On(_ => true, answers);
        return bench;
    }

    private static async Task AskAsync(Bench bench)
    {
        using var client = bench.ApiClient();
        await client.SendAsync(Question, CancellationToken.None);
    }
}
