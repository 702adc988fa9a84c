using System.Text.Json.Nodes;

namespace TechNewsBot.EndToEnd;

public sealed class BadWikiTests
{
    [Test]
    public async Task A_wiki_that_is_down_is_named_and_the_others_are_done()
    {
        var run = await RunWithAsync(wikis => wikis["arwiki"]!["Api"] = "http://127.0.0.1:9/api.php");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1), run.ToString());
            Assert.That(run.Output + run.Error, Does.Contain("arwiki"));
        });
    }

    [Test]
    public async Task A_wrong_password_is_named_and_never_told()
    {
        const string Secret = "wrongwrongwrongwrongwrongwrong12";

        var run = await RunWithAsync(wikis => wikis["ukwiki"]!["Password"] = Secret);

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1), run.ToString());
            Assert.That(run.Output + run.Error, Does.Contain("ukwiki").And.Not.Contain(Secret));
        });
    }

    [Test]
    public async Task Something_that_is_no_wiki_is_named()
    {
        var run = await RunWithAsync(wikis => wikis["swwiki"]!["Api"] = wikis["swwiki"]!["Api"]!.GetValue<string>().Replace("api.php", "index.php", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1), run.ToString());
            Assert.That(run.Output + run.Error, Does.Contain("swwiki"));
        });
    }

    private static async Task<BotRun> RunWithAsync(Action<JsonNode> change)
    {
        var folder = Directory.CreateTempSubdirectory("technewsbot-test-");
        var run = await (await Bot.ForgetfulAsync(folder.FullName, change)).RunAsync("check");
        folder.Delete(recursive: true);
        return run;
    }
}
