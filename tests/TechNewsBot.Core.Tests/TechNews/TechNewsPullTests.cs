using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Core.Tests.TechNews;

public sealed class TechNewsPullTests
{
    // The moment of the tests is the Sunday of this week.
    private static readonly IssueName ThisWeek = new(2026, 47);
    private static readonly IssueName NextWeek = new(2026, 48);
    private static readonly IssueName Old = new(2026, 43);

    private readonly MemoryCentral central = new();
    private readonly MemoryIssues store = new();
    private readonly MemoryUnits memory = new();
    private readonly Moments time = new();
    private TechNewsPull pull;

    public TechNewsPullTests() => pull = Started();

    [Test]
    public async Task New_issues_and_their_translations_are_kept()
    {
        central.Put(ThisWeek, Source("a"));
        central.Translate(ThisWeek, "fr", "1", "un");

        var report = await PullAsync("fr", "en");

        Assert.Multiple(async () =>
        {
            Assert.That(report.New, Is.EqualTo(new[] { ThisWeek }));
            Assert.That(report.Translations, Is.EqualTo(new[] { new PulledTranslation(ThisWeek, "fr") }));
            Assert.That((await store.FindAsync(ThisWeek, CancellationToken.None))?.Text, Is.EqualTo(Source("a")));
            Assert.That((await TranslationAsync("fr")).Single().Text, Is.EqualTo("un"));
            Assert.That(central.Asked, Is.EqualTo(new[] { "2026/47 fr" }), "the source's own language is not asked for");
        });
    }

    [Test]
    public async Task An_unchanged_central_wiki_costs_two_requests_whatever_the_number_of_languages()
    {
        central.Put(Old, Source("old"));
        central.Put(ThisWeek, Source("a"));
        await PullAsync("fr", "uk");
        var before = central.Requests;

        var report = await PullAsync("fr", "uk");

        Assert.Multiple(() =>
        {
            Assert.That(report.FoundChanges, Is.False);
            Assert.That(central.Requests - before, Is.EqualTo(2));
        });
    }

    [Test]
    public async Task Only_what_was_edited_is_asked_for_again()
    {
        central.Put(ThisWeek, Source("a"));
        central.Put(NextWeek, Source("b"));
        await PullAsync("fr", "uk");
        central.Translate(NextWeek, "uk", "1", "один");
        central.Asked.Clear();

        await PullAsync("fr", "uk");

        Assert.That(central.Asked, Is.EqualTo(new[] { "2026/48 uk" }));
    }

    [Test]
    public async Task What_was_edited_of_an_older_issue_is_asked_for_too_and_nothing_else_of_it()
    {
        central.Put(Old, Source("a"));
        await PullAsync("fr", "uk");
        central.Asked.Clear();

        central.Translate(Old, "uk", "1", "один");
        await PullAsync("fr", "uk");
        Assert.That(central.Asked, Is.EqualTo(new[] { "2026/43 uk" }), "an hourly pull");

        central.Translate(Old, "fr", "1", "un");
        time.Moment += TimeSpan.FromDays(1);
        await PullAsync("fr", "uk");
        Assert.That(central.Asked, Is.EqualTo(new[] { "2026/43 uk", "2026/43 fr" }), "the daily one");

        central.Translate(Old, "fr", "1", "une");
        pull = Started();
        await PullAsync("fr", "uk");
        Assert.That(central.Asked, Is.EqualTo(new[] { "2026/43 uk", "2026/43 fr", "2026/43 fr" }), "the first one after a start");
    }

    [Test]
    public async Task An_issue_that_was_marked_for_translation_is_asked_for_in_all_languages()
    {
        central.Put(ThisWeek, Source("a"));
        central.Put(NextWeek, Source("b"));
        await PullAsync("fr", "uk");
        central.Mark(NextWeek);
        central.Asked.Clear();

        await PullAsync("fr", "uk");

        Assert.That(central.Asked, Is.EqualTo(new[] { "2026/48 fr", "2026/48 uk" }));
    }

    [Test]
    public async Task All_is_asked_for_once_a_day_and_after_a_start_and_where_the_wiki_cannot_tell_what_was_edited()
    {
        string[] all = ["2026/47 fr", "2026/47 uk"];
        central.Put(ThisWeek, Source("a"));
        await PullAsync("fr", "uk");
        time.Moment += TimeSpan.FromHours(23);
        await PullAsync("fr", "uk");
        Assert.That(central.Asked, Is.EqualTo(all));

        time.Moment += TimeSpan.FromHours(1);
        await PullAsync("fr", "uk");
        Assert.That(central.Asked, Is.EqualTo((string[])[.. all, .. all]));

        pull = Started();
        await PullAsync("fr", "uk");
        Assert.That(central.Asked, Is.EqualTo((string[])[.. all, .. all, .. all]));

        central.HasRecentChanges = false;
        await PullAsync("fr", "uk");
        Assert.That(central.Asked, Is.EqualTo((string[])[.. all, .. all, .. all, .. all]));
    }

