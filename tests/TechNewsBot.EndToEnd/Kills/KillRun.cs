using System.Text.Json.Nodes;

namespace TechNewsBot.EndToEnd.Kills;

/// <summary>Starts the worker and kills it, again and again, while people edit the same pages; then lets it finish, and looks at everything.</summary>
internal sealed class KillRun(int kills, int seed) : IAsyncDisposable
{
    private const int MostRepairs = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Random random = new(seed);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("technewsbot-kills-");
    private readonly List<Newsroom> newsrooms = [];
    private readonly Dictionary<KillMoment, int> moments = [];
    private int late;

    /// <summary>Kills so many times and tells how it ended.</summary>
    public async Task<KillReport> RunAsync()
    {
        var bot = new Bot(await ConfigurationAsync("kills.db"));
        foreach (var wiki in Sandbox.LocalWikis)
            newsrooms.Add(new Newsroom(wiki, await Sandbox.VisitAsync(wiki)));
        for (var round = 1; round <= kills; round++)
        {
            await Task.WhenAll(newsrooms.Select(newsroom => newsroom.OpenAsync(round)));
            await KillAsync(bot, round);
            if (round % 10 == 0)
                await TestContext.Progress.WriteLineAsync($"{round} of {kills} kills");
        }

        var repairs = await SettleAsync(bot);
        var problems = await new Aftermath(newsrooms, await ConfigurationAsync("fresh.db")).ProblemsAsync();
        return new KillReport(seed, kills, moments, late, repairs, newsrooms, problems);
    }

    public ValueTask DisposeAsync()
    {
        newsrooms.ForEach(newsroom => newsroom.Dispose());
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task KillAsync(Bot bot, int round)
    {
        var point = KillPoint.Draw(random);
        var watch = new RequestWatch();
        using var worker = bot.Start("run");
        var output = Task.WhenAll(worker.StandardOutput.ReadToEndAsync(), worker.StandardError.ReadToEndAsync());
        var people = Task.WhenAll(newsrooms.Select(newsroom => newsroom.WriteAsync(round, new Random(random.Next()))).ToList());
        if (!await watch.ReachesAsync(point, Patience))
            late++;
        Assert.That(worker.HasExited, Is.False, string.Concat(await (worker.HasExited ? output : Task.FromResult<string[]>([]))));
        worker.Kill();
        await worker.WaitForExitAsync();
        await output;
        await people;
        moments[point.Moment] = moments.GetValueOrDefault(point.Moment) + 1;
    }

    // How many edits were still to be made.
    private static async Task<int> SettleAsync(Bot bot)
    {
        var repairs = 0;
        for (var run = 0; run < MostRepairs; run++)
        {
            var once = await bot.RunAsync("once", "all", "--json");
            var saved = once.Edits.Count(edit => edit.Outcome == "saved");
            Assert.That(once.ExitCode, Is.Zero, once.ToString());
            if (saved == 0)
                return repairs;
            repairs += saved;
        }

        throw new AssertionException($"{MostRepairs} runs after the last kill the bot still edits.");
    }

    private async Task<string> ConfigurationAsync(string database)
    {
        var configuration = JsonNode.Parse(await File.ReadAllTextAsync(Sandbox.Configuration))!;
        var bot = configuration["TechNewsBot"]!;
        bot["Storage"]!["ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, database)}";
        bot["MostEditsPerHour"] = 1_000_000;
        bot["MostEditsPerRun"] = 1_000_000;
        var file = Path.Combine(folder.FullName, database + ".json");
        await File.WriteAllTextAsync(file, configuration.ToJsonString());
        return file;
    }
}
