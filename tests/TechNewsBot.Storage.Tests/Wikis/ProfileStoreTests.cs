using TechNewsBot.Core.Wikis;
using TechNewsBot.Storage.Wikis;

namespace TechNewsBot.Storage.Tests.Wikis;

[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class ProfileStoreTests(StorageProvider provider)
{
    [Test]
    public async Task A_profile_comes_back_as_it_was_kept()
    {
        using var database = new TestDatabase(provider);
        var store = new ProfileStore(database.Database);
        var kept = new StoredProfile("""{"siteinfo": "ويكي"}""", new TemplateNames(["TechNewsBot", "بوت"], ["TechNewsBot end"]), Some.Moment);

        await store.KeepAsync("arwiki", Some.Profile("older"), default);
        await store.KeepAsync("arwiki", kept, default);
        var found = await store.FindAsync("arwiki", default);

        Assert.Multiple(() =>
        {
            Assert.That(found!.Json, Is.EqualTo(kept.Json));
            Assert.That(found.Template.Start, Is.EqualTo(kept.Template.Start));
            Assert.That(found.Template.End, Is.EqualTo(kept.Template.End));
            Assert.That(found.ReadAt, Is.EqualTo(kept.ReadAt));
        });
    }

    [Test]
    public async Task A_wiki_that_was_never_kept_is_not_found()
    {
        using var database = new TestDatabase(provider);

        Assert.That(await new ProfileStore(database.Database).FindAsync("frwiki", default), Is.Null);
    }
}
