using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Storage.Pages;

namespace TechNewsBot.Storage.Tests.Pages;

[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class PageMemoryTests(StorageProvider provider)
{
    private TestDatabase database;
    private PageMemory memory;

    [SetUp]
    public void MakeMemory()
    {
        database = new TestDatabase(provider);
        memory = new PageMemory(database.Database);
    }

    [TearDown]
    public void RemoveMemory() => database.Dispose();

    [Test]
    public async Task A_page_comes_back_as_it_was_remembered_last()
    {
        var page = new RememberedPage("Wikipédia:Demandes", 7, ["requests", "newsletter"], [new PageStamp("Wikipédia:Bistro", 5) { Language = "fr" }], "3", Some.Moment)
        {
            Failed = true,
            Problem = "the wiki is read-only",
            Tasks = new Dictionary<string, string> { ["T123"] = "0a1b", ["T45"] = "" },
            DueAt = Some.Moment.AddHours(6),
        };
        await memory.RememberAsync("frwiki", page with { RevisionId = 6 }, default);
        await memory.RememberAsync("frwiki", page, default);
        await memory.RememberAsync("arwiki", page with { RevisionId = 1 }, default);

        var found = (await memory.PagesAsync("frwiki", default)).Values.Single();

        Assert.That(found.Jobs, Is.EqualTo(page.Jobs));
        Assert.That(found.Watched, Is.EqualTo(page.Watched));
        Assert.That(found.Tasks, Is.EquivalentTo(page.Tasks));
        Assert.That(found with { Jobs = page.Jobs, Watched = page.Watched, Tasks = page.Tasks }, Is.EqualTo(page));
    }

    [Test]
    public async Task A_forgotten_page_is_gone_but_what_was_posted_on_it_stays_known()
    {
        foreach (var title in new[] { "One", "Two" })
            await memory.RememberAsync("frwiki", new RememberedPage(title, 1, [], [], "", Some.Moment), default);
        await memory.KeepPostedAsync("frwiki", "One", "2026/48", 9, Some.Moment, default);

        await memory.ForgetAsync("frwiki", ["One"], default);
        await memory.ForgetAsync("frwiki", [], default);

        Assert.That((await memory.PagesAsync("frwiki", default)).Keys, Is.EqualTo(["Two"]));
        Assert.That(await memory.PostedAsync("frwiki", "One", default), Is.EqualTo(new[] { "2026/48" }));
    }

    [Test]
    public async Task What_was_posted_is_known_for_its_page_only_and_once()
    {
        await memory.KeepPostedAsync("frwiki", "One", "2026/48", 9, Some.Moment, default);
        await memory.KeepPostedAsync("frwiki", "One", "2026/48", 10, Some.Moment, default);
        await memory.KeepPostedAsync("frwiki", "One", "2026/49", 11, Some.Moment, default);

        Assert.That(await memory.PostedAsync("frwiki", "One", default), Is.EquivalentTo(["2026/48", "2026/49"]));
        Assert.That(await memory.PostedAsync("frwiki", "Two", default), Is.Empty);
        Assert.That(await memory.PostedAsync("arwiki", "One", default), Is.Empty);
    }
}
