using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Wikis;
using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.Writing;

public sealed class WikiWriterTests
{
    private const string Wanted = "{{TechNewsBot|job=x}}\nnew\n{{TechNewsBot end}}";
    private static readonly PageEdit Edit = new(EditablePage.Title, new Consent.OptIn(EditablePage.Title), _ => EditDecision.Save(Wanted, "summary"));

    // Depends on the text, as edits do: what others wrote outside stays.
    private static readonly PageEdit RegionEdit = Edit with { Decide = page => EditDecision.Save(page.Text.Replace("old", "new", StringComparison.Ordinal), "summary") };

    [Test]
    public async Task A_page_is_saved_over_the_revision_that_was_read()
    {
        await using var bench = await Bench.ConnectedAsync("'edit','bot'");
        var page = new EditablePage(bench.Wiki);

        var outcome = await WriteAsync(bench, Edit);

        var save = bench.Wiki.Calls.Single(call => call.Is("edit"));
        Assert.Multiple(() =>
        {
            Assert.That(outcome, Is.EqualTo(new WriteOutcome(WriteOutcomeKind.Saved, EditablePage.Title) { RevisionId = 11, Address = new Uri("https://small.example/wiki/Project:News"), Before = EditablePage.Region, After = Wanted, Summary = "summary" }));
            Assert.That(page.Text, Is.EqualTo(Wanted));
            Assert.That((save.Method, save["baserevid"], save["basetimestamp"], save["starttimestamp"]), Is.EqualTo(("POST", "10", "2026-11-24T06:00:00Z", "2026-11-24T07:00:30Z")));
            Assert.That((save["assert"], save["assertuser"], save["bot"], save["nocreate"], save["createonly"]), Is.EqualTo(("bot", "TechNewsBot", "1", "1", "")));
            Assert.That((save["summary"], save["token"], save["maxlag"], save["md5"].Length), Is.EqualTo(("summary", SmallWiki.Token, "5", 32)));
            Assert.That(bench.Log.Information, Has.Count.EqualTo(1).And.All.EqualTo("testwiki: saved Project:News as revision 11 (summary)"));
        });
    }

    [Test]
    public async Task An_edit_costs_one_reading_and_one_saving()
    {
        await using var bench = await Bench.ConnectedAsync();
        _ = new EditablePage(bench.Wiki);
        var connections = bench.Connections();
        var wiki = await connections.ConnectAsync("testwiki", CancellationToken.None);
        bench.Wiki.Forget();

        await new WikiWriter(connections, bench.Journal, Logger(bench)).WriteAsync(wiki, Edit, CancellationToken.None);

        Assert.That(bench.Wiki.Calls.Select(call => call["action"]), Is.EqualTo(new[] { "query", "edit" }));
    }

    [TestCase(Wanted)]
    [TestCase(Wanted + "\r\n  \n")]
    public async Task A_page_that_is_right_already_is_not_saved(string text)
    {
        await using var bench = await Bench.ConnectedAsync();
        new EditablePage(bench.Wiki).Put(Wanted);

        var outcome = await WriteAsync(bench, Edit with { Decide = _ => EditDecision.Save(text, "summary") });

        Assert.That((outcome.Kind, outcome.RevisionId, Saves(bench)), Is.EqualTo((WriteOutcomeKind.NotNeeded, 11, 0)));
    }

    [Test]
    public async Task A_new_page_is_only_created()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        page.Delete();

        var outcome = await WriteAsync(bench, Edit with { Consent = new Consent.Setup() });