    [Test]
    public async Task A_pull_in_some_languages_or_one_that_breaks_off_loses_no_edit_in_the_others()
    {
        central.Put(ThisWeek, Source("a"));
        await PullAsync("fr", "uk");
        time.Moment += TimeSpan.FromHours(1);
        await PullAsync("fr");
        time.Moment += TimeSpan.FromHours(1);
        central.Translate(ThisWeek, "uk", "1", "один");
        central.Failing = "uk";
        Assert.That(async () => await PullAsync("fr", "uk"), Throws.TypeOf<IOException>());
        central.Failing = "";
        time.Moment += TimeSpan.FromHours(1);

        await PullAsync("fr", "uk");

        var before = TimeSpan.FromMinutes(10);
        Assert.That(central.EditedSince, Is.EqualTo(new[] { Moments.Now.AddDays(-7) - before, Moments.Now - before, Moments.Now - before, Moments.Now - before }));
    }

    [Test]
    public async Task A_deleted_issue_is_kept_as_such_and_told_once_and_comes_back_when_it_is_restored()
    {
        central.Put(Old, Source("old"));
        central.Put(ThisWeek, Source("a"));
        await PullAsync("fr");
        central.Delete(ThisWeek);

        var deleted = await PullAsync("fr");
        var kept = await store.FindAsync(ThisWeek, CancellationToken.None);
        var again = await PullAsync("fr");
        central.Put(ThisWeek, Source("a"));
        var restored = await PullAsync("fr");

        Assert.Multiple(async () =>
        {
            Assert.That(deleted.Problems.Single(), Does.StartWith("Tech/News/2026/47: the page was deleted"));
            Assert.That(deleted.NewestPublished, Is.EqualTo(Old));
            Assert.That(kept, Is.EqualTo(kept! with { IsDeleted = true, Text = Source("a") }));
            Assert.That(again.FoundChanges, Is.False);
            Assert.That(again.Problems, Is.Empty);
            Assert.That(restored.Changed, Is.EqualTo(new[] { ThisWeek }));
            Assert.That((await store.FindAsync(ThisWeek, CancellationToken.None))!.IsDeleted, Is.False);
        });
    }

    [Test]
    public async Task A_central_wiki_that_has_no_issue_at_all_deletes_none()
    {
        central.Put(ThisWeek, Source("a"));
        await PullAsync("fr");
        central.Delete(ThisWeek);

        var report = await PullAsync("fr");

        Assert.That(report.FoundChanges, Is.False);
    }

