using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests;

public sealed class PhabricatorTests
{
    private const string Token = "api-abcdefghijklmnopqrstuvwxyz12";

    [Test]
    public async Task Tasks_are_asked_for_a_hundred_at_a_time_with_the_token_in_the_body()
    {
        await using var server = await ScriptedWiki.StartAsync();
        server.On(_ => true, call => Answer([.. Ids(call).Select(id => Task(id, "open"))]));
        using var phabricator = Phabricator(server);

        var found = await phabricator.AskAsync([.. Enumerable.Range(1, 150).Select(number => $"T{number}")], CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(found.Select(task => task.Name), Is.EqualTo(Enumerable.Range(1, 150).Select(number => $"T{number}")));
            Assert.That(server.Calls.Select(call => Ids(call).Count()), Is.EqualTo(new[] { 100, 50 }));
            Assert.That(server.Calls, Has.All.Matches<ApiCall>(call => call.Method == "POST" && call["api.token"] == Token && call.Headers["User-Agent"].StartsWith("technewsbot/", StringComparison.Ordinal)));
        });
    }

    [Test]
    public async Task Pages_of_an_answer_are_followed_to_the_end_and_no_further()
    {
        await using var server = await ScriptedWiki.StartAsync();
        server.On(_ => true, Answer([Task(1, "open")], after: "'7'"))
            .On(call => call["after"] == "7", Answer([Task(2, "open")], after: "8"))
            .On(call => call["after"] == "8", Answer([Task(3, "open")], after: "'8'"));
        using var phabricator = Phabricator(server);

        Assert.That((await phabricator.AskAsync(["T1", "T2", "T3"], CancellationToken.None)).Select(task => task.Name), Is.EqualTo(new[] { "T1", "T2", "T3" }));
        Assert.That(server.Calls, Has.Count.EqualTo(3));
    }

    [TestCase("open", "null", TaskState.Open, null)]
    [TestCase("progress", "null", TaskState.InProgress, null)]
    [TestCase("stalled", "1700000000", TaskState.Stalled, null)]
    [TestCase("needstriage", "null", TaskState.Open, null)]
    [TestCase("resolved", "1700000000", TaskState.Resolved, "2023-11-14T22:13:20Z")]
    [TestCase("resolved", "null", TaskState.Resolved, "2023-11-15T22:13:20Z")]
    [TestCase("declined", "1700000000", TaskState.Declined, "2023-11-14T22:13:20Z")]
    [TestCase("wontfix", "1700000000", TaskState.Declined, "2023-11-14T22:13:20Z")]
    [TestCase("shipped", "1700000000", TaskState.Resolved, "2023-11-14T22:13:20Z")]
    public async Task A_state_is_read_with_the_day_of_the_closing(string value, string closed, TaskState state, string? closedAt)
    {
        await using var server = await ScriptedWiki.StartAsync();
        server.On(_ => true, Answer([Task(1, value, closed), "{'id':2,'fields':{}}", "7", "{'id':-1}"]));
        using var phabricator = Phabricator(server);

        var task = (await phabricator.AskAsync(["T1", "T2"], CancellationToken.None)).Single();

        Assert.That(task, Is.EqualTo(new TrackedTask("T1", "Title", state, closedAt is null ? null : DateTimeOffset.Parse(closedAt))));
    }

    [Test]
    public async Task Of_a_duplicate_the_task_that_goes_on_is_told()
    {
        await using var server = await ScriptedWiki.StartAsync();
        server.On(_ => true, Answer([Task(1, "duplicate", "1700000000")]))
            .On(call => call["types[0]"] == "task.duplicate", Answer(["{'sourcePHID':'PHID-1','edgeType':'task.duplicate','destinationPHID':'PHID-45'}"]))
            .On(call => call["constraints[phids][0]"] == "PHID-45", Answer([Task(45, "open")]));
        using var phabricator = Phabricator(server);

        Assert.That((await phabricator.AskAsync(["T1"], CancellationToken.None)).Single().MergedInto, Is.EqualTo("T45"));
    }

    [Test]
    public async Task Without_such_edges_a_duplicate_is_only_one()
    {
        await using var server = await ScriptedWiki.StartAsync();
        server.On(_ => true, Answer([Task(1, "duplicate", "1700000000")])).On(call => call["types[0]"].Length > 0, Error("ERR-CONDUIT-CORE", "No such edge type."));
        using var phabricator = Phabricator(server);

        Assert.That((await phabricator.AskAsync(["T1"], CancellationToken.None)).Single(), Has.Property("State").EqualTo(TaskState.Duplicate).And.Property("MergedInto").Empty);
    }

    [Test]
    public async Task A_pause_that_the_question_about_a_duplicate_is_answered_with_is_told()
    {
        await using var server = await ScriptedWiki.StartAsync();
        server.On(_ => true, Answer([Task(1, "duplicate", "1700000000")])).On(call => call["types[0]"].Length > 0, ScriptedAnswer.Page(429) with { RetryAfter = "3600" });
        using var phabricator = Phabricator(server);

        Assert.That(() => phabricator.AskAsync(["T1"], CancellationToken.None), Throws.TypeOf<TaskTrackerException>().With.Property("RetryAfter").EqualTo(TimeSpan.FromHours(1)));
    }

    [TestCase("ERR-INVALID-AUTH", "API token «TOKEN» has the wrong length.")]
    [TestCase("ERR-CONDUIT-CORE", "The token «TOKEN» is expired.")]
    [TestCase("ERR-INVALID-SESSION", "Session key is not present.")]
    public async Task A_wrong_token_says_what_to_do_and_is_not_repeated(string code, string info)
    {
        await using var server = await ScriptedWiki.StartAsync();
        server.On(_ => true, Error(code, info.Replace("«TOKEN»", Token, StringComparison.Ordinal)));
        using var phabricator = Phabricator(server);

        var failure = Assert.ThrowsAsync<TaskTrackerException>(() => phabricator.AskAsync(["T1"], CancellationToken.None))!;

        Assert.Multiple(() =>
        {
            Assert.That(failure.Message, Does.Contain("the token is not accepted").And.Contain("Conduit API Tokens").And.Contain("TechNewsBot__Phabricator__Token"));
            Assert.That(failure.ToString(), Does.Not.Contain(Token));
            Assert.That(server.Calls, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task A_short_pause_is_waited_for_and_a_long_one_is_told()
    {
        await using var server = await ScriptedWiki.StartAsync();
        server.On(_ => true, new ScriptedAnswer("{}", 429) { RetryAfter = "7" }, Answer([Task(1, "open")]), new ScriptedAnswer("{}", 429) { RetryAfter = "3600" });
        var time = new SkippingTime();
        using var phabricator = Phabricator(server, time);

        var found = await phabricator.AskAsync(["T1"], CancellationToken.None);
        var failure = Assert.ThrowsAsync<TaskTrackerException>(() => phabricator.AskAsync(["T1"], CancellationToken.None))!;

        Assert.Multiple(() =>
        {
            Assert.That((found.Count, server.Calls.Count), Is.EqualTo((1, 3)));
            Assert.That(time.Pauses, Is.EqualTo(new[] { TimeSpan.FromSeconds(7) }));
            Assert.That(failure.RetryAfter, Is.EqualTo(TimeSpan.FromHours(1)));
        });
    }

    [TestCase("{}", 500, 2, "its server failed (HTTP 500)")]
    [TestCase("<html>", 200, 2, "an answer that is not Conduit's")]
    [TestCase("{\"result\":{\"da", 200, 2, "an answer that is not Conduit's")]
    [TestCase("", 200, 2, "an answer that is not Conduit's")]
    [TestCase("[]", 200, 2, "an answer that is not Conduit's")]
    [TestCase("{}", 404, 1, "there is no Conduit at")]
    [TestCase("{}", 302, 1, "there is no Conduit at")]
    public async Task What_is_no_answer_is_named(string body, int status, int times, string reason)
    {
        await using var server = await ScriptedWiki.StartAsync();
        server.On(_ => true, new ScriptedAnswer(body, status));
        using var phabricator = Phabricator(server);

        var failure = Assert.ThrowsAsync<TaskTrackerException>(() => phabricator.AskAsync(["T1"], CancellationToken.None))!;

        Assert.Multiple(() =>
        {
            Assert.That(failure.Message, Does.StartWith("Phabricator (http://127.0.0.1").And.Contain(reason));
            Assert.That(failure.ToString(), Does.Not.Contain(Token));
            Assert.That(server.Calls, Has.Count.EqualTo(times));
        });
    }

    [Test]
    public async Task Nobody_there_is_named_too()
    {
        var server = await ScriptedWiki.StartAsync();
        using var phabricator = Phabricator(server);
        await server.DisposeAsync();

        var failure = Assert.ThrowsAsync<TaskTrackerException>(() => phabricator.AskAsync(["T1"], CancellationToken.None))!;

        Assert.That(failure.Message, Does.Contain("no connection").And.Not.Contain(Token));
    }

    [Test]
    public void Settings_tell_no_token() =>
        Assert.That(new PhabricatorSettings(new Uri("https://phab.example/")) { Token = Token }.ToString(), Is.EqualTo("Phabricator (https://phab.example/)"));

    private static Phabricator Phabricator(ScriptedWiki server, SkippingTime? time = null) =>
        new(new PhabricatorSettings(new Uri(server.Api, "/")) { Token = Token }, Bench.Client, time ?? new SkippingTime());

    private static IEnumerable<int> Ids(ApiCall call) =>
        call.Parameters.Where(field => field.Key.StartsWith("constraints[ids]", StringComparison.Ordinal)).Select(field => int.Parse(field.Value));

    private static string Task(int id, string status, string closed = "null") =>
        $$"""{'id':{{id}},'type':'TASK','phid':'PHID-{{id}}','fields':{'name':'Title','status':{'value':'{{status}}','name':'x','color':null},'dateModified':1700086400,'dateClosed':{{closed}}} }""";

    private static ScriptedAnswer Answer(string[] items, string after = "null") =>
        ScriptedAnswer.Json($$"""{'result':{'data':[{{string.Join(',', items)}}],'cursor':{'limit':100,'after':{{after}},'before':null} },'error_code':null,'error_info':null}""");

    private static ScriptedAnswer Error(string code, string info) =>
        ScriptedAnswer.Json($$"""{'result':null,'error_code':'{{code}}','error_info':'{{info}}'}""");
}
