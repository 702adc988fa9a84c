using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Offers;
using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Core.Tests.Pages;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Offers;

/// <summary>What people translated on a wiki, on its way to the central one.</summary>
public sealed class OfferingTests
{
    private const string Translation = "أهلا [[$l|بالجميع]]";

    private static readonly IssueName Issue = new(2026, 48);
    private static readonly string Stub = $"{JobPage.Title}/{Issue}";
    private static readonly string Unit = UnitTitle.Of(Issue, "1", "ar");

    private readonly MemoryIssues store = new();
    private readonly MemoryPages memory = new();
    private readonly MemoryUnits translations = new();
    private readonly MemoryHistories histories = new();
    private readonly MemoryWiki wiki = new(SampleProfile.Arabic);
    private readonly MemoryCentralUnits central;

    public OfferingTests()
    {
        central = new MemoryCentralUnits(store);
        store.Put(Issue, "<translate><!--T:1--> Hello [[<tvar|l>m:Tech</>|all]]</translate>\n* <translate><!--T:2--> Item</translate>");
    }

    [Test]
    public async Task What_the_central_wiki_lacks_is_written_there_with_the_names_of_the_variables()
    {
        var page = await TranslatedAsync("أهلا [[m:Tech|بالجميع]]");

        await page.RunAsync();

        Assert.That(central.Pages[Unit], Is.EqualTo(Translation));
    }

    [Test]
    public async Task The_summary_names_the_translator_and_the_revision()
    {
        var page = await TranslatedAsync(Translation);

        await page.RunAsync();

        Assert.That(central.Pages.Outcomes.Single().Summary, Does.Match("^translation by Somebody, from https://test.example/wiki/Special:PermanentLink/[0-9]+$"));
    }

    [Test]
    public async Task What_is_outdated_there_is_replaced()
    {
        Put("مرحبا", UnitState.Outdated);
        var page = await TranslatedAsync(Translation);

        await page.RunAsync();

        Assert.That(central.Pages[Unit], Is.EqualTo(Translation));
    }

    [Test]
    public async Task A_translation_that_stands_there_is_left()
    {
        var page = await TranslatedAsync(Translation);
        Put("مرحبا", UnitState.Translated);

        await page.RunAsync();

        Assert.That(central.Pages[Unit], Is.EqualTo("مرحبا"));
    }

    [TestCase(UnitState.Missing)]
    [TestCase(UnitState.Outdated)]
    public async Task What_somebody_saves_there_at_the_same_time_is_left(UnitState before)
    {
        if (before == UnitState.Outdated)
            Put("قديم", before);
        var page = await TranslatedAsync(Translation);
        central.Pages.Meanwhile = () => central.Pages.Put(Unit, "مرحبا");

        await page.RunAsync();

        Assert.That(central.Pages[Unit], Is.EqualTo("مرحبا"));
    }

    [Test]
    public async Task The_next_run_says_so_in_the_slot_and_the_one_after_makes_no_edit()
    {
        var page = await TranslatedAsync(Translation);
        await page.RunAsync();
        store.Translate(Issue, "ar", ("1", Translation, UnitState.Translated));

        var marking = await page.RunAsync();
        var last = await page.RunAsync();

        Assert.That((marking, last), Is.EqualTo((1, 0)));
        Assert.That(wiki[Stub], Does.Contain("|state=local\n").And.Contain("|offered=").And.Contain("|text=" + Translation));
    }

