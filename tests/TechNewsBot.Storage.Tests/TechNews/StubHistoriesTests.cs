using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Storage.TechNews;

namespace TechNewsBot.Storage.Tests.TechNews;

[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class StubHistoriesTests(StorageProvider provider)
{
    private const string Page = "ويكيبيديا:أخبار/2026/48";

    private static readonly DateTimeOffset At = new(2026, 11, 24, 7, 0, 0, TimeSpan.Zero);

    private TestDatabase database;
    private StubHistories histories;

    [SetUp]
    public void MakeHistories()
    {
        database = new TestDatabase(provider);
        histories = new StubHistories(database.Database);
    }

    [TearDown]
    public void RemoveHistories() => database.Dispose();

    [Test]
    public async Task A_history_comes_back_as_it_was_kept_last()
    {
        await histories.KeepAsync("arwiki", Page, new StubHistory(7, At, new Dictionary<string, IReadOnlyList<SlotText>>()), default);
        await histories.KeepAsync("arwiki", Page, new StubHistory(9, At.AddHours(1), new Dictionary<string, IReadOnlyList<SlotText>>
        {
            ["1"] = [new SlotText("ab12", "ليلى", 8) { At = At }, new SlotText("", "", 9)],
        }), default);

        var found = await histories.FindAsync("arwiki", Page, default);

        Assert.Multiple(() =>
        {
            Assert.That((found.Revision, found.At), Is.EqualTo((9L, At.AddHours(1))));
            Assert.That(found.Slots.Keys, Is.EqualTo(new[] { "1" }));
            Assert.That(found.Slots["1"], Is.EqualTo(new[] { new SlotText("ab12", "ليلى", 8) { At = At }, new SlotText("", "", 9) }));
        });
    }

    [TestCase("frwiki", Page)]
    [TestCase("arwiki", Page + "/2")]
    public async Task Nothing_is_known_of_another_page(string wiki, string page)
    {
        await histories.KeepAsync("arwiki", Page, new StubHistory(7, At, new Dictionary<string, IReadOnlyList<SlotText>>()), default);

        Assert.That(await histories.FindAsync(wiki, page, default), Is.SameAs(StubHistory.None));
    }
}
