using System.Diagnostics;

namespace TechNewsBot.EndToEnd;

public sealed class HangingWikiTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static string Page => $"Wikipedia:Jaribio la kusimama {TestContext.CurrentContext.Test.Name}";

    private DirectoryInfo folder;
    private Visitor visitor;

    [SetUp]
    public async Task OpenAPageAsync()
    {
        folder = Directory.CreateTempSubdirectory("technewsbot-hanging-");
        visitor = await Sandbox.VisitAsync("swwiki", user: 1);
        await visitor.EditAsync(Page, "{{TechNewsBot|job=requests|pages=" + Titles.Pumps["swwiki"] + "}}\n{{TechNewsBot end}}");
    }

    [TearDown]
    public async Task TakeItOutAsync()
    {
        await visitor.EditAsync(Page, "");
        visitor.Dispose();
        folder.Delete(recursive: true);
    }

    [TestCase("meta=siteinfo", TestName = "when_it_is_asked_about_itself")]
    [TestCase("generator=embeddedin", TestName = "when_it_is_asked_for_its_pages")]
    [TestCase("action=edit", TestName = "when_a_page_is_saved")]
    public async Task A_worker_that_waits_for_a_wiki_ends_within_ten_seconds_and_the_next_one_finishes(string hangsAt)
    {
        await using var wiki = await HangingWiki.StartAsync(await Sandbox.ApiAsync("swwiki"), asked => asked.Contains(hangsAt, StringComparison.Ordinal));
        var waiting = await Bot.ForgetfulAsync(folder.FullName, wikis => wikis["swwiki"]!["Api"] = wiki.Api);
        using (var worker = waiting.Start("run"))
        {
            var output = worker.StandardOutput.ReadToEndAsync();
            var error = worker.StandardError.ReadToEndAsync();
            await wiki.Hanging.WaitAsync(Patience);

            var stopping = Stopwatch.StartNew();
            using var kill = Process.Start("kill", ["-TERM", worker.Id.ToString()]);
            await worker.WaitForExitAsync();

            Assert.That(stopping.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
            Assert.That(worker.ExitCode, Is.Zero, await error + await output);
            Assert.That(await visitor.ReadAsync(Page), Does.Not.Contain("wikitable"), "nothing was saved");
        }

        var run = await (await Bot.ForgetfulAsync(folder.FullName)).RunAsync("once", "all", "--wiki", "swwiki");

        Assert.That(run.ExitCode, Is.Zero, run.ToString());
        Assert.That(await visitor.ReadAsync(Page), Does.Contain("wikitable"));
        Assert.That((await visitor.RevisionsAsync(Page)).Count, Is.EqualTo(2), "the call, and what the bot wrote once");
    }
}
