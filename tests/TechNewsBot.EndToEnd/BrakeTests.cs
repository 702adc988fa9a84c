namespace TechNewsBot.EndToEnd;

public sealed class BrakeTests
{
    [Test]
    public async Task Any_text_on_the_stop_page_stops_the_bot_and_taking_it_away_lets_it_go_on()
    {
        using var visitor = await Sandbox.VisitAsync("ukwiki");
        const string Stop = "Користувач:TechNewsBot/stop";
        var page = Titles.Requests["ukwiki"];
        var edits = (await visitor.HistoryAsync(page)).Count;
        await visitor.EditAsync(Stop, "Зачекайте");
        await visitor.EditAsync(page, (await visitor.ReadAsync(page)).Replace("{{TechNewsBot|job=requests", "{{TechNewsBot|job=requests|stale=20d", StringComparison.Ordinal).Replace("|stale=14d", "", StringComparison.Ordinal));

        var stopped = await Sandbox.Bot.RunAsync("once", "requests", "--wiki", "ukwiki");
        var history = await visitor.HistoryAsync(page);
        await visitor.EditAsync(Stop, "");
        var gone = await Sandbox.Bot.RunAsync("once", "requests", "--wiki", "ukwiki");

        Assert.Multiple(() =>
        {
            Assert.That(history, Has.Count.EqualTo(edits + 1), stopped.ToString());
            Assert.That(stopped.Output + stopped.Error, Does.Contain("stop"));
            Assert.That(gone.ExitCode, Is.Zero, gone.ToString());
        });
    }

    [Test]
    public async Task A_dry_run_shows_the_difference_and_saves_nothing()
    {
        using var visitor = await Sandbox.VisitAsync("frwiki");
        const string Page = "Wikipédia:Essai à blanc";
        await visitor.EditAsync(Page, $"Avant\n{{{{TechNewsBot|job=requests|pages={Titles.FrenchPump}}}}}\n{{{{TechNewsBot end}}}}\nAprès");

        var run = await Sandbox.Bot.RunAsync("once", "requests", "--wiki", "frwiki", "--dry-run");
        var history = await visitor.HistoryAsync(Page);
        await visitor.EditAsync(Page, "Fini.");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
            Assert.That(run.Output, Does.Contain(Page).And.Match(@"(?m)^\s*\+.*wikitable"));
            Assert.That(history, Has.Count.EqualTo(1));
        });
    }
}
