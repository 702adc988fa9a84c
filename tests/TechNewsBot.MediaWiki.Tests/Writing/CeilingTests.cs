using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Wikis;
using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.Writing;

public sealed class CeilingTests
{
    private const int Most = 3;

    [Test]
    public async Task Beyond_the_ceiling_nothing_is_saved_until_the_hour_is_over_by_a_worker_that_starts_again_either()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        for (var edit = 0; edit < Most; edit++)
        {
            await WriteAsync(bench);
            bench.Time.Advance(TimeSpan.FromMinutes(10));
        }

        var held = Assert.ThrowsAsync<WikiHeldException>(() => WriteAsync(bench));
        bench.Wiki.Forget();
        Assert.ThrowsAsync<WikiHeldException>(() => WriteAsync(bench));
        var requestsMeanwhile = bench.Wiki.Calls.Count;
        bench.Time.Advance(TimeSpan.FromMinutes(30));
        await WriteAsync(bench);

        Assert.Multiple(() =>
        {
            Assert.That(held.Message, Is.EqualTo("testwiki: 3 edits were saved within an hour, which is the ceiling (TechNewsBot:MostEditsPerHour). Look whether they are what they should be. Nothing is saved there until 2026-11-24 08:00 UTC"));
            Assert.That(requestsMeanwhile, Is.Zero);
            Assert.That(page.Edits, Is.EqualTo(Most + 1));
        });
    }

    [Test]
    public async Task The_ceiling_binds_the_operator_s_commands_too()
    {
        await using var bench = await Bench.ConnectedAsync();
        var page = new EditablePage(bench.Wiki);
        for (var edit = 0; edit < Most; edit++)
            await WriteAsync(bench);

        Assert.ThrowsAsync<WikiHeldException>(() => WriteAsync(bench, isByHand: true));
        Assert.ThrowsAsync<WikiHeldException>(() => WriteAsync(bench, isByHand: true));

        Assert.That(page.Edits, Is.EqualTo(Most));
    }

    private static async Task WriteAsync(Bench bench, bool isByHand = false)
    {
        var edit = new PageEdit(EditablePage.Title, new Consent.OptIn(EditablePage.Title), page => EditDecision.Save(page.Text + "\n+", "summary"));
        var worker = bench.Connections(Bench.Client with { MostEditsPerHour = Most, IsByHand = isByHand });
        var wiki = await worker.ConnectToWriteAsync("testwiki", CancellationToken.None);
        await new WikiWriter(worker, bench.Journal, new Logger<WikiWriter>(bench.Log)).WriteAsync(wiki, edit, CancellationToken.None);
    }
}
