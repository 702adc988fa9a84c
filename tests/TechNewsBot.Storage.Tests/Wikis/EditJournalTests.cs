using TechNewsBot.Core.Wikis;
using TechNewsBot.Storage.Pages;
using TechNewsBot.Storage.Wikis;

namespace TechNewsBot.Storage.Tests.Wikis;

[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class EditJournalTests(StorageProvider provider)
{
    private static readonly EditIntent Intent = new(new Guid("01234567-89ab-7def-8123-456789abcdef"), "frwiki", "Wikipédia:Actualités", 7, new string('a', 40), Some.Moment)
    {
        Posts = ["2026/48"],
    };

    private TestDatabase database;
    private EditJournal journal;

    [SetUp]
    public void MakeJournal()
    {
        database = new TestDatabase(provider);
        journal = new EditJournal(database.Database);
    }

    [TearDown]
    public void RemoveJournal() => database.Dispose();

    [Test]
    public async Task An_edit_is_unfinished_until_it_is_settled()
    {
        await journal.IntendAsync(Intent, default);
        await journal.IntendAsync(Intent with { Id = Guid.NewGuid(), Wiki = "arwiki" }, default);
        var before = await journal.UnfinishedAsync("frwiki", default);
        await journal.SettleAsync(Intent, IntentOutcome.NotSaved, 0, Some.Moment, default);

        Assert.Multiple(async () =>
        {
            Assert.That(before.Single() with { Posts = [] }, Is.EqualTo(Intent with { Posts = [] }));
            Assert.That(before.Single().Posts, Is.EqualTo(Intent.Posts));
            Assert.That(await journal.UnfinishedAsync("frwiki", default), Is.Empty);
        });
    }

    [TestCase(IntentOutcome.Saved, true)]
    [TestCase(IntentOutcome.NotNeeded, true)]
    [TestCase(IntentOutcome.NotSaved, false)]
    public async Task What_was_posted_is_remembered_in_the_same_breath(IntentOutcome outcome, bool isPosted)
    {
        await journal.IntendAsync(Intent, default);

        await journal.SettleAsync(Intent, outcome, 8, Some.Moment, default);

        Assert.That(await new PageMemory(database.Database).PostedAsync("frwiki", Intent.Title, default), isPosted ? Is.EqualTo(new[] { "2026/48" }) : Is.Empty);
    }

    [Test]
    public async Task Only_edits_that_were_saved_lately_on_the_wiki_count()
    {
        foreach (var (wiki, outcome, minutes) in new[] { ("frwiki", IntentOutcome.Saved, 5), ("frwiki", IntentOutcome.Saved, 61), ("frwiki", IntentOutcome.NotNeeded, 4), ("arwiki", IntentOutcome.Saved, 3), ("frwiki", IntentOutcome.Saved, 50) })
        {
            var intent = Intent with { Id = Guid.NewGuid(), Wiki = wiki };
            await journal.IntendAsync(intent, default);
            await journal.SettleAsync(intent, outcome, 8, Some.Moment.AddMinutes(-minutes), default);
        }

        var saved = await journal.SavedSinceAsync("frwiki", Some.Moment.AddHours(-1), default);

        Assert.That(saved, Is.EqualTo(new[] { Some.Moment.AddMinutes(-50), Some.Moment.AddMinutes(-5) }));
    }

    [Test]
    public async Task A_wish_is_remembered_for_the_next_run_until_the_page_is_saved()
    {
        await journal.IntendAsync(Intent, default);
        var wished = new List<bool>();
        foreach (var wish in new[] { "one", "two", "two" })
            wished.Add(await journal.IsWantedAgainAsync("frwiki", Intent.Title, wish, Some.Moment, default));
        await journal.SettleAsync(Intent, IntentOutcome.Saved, 8, Some.Moment, default);
        wished.Add(await journal.IsWantedAgainAsync("frwiki", Intent.Title, "two", Some.Moment, default));

        Assert.That(wished, Is.EqualTo(new[] { false, false, true, false }));
    }

    [Test]
    public async Task A_wish_is_forgotten_after_a_day()
    {
        var wished = new List<bool>();
        foreach (var hours in new[] { 0, 25, 49 })
            wished.Add(await journal.IsWantedAgainAsync("frwiki", Intent.Title, "less", Some.Moment.AddHours(hours), default));

        Assert.That(wished, Is.EqualTo(new[] { false, false, true }));
    }

    [Test]
    public async Task A_wish_is_over_when_a_run_no_longer_has_it()
    {
        await journal.IsWantedAgainAsync("frwiki", Intent.Title, "less", Some.Moment, default);
        await journal.IsWantedAgainAsync("arwiki", Intent.Title, "less", Some.Moment, default);
        await journal.EndWishAsync("frwiki", Intent.Title, default);

        Assert.Multiple(async () =>
        {
            Assert.That(await journal.IsWantedAgainAsync("frwiki", Intent.Title, "less", Some.Moment, default), Is.False);
            Assert.That(await journal.IsWantedAgainAsync("arwiki", Intent.Title, "less", Some.Moment, default), Is.True);
        });
    }
}
