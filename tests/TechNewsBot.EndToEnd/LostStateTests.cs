using System.Text.Json.Nodes;

namespace TechNewsBot.EndToEnd;

public sealed class LostStateTests
{
    [Test]
    public async Task A_bot_that_lost_its_database_rebuilds_it_from_the_wikis_and_posts_nothing_twice()
    {
        // What translators wrote in other tests is offered on each page when it is next looked at, and a bot that remembers nothing looks at all.
        var folder = Directory.CreateTempSubdirectory("technewsbot-lost-");
        await (await Bot.ForgetfulAsync(folder.FullName)).RunAsync("once", "all");
        folder.Delete(recursive: true);
        var before = await Sandbox.Bot.RunAsync("once", "all", "--json");
        Assert.That(before.ExitCode, Is.Zero, before.ToString());
        var database = await DatabaseAsync();
        Assert.That(database, Does.Exist);
        foreach (var file in new[] { database, database + "-wal", database + "-shm" })
            File.Delete(file);

        var run = await Sandbox.Bot.RunAsync("once", "all", "--json");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
            // A table is made anew without its memory, and a request may have become stale since it was made last. That the day's state was written is not known either.
            var again = run.Edits.Where(edit => edit.Outcome == "saved" && !Titles.Requests.Values.Contains(edit.Page) && !edit.Page.EndsWith("/status", StringComparison.Ordinal));
            Assert.That(again.Select(edit => $"{edit.Wiki}: {edit.Page}"), Is.Empty);
            Assert.That(run.Edits.Where(edit => edit.Outcome == "notNeeded").Select(edit => edit.Wiki).Distinct(), Is.SupersetOf(Sandbox.LocalWikis), "every wiki was looked at anew");
        });
    }

    private static async Task<string> DatabaseAsync()
    {
        var configuration = JsonNode.Parse(await File.ReadAllTextAsync(Sandbox.Configuration))!;
        var name = configuration["TechNewsBot"]!["Storage"]!["ConnectionString"]!.GetValue<string>()["Data Source=".Length..];
        return Path.GetFullPath(name, Sandbox.State);
    }
}
