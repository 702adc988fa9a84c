using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Core.Requests.Register;
using TechNewsBot.Core.Tests;
using TechNewsBot.Storage.Requests;

namespace TechNewsBot.Storage.Tests.Requests;

[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class RequestRegisterTests(StorageProvider provider)
{
    private TestDatabase database;
    private RequestRegister register;

    [SetUp]
    public void MakeRegister()
    {
        database = new TestDatabase(provider);
        register = new RequestRegister(database.Database);
    }

    [TearDown]
    public void RemoveRegister() => database.Dispose();

    [Test]
    public async Task A_request_comes_back_as_it_was_kept_last()
    {
        var request = Request("h-Ada") with
        {
            Status = RequestStatus.Done,
            IsSuggested = true,
            SettledAt = Some.Moment.AddDays(1),
            Kind = RequestKind.Lua,
            KindReasons = [new KindReason(KindReasonKind.Link, "Module:\"X\" é ~~~~")],
            FirstAnswer = new Post(Some.Moment.AddHours(1), "Bo"),
        };
        var entry = new RegisteredRequest(request, "Wikipedia:Pump", Whereabouts.Archived, 8, Some.Moment.AddDays(2));
        await KeepAsync("frwiki", "Wikipedia:Space", [new(Request("h-Ada"), "Wikipedia:Pump", Whereabouts.OnPage, 7)]);
        await KeepAsync("frwiki", "Wikipedia:Space", [entry]);

        var found = (await ReadAsync("frwiki", "Wikipedia:Space")).Single();

        Assert.Multiple(() =>
        {
            Assert.That((found.Name, found.Home, found.Where, found.Revision, found.LeftAt), Is.EqualTo((entry.Name, entry.Home, entry.Where, entry.Revision, entry.LeftAt)));
            Assert.That(found.Request with { Reasons = request.Reasons, KindReasons = request.KindReasons, Tasks = request.Tasks }, Is.EqualTo(request));
            Assert.That(found.Request.Reasons, Is.EqualTo(request.Reasons));
            Assert.That(found.Request.KindReasons, Is.EqualTo(request.KindReasons));
        });
    }

    [Test]
    public async Task Each_page_that_carries_the_job_has_its_own_requests()
    {
        await KeepAsync("frwiki", "A", [new(Request("h-Ada"), "Pump", Whereabouts.OnPage, 7)]);
        await KeepAsync("frwiki", "B", [new(Request("h-Bo"), "Pump", Whereabouts.OnPage, 7)]);
        await KeepAsync("arwiki", "A", [new(Request("h-Cy"), "Pump", Whereabouts.OnPage, 7)]);

        Assert.That((await ReadAsync("frwiki", "A")).Select(entry => entry.Name), Is.EqualTo(new[] { "h-Ada" }));
    }

    [TestCase(Whereabouts.OnPage, 7)]
    [TestCase(Whereabouts.Archived, 9)]
    public async Task The_revision_of_an_unchanged_request_matters_only_in_an_archive(Whereabouts where, long revision)
    {
        DateTimeOffset? left = where == Whereabouts.OnPage ? null : Some.Moment;
        await KeepAsync("frwiki", "A", [new(Request("h-Ada"), "Pump", where, 7, left)]);
        await KeepAsync("frwiki", "A", [new(Request("h-Ada"), "Pump", where, 9, left)]);

        Assert.That((await ReadAsync("frwiki", "A")).Single().Revision, Is.EqualTo(revision));
    }

    [Test]
    public async Task Old_requests_are_dropped_after_a_year()
    {
        var old = Request("h-Old");
        var late = Request("h-Late") with { Newest = new Post(Some.Moment.AddDays(300), "Bo") };
        await KeepAsync("frwiki", "A", [.. new[] { old, late }.Select(request => new RegisteredRequest(request, "Pump", Whereabouts.OnPage, 7))]);

        await new Housekeeping(database.Database, new Moments { Moment = Some.Moment.AddDays(400) }).RunAsync(default);

        Assert.That((await ReadAsync("frwiki", "A")).Select(entry => entry.Name), Is.EqualTo(new[] { "h-Late" }));
    }

    [Test]
    public async Task Requests_that_left_long_ago_are_given_when_they_are_named()
    {
        RegisteredRequest Left(string name, int day) => new(Request(name), "Pump", Whereabouts.Archived, 7, Some.Moment.AddDays(day));
        await KeepAsync("frwiki", "A", [Left("h-Old", -9), Left("h-Named", -9), Left("h-New", 1), new(Request("h-Here"), "Pump", Whereabouts.OnPage, 7)]);

        var found = await register.ReadAsync("frwiki", "A", Some.Moment, ["h-Named", "h-Unknown"], default);

        Assert.That(found.Select(entry => entry.Name), Is.EquivalentTo(new[] { "h-Named", "h-New", "h-Here" }));
    }

    private async Task KeepAsync(string wiki, string carrier, IReadOnlyCollection<RegisteredRequest> requests) =>
        await register.KeepAsync(wiki, carrier, requests, (await ReadAsync(wiki, carrier)).ToDictionary(entry => entry.Name), default);

    private Task<IReadOnlyList<RegisteredRequest>> ReadAsync(string wiki, string carrier) => register.ReadAsync(wiki, carrier, Some.Moment, [], default);

    private static Request Request(string name) =>
        new("Wikipedia:Pump", "Title", "Title", new Post(Some.Moment, "Ada"), new Post(Some.Moment, "Ada"), 0, RequestStatus.New, [new StatusReason(StatusReasonKind.NobodyAnswered)]) { Name = name };
}
