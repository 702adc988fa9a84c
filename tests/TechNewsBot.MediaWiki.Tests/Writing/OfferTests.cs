using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Wikis;
using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.Writing;

/// <summary>Translations on their way to the central wiki, on a page that no template opted in.</summary>
public sealed class OfferTests
{
    private const string Central = "testwiki";
    private const string Title = "Translations:Tech/News/2026/48/3/fr";
    private const string Text = "Un $link";

    private static readonly ClientSettings Allowed = Bench.Client with { OffersTo = Central };

    [Test]
    public async Task A_missing_unit_is_only_created()
    {
        await using var bench = await Bench.ConnectedAsync();
        Answer(bench, revisions: 0);

        var outcome = await OfferAsync(bench, over: 0);

        var save = bench.Wiki.Calls.Single(call => call.Is("edit"));
        Assert.Multiple(() =>
        {
            Assert.That((outcome.Kind, outcome.Wiki, outcome.RevisionId), Is.EqualTo((WriteOutcomeKind.Saved, Central, 12)));
            Assert.That((save["title"], save["text"], save["createonly"], save["baserevid"], save["summary"], save["assert"]), Is.EqualTo((Title, Text, "1", "", "by Ada", "user")));
            Assert.That(bench.Journal.Intents.Single().Posts, Is.EqualTo(new[] { "offer 1" }));
        });
    }

    [Test]
    public async Task An_outdated_unit_is_saved_over_the_revision_that_was_outdated()
    {
        await using var bench = await Bench.ConnectedAsync();
        Answer(bench, 10);

        var outcome = await OfferAsync(bench, over: 10);

        var save = bench.Wiki.Calls.Single(call => call.Is("edit"));
        Assert.That((outcome.Kind, save["baserevid"], save["nocreate"], save["basetimestamp"]), Is.EqualTo((WriteOutcomeKind.Saved, "10", "1", "2026-11-24T06:00:00Z")));
    }

    [TestCase(0, 11)]
    [TestCase(10, 11)]
    [TestCase(10, 0, Description = "it was deleted")]
    public async Task A_unit_that_changed_since_it_was_looked_at_is_left(int over, int now)
    {
        await using var bench = await Bench.ConnectedAsync();
        Answer(bench, now);

        var outcome = await OfferAsync(bench, over);

        Assert.That((outcome.Kind, Saves(bench)), Is.EqualTo((WriteOutcomeKind.NotNeeded, 0)));
    }

    [TestCase("articleexists", 0, 11)]
    [TestCase("editconflict", 10, 11)]
    [TestCase("missingtitle", 10, 0)]
    public async Task Somebody_who_saves_at_the_same_time_wins(string error, int before, int after)
    {
        await using var bench = await Bench.ConnectedAsync();
        Answer(bench, before, after);
        bench.Wiki.On(call => call.Is("edit"), ScriptedAnswer.Error(error));

        var outcome = await OfferAsync(bench, before);

        Assert.That((outcome.Kind, Saves(bench), bench.Journal.Outcomes.Single()!.Value.Outcome), Is.EqualTo((WriteOutcomeKind.NotNeeded, 1, IntentOutcome.NotSaved)));
    }

    [Test]
    public async Task Nothing_is_written_that_the_operator_does_not_allow()
    {
        await using var bench = await Bench.ConnectedAsync();
        Answer(bench, 0);

        var outcome = await OfferAsync(bench, over: 0, client: Bench.Client);

        Assert.That((outcome.Kind, Saves(bench)), Is.EqualTo((WriteOutcomeKind.Refused, 0)));
        Assert.That(outcome.Reason, Does.Contain("TechNewsBot:OfferToCentral"));
    }

    [TestCase("Tech/News/2026/48")]
    [TestCase("Translations:Main Page/3/fr")]
    [TestCase("User:Ada")]
    public async Task The_permission_is_for_units_of_the_news_and_nothing_else(string title)
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "revisions"), SmallWiki.Pages(SmallWiki.Missing(title), SmallWiki.Missing("User:TechNewsBot/stop")));

        var outcome = await OfferAsync(bench, over: 0, title: title);

        Assert.That((outcome.Kind, Saves(bench)), Is.EqualTo((WriteOutcomeKind.Refused, 0)));
    }

    [Test]
    public async Task The_central_wikis_stop_page_stops_it()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "revisions"), SmallWiki.Pages(SmallWiki.Missing(Title), SmallWiki.Page("User:TechNewsBot/stop", 5, "wait")));

        Assert.That(((await OfferAsync(bench, over: 0)).Kind, Saves(bench)), Is.EqualTo((WriteOutcomeKind.Refused, 0)));
    }

    [Test]
    public async Task A_dry_run_shows_it()
    {
        await using var bench = await Bench.ConnectedAsync();
        Answer(bench, 0);

        var outcome = await OfferAsync(bench, over: 0, client: Allowed with { DryRun = true });

        Assert.That((outcome.Kind, outcome.Wiki, outcome.After, Saves(bench)), Is.EqualTo((WriteOutcomeKind.Shown, Central, Text, 0)));
    }

    [Test]
    public async Task A_central_wiki_that_is_left_alone_is_a_refusal_for_now_and_no_failure_of_the_wiki_that_is_worked_on()
    {
        await using var bench = await Bench.ConnectedAsync();
        var connections = bench.Connections(Allowed);
        var wiki = await connections.ConnectAsync(Central, CancellationToken.None);
        await wiki.Gate.LeaveAsync(HoldReach.Edits, "it is read-only", TimeSpan.FromHours(1), CancellationToken.None);

        var outcome = await Writer(bench, connections).WriteAsync(wiki, Edit(Title, 0), CancellationToken.None);

        Assert.That((outcome.Kind, outcome.IsForNow, outcome.Wiki), Is.EqualTo((WriteOutcomeKind.Refused, true, Central)));
        Assert.That(outcome.Reason, Does.Contain("it is read-only"));
    }

    // The page at these revisions, reading by reading; 0 while it is missing.
    private static void Answer(Bench bench, params int[] revisions) => bench.Wiki
        .On(call => call.Is("query", "revisions"), [.. revisions.Select(revision => SmallWiki.Pages(revision == 0 ? SmallWiki.Missing(Title) : SmallWiki.Page(Title, revision, "autre"), SmallWiki.Missing("User:TechNewsBot/stop")))])
        .On(call => call.Is("edit"), ScriptedAnswer.Json($$"""{'edit':{'result':'Success','pageid':9,'oldrevid':{{revisions[^1]}},'newrevid':12,'newtimestamp':'2026-11-24T07:00:00Z'} }"""));

    private static PageEdit Edit(string title, long over) =>
        new(title, new Consent.TranslationUnit(), page => page.RevisionId == over ? EditDecision.Save(Text, "by Ada") : EditDecision.None) { Wiki = Central, Posts = ["offer 1"] };

    private static async Task<WriteOutcome> OfferAsync(Bench bench, long over, ClientSettings? client = null, string title = Title)
    {
        var connections = bench.Connections(client ?? Allowed);
        var wiki = await connections.ConnectAsync(Central, CancellationToken.None);
        return await Writer(bench, connections).WriteAsync(wiki, Edit(title, over), CancellationToken.None);
    }

    private static WikiWriter Writer(Bench bench, WikiConnections connections) =>
        new(connections, bench.Journal, bench.Log.CreateLogger<WikiWriter>());

    private static int Saves(Bench bench) => bench.Wiki.Calls.Count(call => call.Is("edit"));
}