    [Test]
    public async Task A_text_that_is_not_sound_is_not_offered()
    {
        var page = await TranslatedAsync("أهلا بالجميع");

        await page.RunAsync();

        Assert.That((central.Pages.Outcomes.Count, central.Requests), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task What_is_taken_out_there_before_the_slot_tells_is_not_offered_again()
    {
        var page = await TranslatedAsync(Translation);
        await page.RunAsync();
        Assert.That(central.Pages[Unit], Is.Not.Empty);
        central.Pages.Remove(Unit);

        await page.RunAsync();

        Assert.That(central.Pages[Unit], Is.Empty);
    }

    [TestCase(false)]
    [TestCase(true, Description = "the bot's memory is lost, and the slot tells")]
    public async Task What_is_taken_out_there_is_not_offered_again(bool isForgotten)
    {
        var page = await TranslatedAsync(Translation);
        await page.RunAsync();
        await page.RunAsync();
        Assert.That(central.Pages[Unit], Is.Not.Empty);
        central.Pages.Remove(Unit);

        await (isForgotten ? Page(new MemoryPages()) : page).RunAsync();

        Assert.That(central.Pages[Unit], Is.Empty);
    }

    [Test]
    public async Task A_text_that_was_changed_here_since_is_offered_when_it_is_outdated_there()
    {
        var page = await TranslatedAsync(Translation);
        await page.RunAsync();
        central.Outdated.Add(Unit);
        store.Translate(Issue, "ar", ("1", Translation, UnitState.Outdated));
        wiki.Put(Stub, wiki[Stub].Replace("أهلا", "أهلا وسهلا", StringComparison.Ordinal));

        await page.RunAsync();

        Assert.That(central.Pages[Unit], Is.EqualTo("أهلا وسهلا [[$l|بالجميع]]"));
    }

    [Test]
    public async Task Without_the_operators_consent_nothing_is_offered_and_the_operator_told()
    {
        var page = await TranslatedAsync(Translation, consent: false);

        await page.RunAsync();

        Assert.That((central.Pages.Outcomes.Count, central.Requests), Is.EqualTo((0, 0)));
        Assert.That(page.Problems.Single(), Does.Contain("TechNewsBot:OfferToCentral"));
    }

    [TestCase("")]
    [TestCase("|offer=no")]
    public async Task A_page_that_does_not_ask_for_it_offers_nothing(string parameters)
    {
        var page = await TranslatedAsync(Translation, parameters: parameters);

        await page.RunAsync();

        Assert.That((central.Pages.Outcomes.Count, central.Requests, page.Problems.Count), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public async Task What_the_memory_suggests_is_offered_only_when_somebody_takes_it()
    {
        var page = await TranslatedAsync(Translation);
        store.Put(Issue.Next, "<translate><!--T:1--> Hello [[<tvar|l>m:News</>|all]]</translate>");
        await page.RunAsync();
        var next = UnitTitle.Of(Issue.Next, "1", "ar");
        await page.RunAsync();
        var untaken = central.Pages[next];
        wiki.Put($"{JobPage.Title}/{Issue.Next}", wiki[$"{JobPage.Title}/{Issue.Next}"].Replace("|state=suggested\n", "", StringComparison.Ordinal));

        await page.RunAsync();

        Assert.That((untaken, central.Pages[next]), Is.EqualTo(("", Translation)));
    }

    [Test]
    public async Task A_text_that_nobody_can_be_named_for_is_not_offered_and_the_operator_told()
    {
        var page = await TranslatedAsync(Translation, user: "ImportBot");

        await page.RunAsync();

        Assert.That(central.Pages.Outcomes, Is.Empty);
        Assert.That(page.Problems.Single(), Does.StartWith($"{Stub}: the page's history names nobody who wrote unit 1"));
    }

    [Test]
    public async Task A_source_that_was_changed_there_since_the_last_pull_is_left()
    {
        var page = await TranslatedAsync(Translation);
        central.Definitions["1"] = "Hello [[$l|everybody]]";

        await page.RunAsync();

        Assert.That(central.Pages.Outcomes, Is.Empty);
    }

    [Test]
    public async Task A_central_wiki_that_cannot_be_asked_holds_nothing_up_and_gets_it_later()
    {
        var page = await TranslatedAsync(Translation);
        central.IsDown = true;
        await page.RunAsync();
        var (problem, text, due) = (page.Problems.Single(), page.Text, page.DueAt);
        central.IsDown = false;

        await page.RunAsync();

        Assert.That(problem, Does.StartWith("metawiki cannot be asked now"));
        // Nothing on the page changes when the wiki can be asked again: the next sweep must come back by itself.
        Assert.That((text.Contains("2026-48", StringComparison.Ordinal), due, central.Pages[Unit]), Is.EqualTo((true, (DateTimeOffset?)page.Time.Moment, Translation)));
    }

    [TestCase("|offer=yes", 24)]
    [TestCase("|offer=yes|wait=6h", 6)]
    [TestCase("|offer=yes|wait=٢d", 48)]
    public async Task A_text_stands_here_for_a_time_before_it_is_offered(string parameters, int hours)
    {
        var page = await TranslatedAsync(Translation, parameters);
        var since = wiki.SavedAt(Stub);
        page.Time.Moment = since.AddHours(hours).AddSeconds(-1);
        await page.RunAsync();
        var (before, asked, due) = (central.Pages[Unit], central.Requests, page.DueAt);
        page.Time.Moment = since.AddHours(hours);

        await page.RunAsync();

        Assert.That((before, asked, due), Is.EqualTo(("", 0, since.AddHours(hours))));
        Assert.That((central.Pages[Unit], page.DueAt), Is.EqualTo((Translation, (DateTimeOffset?)null)));
    }

    [Test]
    public async Task The_slot_tells_from_when_on_its_text_is_offered_until_it_was()
    {
        var page = await TranslatedAsync(Translation, "|offer=yes");
        var due = wiki.Profile.FormatTimestamp(wiki.SavedAt(Stub).AddDays(1));
        await page.RunAsync();
        var (waits, again) = (wiki[Stub], await page.RunAsync());
        page.Time.Moment = wiki.SavedAt(Stub).AddDays(2);
        await page.RunAsync();

        await page.RunAsync();

        Assert.That((waits.Contains($"|waits=سيُرسل إلى الويكي المركزي ابتداءً من {due}", StringComparison.Ordinal), again), Is.EqualTo((true, 0)));
        Assert.That(wiki[Stub], Does.Contain("|offered=").And.Not.Contain("|waits="));
    }

    [Test]
    public async Task What_is_taken_back_meanwhile_is_never_offered_and_the_text_before_it_has_not_to_wait_anew()
    {
        var page = await TranslatedAsync(Translation, "|offer=yes");
        var good = wiki.SavedAt(Stub);
        await page.RunAsync();
        var text = wiki[Stub];
        wiki.Put(Stub, text.Replace("أهلا", "هراء", StringComparison.Ordinal), "Vandal");
        await page.RunAsync();
        wiki.Put(Stub, text);
        page.Time.Moment = good.AddDays(1);

        await page.RunAsync();

        Assert.That(central.Pages.Outcomes.Single().After, Is.EqualTo(Translation));
    }

    [Test]
    public async Task A_text_that_is_changed_waits_anew()
    {
        var page = await TranslatedAsync(Translation, "|offer=yes");
        var first = wiki.SavedAt(Stub);
        await page.RunAsync();
        wiki.Put(Stub, wiki[Stub].Replace("أهلا", "أهلا وسهلا", StringComparison.Ordinal));
        page.Time.Moment = first.AddDays(1);

        await page.RunAsync();

        Assert.That((central.Pages[Unit], page.DueAt), Is.EqualTo(("", wiki.SavedAt(Stub).AddDays(1))));
    }

    [Test]
    public async Task A_text_that_is_remembered_without_its_time_has_stood_long_enough()
    {
        var page = await TranslatedAsync(Translation, "|offer=yes");
        await page.RunAsync();
        var history = await histories.FindAsync(wiki.Id, Stub, default);
        var timeless = history.Slots.ToDictionary(slot => slot.Key, IReadOnlyList<SlotText> (slot) => [.. slot.Value.Select(text => text with { At = default })]);
        await histories.KeepAsync(wiki.Id, Stub, history with { Slots = timeless }, default);

        await page.RunAsync();

        Assert.That(central.Pages[Unit], Is.EqualTo(Translation));
    }

    private JobPage Page(MemoryPages remembered, bool consent = true)
    {
        var offering = new Offering(central, remembered, RepositoryFiles.Messages, new OfferConsent(consent));
        return new JobPage(wiki, new TranslationJob(store, translations, histories, new CentralAddress(new Uri("https://meta.example/w/api.php")), offering: offering)) { Elsewhere = (central.Pages, remembered) };
    }

    private async Task<JobPage> TranslatedAsync(string text, string parameters = "|offer=yes|wait=0", bool consent = true, string user = "Somebody")
    {
        var page = Page(memory, consent);
        page.Put(parameters: parameters);
        await page.RunAsync();
        central.Pages.Outcomes.Clear();
        const string Slot = "|text=";
        var at = wiki[Stub].IndexOf(Slot, StringComparison.Ordinal) + Slot.Length;
        wiki.Put(Stub, wiki[Stub][..at] + text + wiki[Stub][wiki[Stub].IndexOf('\n', at)..], user);
        return page;
    }

    private void Put(string text, UnitState state)
    {
        central.Pages.Put(Unit, text);
        if (state == UnitState.Outdated)
            central.Outdated.Add(Unit);
        store.Translate(Issue, "ar", ("1", text, state));
    }
}
