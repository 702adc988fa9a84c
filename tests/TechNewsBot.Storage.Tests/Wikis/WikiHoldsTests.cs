using TechNewsBot.Core.Wikis;
using TechNewsBot.Storage.Wikis;

namespace TechNewsBot.Storage.Tests.Wikis;

[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class WikiHoldsTests(StorageProvider provider)
{
    [Test]
    public async Task A_wiki_has_one_hold_of_each_reach_and_each_ends_alone()
    {
        using var database = new TestDatabase(provider);
        var holds = new WikiHolds(database.Database);
        var pause = new WikiHold("frwiki", HoldReach.Everything, "the wiki asks for patience", Some.Moment) { Until = Some.Moment.AddHours(1), IsBinding = true };
        var stop = new WikiHold("frwiki", HoldReach.Edits, "the bot is blocked", Some.Moment) { Account = "AB", Standing = "CD", LookedAt = Some.Moment.AddMinutes(5) };

        await holds.KeepAsync(pause with { Reason = "earlier" }, default);
        await holds.KeepAsync(pause, default);
        await holds.KeepAsync(stop, default);
        var both = await holds.FindAsync("frwiki", default);
        await holds.EndAsync("frwiki", HoldReach.Everything, default);

        Assert.Multiple(async () =>
        {
            Assert.That(both, Is.EquivalentTo(new[] { pause, stop }));
            Assert.That(await holds.FindAsync("frwiki", default), Is.EqualTo(new[] { stop }));
            Assert.That(await holds.FindAsync("arwiki", default), Is.Empty);
        });
    }
}
