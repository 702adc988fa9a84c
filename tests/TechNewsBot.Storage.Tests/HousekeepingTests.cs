using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Tests;
using TechNewsBot.Storage.Pages;
using TechNewsBot.Storage.Tasks;
using TechNewsBot.Storage.TechNews;

namespace TechNewsBot.Storage.Tests;

[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class HousekeepingTests(StorageProvider provider)
{
    [Test]
    public async Task Tasks_that_nobody_asked_for_in_a_month_go()
    {
        using var folder = new TemporaryFolder();
        using var database = new Database("Data Source=bot.db", folder.Path);
        var tasks = new TaskStore(database);
        var now = new Moments().GetUtcNow();
        await tasks.KeepAsync([new TrackedTask("T1", "", TaskState.Open)], now.AddDays(-31), default);
        await tasks.KeepAsync([new TrackedTask("T2", "", TaskState.Open)], now.AddDays(-29), default);

        await new Housekeeping(database, new Moments()).RunAsync(default);

        Assert.That((await tasks.FindAsync(["T1", "T2"], default)).Keys, Is.EqualTo(new[] { "T2" }));
    }

    [Test]
    public async Task Issues_older_than_a_year_go_and_what_was_posted_stays_known()
    {
        using var database = new TestDatabase(provider);
        var issues = new IssueStore(database.Database);
        var pages = new PageMemory(database.Database);
        var (old, young) = (new IssueName(2025, 46), new IssueName(2025, 47));
        foreach (var issue in new[] { old, young })
        {
            await issues.KeepAsync(new IssueSource(issue, 1, Some.Moment, ""), default);
            await issues.KeepTranslationAsync(new IssueTranslation(issue, "fr", 1, [new("1", "Bonjour", UnitState.Translated, 2)]), default);
            await pages.KeepPostedAsync("frwiki", "Page", issue.ToString(), 3, Some.Moment, default);
        }

        await new Housekeeping(database.Database, new Moments()).RunAsync(default);

        Assert.Multiple(async () =>
        {
            Assert.That((await issues.LatestAsync(9, default)).Select(source => source.Issue), Is.EqualTo(new[] { young }));
            Assert.That(await issues.TranslationsAsync(old, ["fr"], default), Is.Empty);
            Assert.That(await issues.TranslationsAsync(young, ["fr"], default), Has.Count.EqualTo(1));
            Assert.That(await pages.PostedAsync("frwiki", "Page", default), Is.EquivalentTo(new[] { "2025/46", "2025/47" }));
        });
    }
}
