using TechNewsBot.Storage.Health;

namespace TechNewsBot.Storage.Tests.Health;

[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class HeartbeatStoreTests(StorageProvider provider)
{
    private static readonly DateTimeOffset Later = Some.Moment.AddMinutes(15);

    private TestDatabase database;
    private HeartbeatStore store;

    [SetUp]
    public async Task ExpectTwoJobs()
    {
        database = new TestDatabase(provider);
        store = new HeartbeatStore(database.Database);
        await store.ExpectAsync([("", "Housekeeping"), ("frwiki", "Sweep")], Some.Moment, default);
    }

    [TearDown]
    public void RemoveDatabase() => database.Dispose();

    [Test]
    public async Task A_job_that_is_expected_has_neither_ended_nor_failed() =>
        Assert.That(await store.AllAsync(default), Is.EqualTo(new Heartbeat[]
        {
            new("", "Housekeeping", Some.Moment, Some.Moment),
            new("frwiki", "Sweep", Some.Moment, Some.Moment),
        }));

    [Test]
    public async Task A_job_that_ends_well_is_done()
    {
        await store.BeatAsync("frwiki", "Sweep", Later, "", default);

        Assert.That(await FrenchAsync(), Is.EqualTo(new Heartbeat("frwiki", "Sweep", Some.Moment, Some.Moment) { EndedAt = Later, DoneAt = Later }));
    }

    [Test]
    public async Task Failures_are_dated_from_the_first_and_told_by_the_last()
    {
        await store.BeatAsync("frwiki", "Sweep", Some.Moment, "", default);
        await store.BeatAsync("frwiki", "Sweep", Later, "down", default);
        await store.BeatAsync("frwiki", "Sweep", Later.AddMinutes(15), "still down", default);

        var beat = await FrenchAsync();

        Assert.Multiple(() =>
        {
            Assert.That(beat.DoneAt, Is.EqualTo(Some.Moment));
            Assert.That(beat.EndedAt, Is.EqualTo(Later.AddMinutes(15)));
            Assert.That(beat.FailingSince, Is.EqualTo(Later));
            Assert.That(beat.Problem, Is.EqualTo("still down"));
        });
    }

    [Test]
    public async Task A_success_ends_the_failures()
    {
        await store.BeatAsync("frwiki", "Sweep", Some.Moment, "down", default);
        await store.BeatAsync("frwiki", "Sweep", Later, "", default);

        var beat = await FrenchAsync();

        Assert.That((beat.FailingSince, beat.Problem), Is.EqualTo(((DateTimeOffset?)null, "")));
    }

    [Test]
    public async Task A_worker_that_starts_again_keeps_what_is_known_and_forgets_wikis_that_are_gone()
    {
        await store.BeatAsync("frwiki", "Sweep", Later, "", default);

        await store.ExpectAsync([("frwiki", "Sweep"), ("ukwiki", "Sweep")], Later, default);

        Assert.That(await store.AllAsync(default), Is.EqualTo(new Heartbeat[]
        {
            new("frwiki", "Sweep", Some.Moment, Later) { EndedAt = Later, DoneAt = Later },
            new("ukwiki", "Sweep", Later, Later),
        }));
    }

    [Test]
    public async Task A_job_that_is_not_expected_is_not_noted()
    {
        await store.BeatAsync("dewiki", "Sweep", Later, "", default);

        Assert.That((await store.AllAsync(default)).Select(beat => beat.Wiki), Has.None.EqualTo("dewiki"));
    }

    [Test]
    public async Task Only_the_first_to_tell_is_told_to_do_so()
    {
        Assert.Multiple(async () =>
        {
            Assert.That(await store.TellAsync("frwiki", "Sweep", isTold: true, default), Is.True);
            Assert.That(await store.TellAsync("frwiki", "Sweep", isTold: true, default), Is.False);
            Assert.That((await FrenchAsync()).IsTold, Is.True);
            Assert.That(await store.TellAsync("frwiki", "Sweep", isTold: false, default), Is.True);
        });
    }

    private async Task<Heartbeat> FrenchAsync() => (await store.AllAsync(default)).Single(beat => beat.Wiki == "frwiki");
}