    [Test]
    public async Task A_changed_source_is_read_again_with_all_its_translations()
    {
        central.Put(Old, Source("a"));
        await PullAsync("fr");
        central.Put(Old, Source("b"));

        var report = await PullAsync("fr");

        Assert.Multiple(() =>
        {
            Assert.That(report.Changed, Is.EqualTo(new[] { Old }));
            Assert.That(report.Translations, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public async Task A_later_translation_is_noticed()
    {
        central.Put(ThisWeek, Source("a"));
        central.Translate(ThisWeek, "fr", "1", "un");
        await PullAsync("fr");
        central.Translate(ThisWeek, "fr", "1", "autre", UnitState.Outdated);

        var report = await PullAsync("fr");

        Assert.Multiple(async () =>
        {
            Assert.That(report.Translations, Is.EqualTo(new[] { new PulledTranslation(ThisWeek, "fr") }));
            Assert.That((await TranslationAsync("fr")).Single().State, Is.EqualTo(UnitState.Outdated));
        });
    }

    [Test]
    public async Task Translations_of_the_present_source_are_remembered_for_later_issues()
    {
        central.Put(ThisWeek, "<translate><!--T:1--> One\n\n<!--T:2--> Two\n\n<!--T:3--> Three\n\n<!--T:4--> Four</translate>");
        central.Translate(ThisWeek, "fr", "1", "un");
        central.Translate(ThisWeek, "fr", "2", "deux", UnitState.Outdated);
        central.Translate(ThisWeek, "fr", "3", "trois {{");
        central.Translate(ThisWeek, "fr", "9", "neuf");

        await PullAsync("fr");

        Assert.That(memory.All.Select(unit => (unit.Issue, unit.Unit.Text, unit.Translation)), Is.EqualTo(new[] { (ThisWeek, "One", "un") }));
    }

    [Test]
    public async Task A_translation_of_a_source_that_is_not_marked_anew_is_outdated_until_it_is_and_not_remembered()
    {
        central.Put(ThisWeek, Source("a [[<tvar name=l>m:A</tvar>|link]]"));
        central.Mark(ThisWeek);
        central.Translate(ThisWeek, "fr", "1", "un");
        await PullAsync("fr");
        var before = (await TranslationAsync("fr")).Single().State;
        central.Put(ThisWeek, Source("another"));

        await PullAsync("fr");

        Assert.Multiple(async () =>
        {
            Assert.That(before, Is.EqualTo(UnitState.Translated));
            Assert.That((await TranslationAsync("fr")).Single(), Is.EqualTo(new UnitTranslation("1", "un", UnitState.Outdated, (await TranslationAsync("fr")).Single().Revision)));
            Assert.That(memory.All.Select(unit => unit.Unit.Text), Is.EqualTo(new[] { "a [[$l|link]]" }));
            Assert.That((await PullAsync("fr")).FoundChanges, Is.False);
        });
        central.Mark(ThisWeek);
        await PullAsync("fr");
        Assert.That((await TranslationAsync("fr")).Single().State, Is.EqualTo(UnitState.Translated), "the central wiki says that it answers the new one");
    }

    [Test]
    public async Task A_language_that_joins_later_gets_old_issues_too()
    {
        central.Put(Old, Source("a"));
        await PullAsync("fr");

        await PullAsync("fr", "ar");

        Assert.That(central.Asked, Is.EqualTo(new[] { "2026/43 fr", "2026/43 ar" }));
    }

    [Test]
    public async Task A_pull_that_breaks_off_keeps_nothing_half()
    {
        central.Put(ThisWeek, Source("a"));
        central.Failing = "uk";

        Assert.That(async () => await PullAsync("fr", "uk"), Throws.TypeOf<IOException>());
        Assert.That(await store.FindAsync(ThisWeek, CancellationToken.None), Is.Null);
        central.Failing = "";

        Assert.That((await PullAsync("fr", "uk")).New, Is.EqualTo(new[] { ThisWeek }));
    }

    [Test]
    public async Task The_newest_published_issue_is_what_latest_redirects_to()
    {
        central.Put(Old, Source("a"));
        central.Put(ThisWeek, Source("a"));
        central.Latest = Old;

        Assert.That((await PullAsync()).NewestPublished, Is.EqualTo(Old));
        Assert.That(store.NewestPublished, Is.EqualTo(Old));
    }

    [Test]
    public async Task Without_that_redirect_it_is_the_newest_whose_Monday_has_come()
    {
        central.Put(ThisWeek, Source("a"));
        central.Put(NextWeek, Source("b"));

        Assert.That((await PullAsync()).NewestPublished, Is.EqualTo(ThisWeek));
        time.Moment = Moments.Now.AddDays(1);
        Assert.That((await PullAsync()).NewestPublished, Is.EqualTo(NextWeek));
    }

    [Test]
    public async Task What_is_malformed_is_named_with_its_page()
    {
        central.Put(ThisWeek, "<translate><!--T:1--> open");

        var report = await PullAsync("xx-unknown");

        Assert.That(report.Problems, Has.Count.EqualTo(2).And.All.StartsWith("Tech/News/2026/47: ")
            .And.Some.Contains("not closed; the issue is not posted until").And.Some.Contains("“xx-unknown”"));
    }

    [Test]
    public async Task A_translation_that_leaves_markup_open_is_named()
    {
        central.Put(ThisWeek, Source("a"));
        central.Translate(ThisWeek, "fr", "1", "ouvert {{");

        var report = await PullAsync("fr");

        Assert.That(report.Problems.Single(), Does.StartWith("Tech/News/2026/47: the unit “1” in “fr” leaves markup open"));
    }

    [Test]
    public async Task Nothing_at_all_is_no_failure()
    {
        var report = await PullAsync("fr");

        Assert.That((report.FoundChanges, report.NewestPublished), Is.EqualTo((false, default(IssueName?))));
    }

    private static string Source(string text) => $"<translate><!--T:1--> {text}</translate>";

    // A pull remembers what it asked for until the bot ends.
    private TechNewsPull Started() => new(central, store, memory, time);

    private Task<PullReport> PullAsync(params string[] languages) =>
        pull.RunAsync(languages, progress: null, CancellationToken.None);

    private async Task<IReadOnlyList<UnitTranslation>> TranslationAsync(string language) =>
        (await store.TranslationsAsync(ThisWeek, [language], CancellationToken.None)).Single().Units;
}
