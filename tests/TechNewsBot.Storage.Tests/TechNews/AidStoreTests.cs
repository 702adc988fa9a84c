using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Aids;
using TechNewsBot.Storage.TechNews;

namespace TechNewsBot.Storage.Tests.TechNews;

[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class AidStoreTests(StorageProvider provider)
{
    private static readonly IssueName Issue = new(2026, 48);
    private static readonly DateTimeOffset At = new(2026, 11, 24, 7, 0, 0, TimeSpan.Zero);
    private static readonly KnownAid Machine = new("1", "ab12", new TranslationAid(AidSource.Machine, "نص 🙂", "MinT", 100));

    private TestDatabase database;
    private AidStore store;

    [SetUp]
    public void MakeStore()
    {
        database = new TestDatabase(provider);
        store = new AidStore(database.Database);
    }

    [TearDown]
    public void RemoveStore() => database.Dispose();

    [Test]
    public async Task Suggestions_come_back_by_issue_and_language_and_that_there_was_none_too()
    {
        var none = new KnownAid("2", "cd34", Aid: null);
        await store.KeepAsync(Issue, "ar", Machine, At, default);
        await store.KeepAsync(Issue, "ar", none, At, default);
        await store.KeepAsync(Issue, "fr", none, At, default);
        await store.KeepAsync(Issue.Next, "ar", none, At, default);

        Assert.That(await store.FindAsync(Issue, "ar", default), Is.EquivalentTo(new[] { Machine, none }));
    }

    [Test]
    public async Task A_later_answer_takes_the_place_of_an_earlier_one()
    {
        await store.KeepAsync(Issue, "ar", Machine, At, default);
        await store.KeepAsync(Issue, "ar", Machine with { Source = "ef56", Aid = null }, At, default);

        Assert.That(await store.FindAsync(Issue, "ar", default), Is.EqualTo(new[] { new KnownAid("1", "ef56", Aid: null) }));
    }

    [Test]
    public async Task It_is_known_since_when_the_module_is_missing()
    {
        Assert.That(await store.MissingSinceAsync(default), Is.Null);
        await store.KeepMissingAsync(At, default);
        await store.KeepMissingAsync(At.AddDays(1), default);

        Assert.That(await store.MissingSinceAsync(default), Is.EqualTo(At.AddDays(1)));
    }
}
