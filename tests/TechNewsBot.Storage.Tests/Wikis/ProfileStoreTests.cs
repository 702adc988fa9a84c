using TechNewsBot.Core.Wikis;
using TechNewsBot.Storage.Wikis;

namespace TechNewsBot.Storage.Tests.Wikis;

internal sealed class ProfileStoreTests
{
    [Test]
    public async Task A_profile_comes_back_as_it_was_kept()
    {
        using var folder = new TemporaryFolder();
        using var database = new Database("Data Source=bot.db", folder.Path);
        var store = new ProfileStore(database);
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
        using var folder = new TemporaryFolder();
        using var database = new Database("Data Source=bot.db", folder.Path);

        Assert.That(await new ProfileStore(database).FindAsync("frwiki", default), Is.Null);
    }
}
