using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Memory;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Storage.TechNews;

namespace TechNewsBot.Storage.Tests.TechNews;

[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class UnitMemoryTests(StorageProvider provider)
{
    private static readonly IssueName Week39 = new(2026, 39);
    private static readonly IssueName Week48 = new(2026, 48);

    private TestDatabase database;
    private UnitMemory memory;

    [SetUp]
    public void MakeMemory()
    {
        database = new TestDatabase(provider);
        memory = new UnitMemory(database.Database);
    }

    [TearDown]
    public void RemoveMemory() => database.Dispose();

    [Test]
    public async Task A_translation_comes_back_with_its_source_and_variables()
    {
        var unit = new NewsUnit("7", "View all $count “tasks”", [new NewsVariable("count", "[[a|14]]", default)], default);
        await memory.KeepAsync("fr", [RememberedUnit.Of(Week39, unit, "Voir les $count 🙂", isLocal: true)], default);

        var found = (await memory.FindAsync("fr", [MemoryKey.Of(unit)], Week48, default)).Single();

        Assert.Multiple(async () =>
        {
            Assert.That((found.Issue, found.Translation, found.IsLocal), Is.EqualTo((Week39, "Voir les $count 🙂", true)));
            Assert.That((found.Unit.Name, found.Unit.Text), Is.EqualTo(("7", unit.Text)));
            Assert.That(found.Unit.Variables, Is.EqualTo(unit.Variables));
            Assert.That(await memory.FindAsync("ar", [MemoryKey.Of(unit)], Week48, default), Is.Empty);
        });
    }

    [Test]
    public async Task The_newest_translation_of_a_source_stays_and_of_one_issues_the_local_one()
    {
        await KeepAsync((Week48, "local", true));
        await KeepAsync((Week48, "central", false));
        await KeepAsync((Week39, "older", true));
        Assert.That(await TranslationAsync(), Is.EqualTo("local"));

        await KeepAsync((Week48, "mended", true));
        Assert.That(await TranslationAsync(), Is.EqualTo("mended"));

        await KeepAsync((Week48.Next, "newer", false));
        Assert.That(await TranslationAsync(), Is.EqualTo("newer"));

        Task KeepAsync((IssueName Issue, string Text, bool IsLocal) entry) => memory.KeepAsync("fr", [RememberedUnit.Of(entry.Issue, Unit("Updates"), entry.Text, entry.IsLocal)], default);

        async Task<string> TranslationAsync() => (await memory.FindAsync("fr", [MemoryKey.Of(Unit("Updates"))], Week48, default)).Single().Translation;
    }

    [Test]
    public async Task Sources_that_begin_alike_come_from_the_last_year()
    {
        const string Opening = "View all the tasks that were resolved. ";
        await memory.KeepAsync("fr", [RememberedUnit.Of(Week39, Unit(Opening + "One."), "un", isLocal: false), RememberedUnit.Of(new IssueName(2025, 30), Unit(Opening + "Two."), "deux", isLocal: false)], default);

        var found = await memory.FindAsync("fr", [MemoryKey.Of(Unit(Opening + "Three."))], Week48, default);

        Assert.That(found.Select(unit => unit.Translation), Is.EqualTo(["un"]));
    }

    [Test]
    public async Task Short_sources_have_no_opening_in_common()
    {
        await memory.KeepAsync("fr", [RememberedUnit.Of(Week39, Unit("Updates"), "x", isLocal: false)], default);

        Assert.That(await memory.FindAsync("fr", [MemoryKey.Of(Unit("Meetings"))], Week48, default), Is.Empty);
    }

    private static NewsUnit Unit(string text) => new("1", text, [], default);
}
