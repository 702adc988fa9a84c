using TechNewsBot.Core.TechNews;
using TechNewsBot.Storage.TechNews;

namespace TechNewsBot.Storage.Tests.TechNews;

[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class IssueStoreTests(StorageProvider provider)
{
    private static readonly IssueName Week48 = new(2026, 48);

    private TestDatabase database;
    private IssueStore store;

    [SetUp]
    public void MakeStore()
    {
        database = new TestDatabase(provider);
        store = new IssueStore(database.Database);
    }

    [TearDown]
    public void RemoveStore() => database.Dispose();

    [Test]
    public async Task A_source_comes_back_as_it_was_kept_last()
    {
        var source = new IssueSource(Week48, 12, Some.Moment, "<translate>\n<!--T:1--> Привіт 🙂</translate>") { Language = "uk" };

        await store.KeepAsync(source with { Revision = 11, Text = "older" }, default);
        await store.KeepAsync(source, default);

        Assert.That(await store.FindAsync(Week48, default), Is.EqualTo(source));
        Assert.That(await store.FindAsync(Week48.Next, default), Is.Null);
    }

    [Test]
    public async Task A_deleted_issue_stays_with_its_text_and_makes_the_news_another_version()
    {
        var source = new IssueSource(Week48, 12, Some.Moment, "text");
        await store.KeepAsync(source, default);
        var version = await store.CurrentAsync(default);

        await store.KeepAsync(source with { IsDeleted = true }, default);

        Assert.Multiple(async () =>
        {
            Assert.That(await store.FindAsync(Week48, default), Is.EqualTo(source with { IsDeleted = true }));
            Assert.That(await store.CurrentAsync(default), Is.Not.EqualTo(version));
        });
    }

    [Test]
    public async Task The_latest_issues_come_newest_first_across_a_turn_of_the_year()
    {
        foreach (var issue in new IssueName[] { new(2026, 53), new(2026, 9), new(2027, 1), new(2026, 10) })
            await store.KeepAsync(new IssueSource(issue, 1, Some.Moment, ""), default);

        var latest = await store.LatestAsync(3, default);

        Assert.That(latest.Select(source => source.Issue.ToString()), Is.EqualTo(["2027/01", "2026/53", "2026/10"]));
    }

    [Test]
    public async Task A_translation_comes_back_whole_and_in_order()
    {
        var units = new UnitTranslation[]
        {
            new("10", "Bonjour $name", UnitState.Translated, 5) { Translator = "Élodie" },
            new("2", "Vieux", UnitState.Outdated, 4) { Translator = "Luc" },
            new("3", "", UnitState.Missing, 0),
        };
        await store.KeepTranslationAsync(new IssueTranslation(Week48, "fr", 12, [new("99", "older", UnitState.Translated, 1)]), default);
        await store.KeepTranslationAsync(new IssueTranslation(Week48, "fr", 13, units), default);
        await store.KeepTranslationAsync(new IssueTranslation(Week48, "ar", 13, units[..1]), default);

        var found = await store.TranslationsAsync(Week48, ["fr", "sw"], default);

        Assert.That(found, Has.Count.EqualTo(1));
        Assert.That(found[0].SourceRevision, Is.EqualTo(13));
        Assert.That(found[0].Units, Is.EqualTo(units));
    }

    [Test]
    public async Task A_translation_without_units_is_remembered_too()
    {
        await store.KeepTranslationAsync(new IssueTranslation(Week48, "sw", 12, []), default);

        var found = await store.TranslationsAsync(Week48, ["sw"], default);

        Assert.That(found.Single().Units, Is.Empty);
    }

    [Test]
    public async Task No_languages_find_nothing() =>
        Assert.That(await store.TranslationsAsync(Week48, [], default), Is.Empty);

    [Test]
    public async Task The_newest_published_issue_is_kept_and_replaced()
    {
        Assert.That(await store.NewestPublishedAsync(default), Is.Null);

        await store.KeepNewestPublishedAsync(Week48, default);
        await store.KeepNewestPublishedAsync(Week48.Next, default);

        Assert.That(await store.NewestPublishedAsync(default), Is.EqualTo(Week48.Next));
    }

    [Test]
    public async Task The_version_moves_with_every_change_and_with_nothing_else()
    {
        var source = new IssueSource(Week48, 12, Some.Moment, "one");
        var translation = new IssueTranslation(Week48, "fr", 12, [new("1", "un", UnitState.Translated, 5)]);
        var versions = new List<string> { await store.CurrentAsync(default) };
        foreach (var change in new Func<Task>[]
        {
            () => store.KeepAsync(source, default),
            () => store.KeepAsync(source with { Revision = 13 }, default),
            () => store.KeepTranslationAsync(translation, default),
            () => store.KeepTranslationAsync(translation with { Units = [new("1", "un", UnitState.Outdated, 5)] }, default),
            () => store.KeepNewestPublishedAsync(Week48, default),
            () => store.KeepNewestPublishedAsync(Week48.Next, default),
        })
        {
            await change();
            versions.Add(await store.CurrentAsync(default));
            await change();
            Assert.That(await store.CurrentAsync(default), Is.EqualTo(versions[^1]));
        }

        Assert.That(versions, Is.Unique);
    }
}