        var save = bench.Wiki.Calls.Single(call => call.Is("edit"));
        Assert.That((outcome.Kind, save["createonly"], save["nocreate"], save["baserevid"]), Is.EqualTo((WriteOutcomeKind.Saved, "1", "", "")));
    }

    [Test]
    public async Task Setup_leaves_a_page_alone_that_is_there()
    {
        await using var bench = await Bench.ConnectedAsync();
        _ = new EditablePage(bench.Wiki);

        var outcome = await WriteAsync(bench, Edit with { Consent = new Consent.Setup() });

        Assert.That((outcome.Kind, outcome.RevisionId, Saves(bench)), Is.EqualTo((WriteOutcomeKind.NotNeeded, 10, 0)));
    }

    [Test]
    public async Task A_dry_run_shows_and_saves_nothing()
    {
        await using var bench = await Bench.ConnectedAsync();
        _ = new EditablePage(bench.Wiki);

        var outcome = await WriteAsync(bench, Edit, Bench.Client with { DryRun = true });

        Assert.That((outcome.Kind, outcome.After, Saves(bench)), Is.EqualTo((WriteOutcomeKind.Shown, Wanted, 0)));
    }

    [Test]
    public async Task Without_an_account_nothing_is_saved()
    {
        await using var bench = await Bench.ConnectedAsync();
        _ = new EditablePage(bench.Wiki);

        var outcome = await WriteAsync(bench, Edit, settings: new WikiSettings("testwiki", bench.Wiki.Api));

        Assert.Multiple(() =>
        {
            Assert.That(outcome.Kind, Is.EqualTo(WriteOutcomeKind.Shown));
            Assert.That(bench.Wiki.Calls, Has.None.Matches<ApiCall>(call => call["action"] is "login" or "edit"));
        });
    }

    [Test]
    public async Task Any_text_on_the_stop_page_stops_the_bot()
    {
        await using var bench = await Bench.ConnectedAsync();
        new EditablePage(bench.Wiki).StopText = "wait";

        var outcome = await WriteAsync(bench, Edit);

        Assert.That((outcome.Kind, Saves(bench)), Is.EqualTo((WriteOutcomeKind.Refused, 0)));
        Assert.That(outcome.Reason, Does.StartWith("testwiki, Project:News: User:TechNewsBot/stop"));
    }

    [Test]
    public async Task The_stop_page_is_looked_at_again_after_a_pause()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        var connections = bench.Connections(Bench.Client with { EditInterval = TimeSpan.FromSeconds(10) });
        var writer = new WikiWriter(connections, bench.Journal, Logger(bench));
        var wiki = await connections.ConnectAsync("testwiki", CancellationToken.None);

        var first = await writer.WriteAsync(wiki, RegionEdit, CancellationToken.None);
        bench.Time.Meanwhile = () => page.StopText = "wait";
        var second = await writer.WriteAsync(wiki, Edit with { Decide = _ => EditDecision.Save(Wanted + "er", "summary") }, CancellationToken.None);

        Assert.That((first.Kind, second.Kind, Saves(bench)), Is.EqualTo((WriteOutcomeKind.Saved, WriteOutcomeKind.Refused, 1)));
        Assert.That(bench.Time.Pauses, Is.EqualTo(new[] { TimeSpan.FromSeconds(10) }));
    }

    [Test]
    public async Task The_stop_page_is_looked_at_again_after_a_pause_that_the_wiki_asked_for()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        page.Answers.Enqueue(ScriptedAnswer.Error("maxlag") with { RetryAfter = "5" });
        bench.Time.Meanwhile = () => page.StopText = "wait";

        var outcome = await WriteAsync(bench, Edit);

        Assert.That((outcome.Kind, page.Edits), Is.EqualTo((WriteOutcomeKind.Refused, 0)));
        Assert.That(bench.Time.Pauses, Is.EqualTo(new[] { TimeSpan.FromSeconds(5) }));
    }

    [Test]
    public async Task A_wiki_that_is_busy_with_every_edit_is_waited_for_longer_each_time_and_then_left()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        for (var i = 0; i < 9; i++)
            page.Answers.Enqueue(ScriptedAnswer.Error("readonly"));

        Assert.ThrowsAsync<WikiBusyException>(() => WriteAsync(bench, Edit));

        Assert.Multiple(() =>
        {
            Assert.That(Saves(bench), Is.EqualTo(5));
            Assert.That(bench.Time.Pauses[0].TotalSeconds, Is.InRange(2.5, 5));
            Assert.That(bench.Time.Pauses[3].TotalSeconds, Is.InRange(20, 40));
            Assert.That(bench.Holds.All.Single().Reach, Is.EqualTo(HoldReach.Edits));
        });
    }

    [TestCase("{{nobots}}", "keep away")]
    [TestCase("{{In use}}", "working on the page")]
    public async Task A_page_that_wants_to_be_left_alone_is(string notice, string word)
    {
        await using var bench = await Bench.ConnectedAsync();
        new EditablePage(bench.Wiki).Put(notice + "\n" + EditablePage.Region);

        var outcome = await WriteAsync(bench, Edit);

        Assert.That((outcome.Kind, Saves(bench)), Is.EqualTo((WriteOutcomeKind.Refused, 0)));
        Assert.That(outcome.Reason, Does.Contain(word));
    }

    [TestCase("sysop", "'edit'", false)]
    [TestCase("sysop", "'edit','editprotected'", true)]
    [TestCase("autoconfirmed", "'edit'", false)]
    [TestCase("autoconfirmed", "'edit','editsemiprotected'", true)]
    [TestCase("templateeditor", "'edit','templateeditor'", true)]
    public async Task Protection_is_measured_against_the_account_s_rights(string level, string rights, bool saves)
    {
        await using var bench = await Bench.ConnectedAsync(rights);
        new EditablePage(bench.Wiki).Info = $$""","protection":[{"type":"edit","level":"{{level}}","expiry":"infinity"},{"type":"move","level":"nobody","expiry":"infinity"}]""";

        var outcome = await WriteAsync(bench, Edit);

        Assert.That((outcome.Kind, Saves(bench)), Is.EqualTo(saves ? (WriteOutcomeKind.Saved, 1) : (WriteOutcomeKind.Refused, 0)));
    }

    private static IEnumerable<TestCaseData> Consents()
    {
        const string Other = "Project:Other";
        yield return new TestCaseData(EditablePage.Title, new Consent.OptIn(EditablePage.Title), "no template", false).SetName("The page lost its template");
        yield return new TestCaseData(EditablePage.Title + "/2026/48", new Consent.OptIn(EditablePage.Title), EditablePage.Region, true).SetName("A subpage of a carrier");
        yield return new TestCaseData(EditablePage.Title + "/2026/48", new Consent.OptIn(EditablePage.Title), "no template", false).SetName("A subpage of a page that carries nothing any more");
        yield return new TestCaseData(Other, new Consent.OptIn(EditablePage.Title), EditablePage.Region, false).SetName("A page beside the carrier");
        yield return new TestCaseData(EditablePage.Title + "x", new Consent.OptIn(EditablePage.Title), EditablePage.Region, false).SetName("A page whose name begins like the carrier's");
        yield return new TestCaseData("User:TechNewsBot/status", new Consent.OwnUserPage(), "", true).SetName("A user page of the bot");
        yield return new TestCaseData("User:techNewsBot/status", new Consent.OwnUserPage(), "", true).SetName("The same with a small letter");
        yield return new TestCaseData("User:TechNewsBots", new Consent.OwnUserPage(), "", false).SetName("A user page of another");
        yield return new TestCaseData(Other, new Consent.OwnUserPage(), "", false).SetName("No user page");
    }

    [TestCaseSource(nameof(Consents))]
    public async Task The_bot_writes_only_where_it_may(string title, object consent, string carrierText, bool saves)
    {
        await using var bench = await Bench.ConnectedAsync();
        new EditablePage(bench.Wiki).Put(carrierText);

        var outcome = await WriteAsync(bench, new PageEdit(title, (Consent)consent, _ => EditDecision.Save(Wanted, "summary")));

        Assert.That(Saves(bench), Is.EqualTo(saves ? 1 : 0), outcome.Reason);
    }

    [TestCase("editconflict")]
    [TestCase("pagedeleted")]
    public async Task After_a_conflict_the_page_is_read_again_and_nobody_s_text_is_lost(string code)
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        page.Answers.Enqueue(ScriptedAnswer.Error(code));
        page.Meanwhile = () => page.Put("Hello.\n" + EditablePage.Region);

        var outcome = await WriteAsync(bench, RegionEdit);

        Assert.That((outcome.Kind, page.Text, Saves(bench)), Is.EqualTo((WriteOutcomeKind.Saved, "Hello.\n" + Wanted, 2)));
    }

    [Test]
    public async Task Conflicts_without_end_are_given_up()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        for (var i = 0; i < 9; i++)
            page.Answers.Enqueue(ScriptedAnswer.Error("editconflict"));

        var outcome = await WriteAsync(bench, RegionEdit);

        Assert.That((outcome.Kind, Saves(bench)), Is.EqualTo((WriteOutcomeKind.Refused, 5)));
    }

    [Test]
    public async Task Work_of_another_worker_with_the_same_account_is_not_lost_when_the_wiki_sees_no_conflict()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        page.Meanwhile = () => page.Put(page.Text + "\n== Theirs ==");

        var outcome = await WriteAsync(bench, Edit with { Decide = current => EditDecision.Save(current.Text + "\n== Mine ==", "summary") });

        Assert.Multiple(() =>
        {
            Assert.That(page.Text, Is.EqualTo(EditablePage.Region + "\n== Theirs ==\n== Mine =="));
            Assert.That((outcome.Kind, outcome.RevisionId), Is.EqualTo((WriteOutcomeKind.Saved, page.Revision)));
        });
    }

    [Test]
    public async Task An_edit_that_was_saved_while_the_connection_broke_is_found()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        page.Answers.Enqueue(new ScriptedAnswer("{\"edit\":{") { Break = ScriptedBreak.InBody });
        page.Meanwhile = () => page.Put(Wanted);

        var outcome = await WriteAsync(bench, Edit);

        Assert.That((outcome.Kind, outcome.RevisionId, Saves(bench)), Is.EqualTo((WriteOutcomeKind.Saved, 11, 1)));
    }

    [Test]
    public async Task An_edit_that_was_not_saved_when_the_connection_broke_is_sent_once_more()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        page.Answers.Enqueue(ScriptedAnswer.Page(502));

        var outcome = await WriteAsync(bench, Edit);

        Assert.That((outcome.Kind, Saves(bench)), Is.EqualTo((WriteOutcomeKind.Saved, 2)));
    }

    [Test]
    public async Task An_edit_that_breaks_the_connection_twice_is_reported()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        page.Answers.Enqueue(ScriptedAnswer.Page(502));
        page.Answers.Enqueue(ScriptedAnswer.Page(502));

        Assert.ThrowsAsync<WikiUnreachableException>(() => WriteAsync(bench, Edit));
    }

    [Test]
    public async Task A_stale_token_is_replaced_once()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        bench.Wiki.On(call => call.Is("query", "userinfo|tokens"), SmallWiki.Account("'edit'"), SmallWiki.Account("'edit'", "csrf2"));
        page.Answers.Enqueue(ScriptedAnswer.Error("badtoken"));

        var outcome = await WriteAsync(bench, Edit);

        Assert.That(outcome.Kind, Is.EqualTo(WriteOutcomeKind.Saved));
        Assert.That(bench.Wiki.Calls.Where(call => call.Is("edit")).Select(call => call["token"]), Is.EqualTo(new[] { "csrf1+\\", "csrf2+\\" }));
    }

    [TestCase("assertuserfailed")]
    [TestCase("assertnameduserfailed")]
    public async Task A_lost_session_is_renewed_once(string code)
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        bench.Wiki.On(call => call.Is("query", "userinfo"), SmallWiki.Account("'edit'"), SmallWiki.Nobody, SmallWiki.Account("'edit'"));
        page.Answers.Enqueue(ScriptedAnswer.Error(code));

        var outcome = await WriteAsync(bench, Edit);

        Assert.That((outcome.Kind, bench.Wiki.Calls.Count(call => call.Is("login"))), Is.EqualTo((WriteOutcomeKind.Saved, 2)));
    }

    [TestCase("protectedpage", "administrator")]
    [TestCase("abusefilter-disallowed", "filter editors")]
    [TestCase("abusefilter-warning", "filter editors")]
    [TestCase("spamblacklist", "spam")]
    [TestCase("titleblacklist-forbidden", "forbidden titles")]
    [TestCase("permissiondenied", "bot password")]
    [TestCase("contenttoobig", "fewer")]
    [TestCase("some-new-code", "some-new-code")]
    public async Task A_refusal_names_page_code_and_what_to_do_and_is_not_insisted_on(string code, string advice)
    {
        await using var bench = await Bench.ConnectedAsync();
        new EditablePage(bench.Wiki).Answers.Enqueue(ScriptedAnswer.Error(code));

        var outcome = await WriteAsync(bench, Edit);

        Assert.Multiple(() =>
        {
            Assert.That((outcome.Kind, Saves(bench)), Is.EqualTo((WriteOutcomeKind.Refused, 1)));
            Assert.That(outcome.Reason, Does.StartWith("testwiki, Project:News: ").And.Contain(code).And.Contain("The wiki’s own words").And.Contain(advice));
        });
    }

    [Test]
    public async Task A_failure_without_an_error_is_a_refusal_too()
    {
        await using var bench = await Bench.ConnectedAsync();
        new EditablePage(bench.Wiki).Answers.Enqueue(ScriptedAnswer.Json("{'edit':{'result':'Failure','code':'abusefilter-disallowed','info':'no'}}"));

        var outcome = await WriteAsync(bench, Edit);

        Assert.That(outcome.Kind, Is.EqualTo(WriteOutcomeKind.Refused));
        Assert.That(outcome.Reason, Does.Contain("abusefilter-disallowed"));
    }

    [Test]
    public async Task An_edit_that_takes_much_away_is_made_when_the_next_run_wants_the_same()
    {
        await using var bench = await Bench.ConnectedAsync();
        _ = new EditablePage(bench.Wiki);
        var doubted = Edit with { Decide = _ => EditDecision.Save(Wanted, "summary").WithDoubt("less") };
        var other = Edit with { Decide = _ => EditDecision.Save(Wanted, "summary").WithDoubt("even less") };

        var first = await WriteAsync(bench, doubted);
        var second = await WriteAsync(bench, other);
        var third = await WriteAsync(bench, doubted);
        var fourth = await WriteAsync(bench, doubted);

        Assert.Multiple(() =>
        {
            Assert.That(new[] { first, second, third }.Select(outcome => (outcome.Kind, outcome.IsForNow)), Is.All.EqualTo((WriteOutcomeKind.Refused, true)), "each wanted something else than the run before");
            Assert.That(first.Reason, Does.Contain("more than half"));
            Assert.That(fourth.Kind, Is.EqualTo(WriteOutcomeKind.Saved));
        });
    }

    [Test]
    public async Task A_run_in_between_that_finds_the_page_right_ends_the_wish_for_an_edit_that_takes_much_away()
    {
        await using var bench = await Bench.ConnectedAsync();
        _ = new EditablePage(bench.Wiki);
        var doubted = Edit with { Decide = _ => EditDecision.Save(Wanted, "summary").WithDoubt("less") };

        await WriteAsync(bench, doubted);
        await WriteAsync(bench, Edit with { Decide = _ => EditDecision.None });
        var later = await WriteAsync(bench, doubted);

        Assert.That((later.Kind, later.IsForNow), Is.EqualTo((WriteOutcomeKind.Refused, true)));
    }

    [Test]
    public async Task A_dry_run_shows_an_edit_that_takes_much_away_and_remembers_no_wish()
    {
        await using var bench = await Bench.ConnectedAsync();
        _ = new EditablePage(bench.Wiki);
        var doubted = Edit with { Decide = _ => EditDecision.Save(Wanted, "summary").WithDoubt("less") };

        var shown = await WriteAsync(bench, doubted, Bench.Client with { DryRun = true });
        var first = await WriteAsync(bench, doubted);

        Assert.That((shown.Kind, first.Kind), Is.EqualTo((WriteOutcomeKind.Shown, WriteOutcomeKind.Refused)));
    }

    [Test]
    public async Task A_page_of_another_kind_is_not_written()
    {
        await using var bench = await Bench.ConnectedAsync();
        new EditablePage(bench.Wiki).Info = ",'contentmodel':'json'";

        var outcome = await WriteAsync(bench, Edit);

        Assert.That(outcome.Reason, Does.Contain("json"));
    }

    private static async Task<WriteOutcome> WriteAsync(Bench bench, PageEdit edit, ClientSettings? client = null, WikiSettings? settings = null)
    {
        var connections = bench.Connections(client, settings);
        var wiki = await connections.ConnectAsync("testwiki", CancellationToken.None);
        return await new WikiWriter(connections, bench.Journal, Logger(bench)).WriteAsync(wiki, edit, CancellationToken.None);
    }

    private static Logger<WikiWriter> Logger(Bench bench) => new(bench.Log);

    private static int Saves(Bench bench) => bench.Wiki.Calls.Count(call => call.Is("edit"));
}
