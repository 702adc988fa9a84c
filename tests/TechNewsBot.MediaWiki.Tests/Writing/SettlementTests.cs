using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Wikis;
using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.Writing;

public sealed class SettlementTests
{
    private static readonly PageEdit Edit = new(
        EditablePage.Title,
        new Consent.OptIn(EditablePage.Title),
        page => EditDecision.Save(page.Text.Replace("old", "new", StringComparison.Ordinal), "summary"))
    {
        Posts = ["2026/48"],
    };

    [Test]
    public async Task An_edit_is_recorded_before_it_is_sent_and_settled_after()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        var unfinishedWhileSent = 0;
        page.Meanwhile = () => unfinishedWhileSent = bench.Journal.Outcomes.Count(outcome => outcome is null);

        await WriteAsync(bench, bench.Connections());

        var intent = bench.Journal.Intents.Single();
        Assert.Multiple(() =>
        {
            Assert.That(unfinishedWhileSent, Is.EqualTo(1));
            Assert.That((intent.Wiki, intent.Title, intent.BaseRevision, intent.At), Is.EqualTo(("testwiki", EditablePage.Title, 10L, bench.Time.GetUtcNow())));
            Assert.That(intent.Posts, Is.EqualTo(new[] { "2026/48" }));
            Assert.That(bench.Journal.Outcomes, Is.EqualTo(new (IntentOutcome, long)?[] { (IntentOutcome.Saved, 11) }));
        });
    }

    [Test]
    public async Task An_edit_that_was_saved_when_the_process_ended_is_found_in_the_history()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        Crash(bench);
        page.Put(page.Text + "\nA human's words");

        await bench.Connections().ConnectAsync("testwiki", CancellationToken.None);

        Assert.That(bench.Journal.Outcomes, Is.EqualTo(new (IntentOutcome, long)?[] { (IntentOutcome.Saved, 11) }));
        Assert.That(bench.Log.Information, Does.Contain("testwiki: an edit of Project:News that was cut off was saved as revision 11"));
    }

    [Test]
    public async Task An_edit_that_the_wiki_never_got_is_found_missing_and_made()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        await bench.Journal.IntendAsync(new EditIntent(Guid.NewGuid(), "testwiki", EditablePage.Title, 10, new string('0', 40), bench.Time.GetUtcNow()), CancellationToken.None);

        await WriteAsync(bench, bench.Connections());

        Assert.That(bench.Journal.Outcomes, Is.EqualTo(new (IntentOutcome, long)?[] { (IntentOutcome.NotSaved, 0), (IntentOutcome.Saved, 11) }));
        Assert.That(page.Edits, Is.EqualTo(1));
    }

    [Test]
    public async Task A_text_that_the_wiki_changed_while_saving_is_known_by_the_revision_under_it()
    {
        await using var bench = await Bench.ConnectedAsync();
        _ = new EditablePage(bench.Wiki);
        await WriteAsync(bench, bench.Connections());
        await bench.Journal.IntendAsync(bench.Journal.Intents[0] with { Id = Guid.NewGuid(), Sha1 = new string('0', 40) }, CancellationToken.None);

        await bench.Connections().ConnectAsync("testwiki", CancellationToken.None);

        Assert.That(bench.Journal.Outcomes[1], Is.EqualTo((IntentOutcome.Saved, 11L)));
    }

    [Test]
    public async Task Nothing_unfinished_costs_no_request()
    {
        await using var bench = await Bench.ConnectedAsync();
        _ = new EditablePage(bench.Wiki);
        await WriteAsync(bench, bench.Connections());

        await bench.Connections().ConnectAsync("testwiki", CancellationToken.None);

        Assert.That(bench.Wiki.Calls, Has.None.Matches<ApiCall>(call => call["rvuser"].Length > 0));
    }

    [Test]
    public async Task An_edit_whose_answer_was_lost_twice_is_settled_when_the_wiki_is_connected_to_again()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        page.Answers.Enqueue(ScriptedAnswer.Page(502));
        page.Answers.Enqueue(ScriptedAnswer.Page(502));
        var worker = bench.Connections();
        Assert.CatchAsync<WikiException>(() => WriteAsync(bench, worker));
        bench.Time.Advance(TimeSpan.FromMinutes(5));

        await worker.ConnectAsync("testwiki", CancellationToken.None);

        Assert.That(bench.Journal.Outcomes, Has.Count.EqualTo(2).And.All.EqualTo((IntentOutcome.NotSaved, 0L)));
    }

    private static void Crash(Bench bench)
    {
        bench.Journal.BeforeSettling = () => throw new OperationCanceledException();
        Assert.CatchAsync<OperationCanceledException>(() => WriteAsync(bench, bench.Connections()));
        bench.Journal.BeforeSettling = () => { };
        Assert.That(bench.Journal.Outcomes, Is.EqualTo(new (IntentOutcome, long)?[] { null }));
    }

    private static async Task<WriteOutcome> WriteAsync(Bench bench, WikiConnections worker)
    {
        var wiki = await worker.ConnectAsync("testwiki", CancellationToken.None);
        return await new WikiWriter(worker, bench.Journal, new Logger<WikiWriter>(bench.Log)).WriteAsync(wiki, Edit, CancellationToken.None);
    }
}
