namespace TechNewsBot.EndToEnd;

/// <summary>Translations on their way from a local wiki back to the central one.</summary>
public sealed class OfferTests
{
    private const string Index = "Wikipedia:Habari za ufundi/Kwa wiki zote";
    private const string Words = "Habari kuu ya wiki";

    [Test]
    public async Task What_is_finished_here_stands_on_the_central_wiki_with_its_translators_name_and_is_offered_once()
    {
        using var amina = await Sandbox.VisitAsync("swwiki");
        using var reader = await Sandbox.VisitAsync("metawiki");
        var issue = Titles.Issues("swwiki")[0];
        var (stub, unit) = ($"{Index}/{issue}", $"Translations:Tech/News/{issue}/2/sw");
        await amina.EditAsync(Index, "{{TechNewsBot|job=translation|offer=yes|wait=0}}\n{{TechNewsBot end}}");
        await RunAsync("translation");
        await amina.ReplaceAsync(stub, "|source=Weekly highlight\n|text=", $"|source=Weekly highlight\n|text={Words}");

        var shown = await RunAsync("translation", "--dry-run");
        var before = await reader.ReadAsync(unit);
        await RunAsync("translation");
        var (written, history) = (await reader.ReadAsync(unit), await reader.HistoryAsync(unit));
        await RunAsync("all", "--wiki", "metawiki");
        var slot = await amina.LookAsync(stub);
        var again = await RunAsync("all", "--wiki", "metawiki");
        await reader.EditAsync(unit, "!!FUZZY!!" + Words);
        await RunAsync("all", "--wiki", "metawiki");

        Assert.Multiple(async () =>
        {
            Assert.That(shown.Edits, Does.Contain(new BotEdit("metawiki", unit, "shown")));
            Assert.That((before, written), Is.EqualTo(("", Words)));
            Assert.That(history.Single().User, Is.EqualTo("TechNewsBot"));
            Assert.That(history.Single().Summary, Does.Match(@"^translation by \[\[:sw:User:Amina Juma\|Amina Juma\]\], from \[\[:sw:Special:PermanentLink/[0-9]+\|" + stub + @"\]\]$"));
            Assert.That(slot, Does.Contain("✓ imepelekwa kwenye wiki kuu"));
            Assert.That(again.Edits.Where(edit => edit.Outcome == "saved"), Is.Empty, again.ToString());
            Assert.That(await reader.ReadAsync(unit), Is.EqualTo("!!FUZZY!!" + Words), "what a person did there stays");
        });
    }

    private static async Task<BotRun> RunAsync(params string[] arguments)
    {
        var run = await Sandbox.Bot.RunAsync(["once", .. arguments, "--wiki", "swwiki", "--json"]);
        Assert.That(run.ExitCode, Is.Zero, run.ToString());
        return run;
    }
}
