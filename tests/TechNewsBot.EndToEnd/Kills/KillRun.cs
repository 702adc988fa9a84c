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
        var configuration = await ConfigureAsync("kills");
        foreach (var wiki in Sandbox.LocalWikis)
            newsrooms.Add(new Newsroom(wiki, "kill", await Sandbox.VisitAsync(wiki)));
        for (var round = 1; round <= kills; round++)
        {
            await Task.WhenAll(newsrooms.Select(newsroom => newsroom.OpenAsync(round)));
            await KillAsync(configuration, round);
            if (round % 10 == 0)
                await TestContext.Progress.WriteLineAsync($"{round} of {kills} kills");
        }

        var repairs = await SettleAsync(new Bot(configuration));
        var problems = await new Aftermath(newsrooms, await ConfigureAsync("fresh")).ProblemsAsync();
        return new KillReport(seed, kills, moments, late, repairs, newsrooms, problems);
    }

    /// <summary>Takes the template off all pages that were opened. Where something went wrong they are better left to be looked at.</summary>
    public Task CloseAsync() => Task.WhenAll(newsrooms.Select(newsroom => newsroom.CloseAsync()));

    public ValueTask DisposeAsync()
    {
        newsrooms.ForEach(newsroom => newsroom.Dispose());
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task KillAsync(string configuration, int round)
    {
        var point = KillPoint.Draw(random);
        var watch = new RequestWatch();
        using var worker = new StartedWorker(configuration);
        var people = Task.WhenAll(newsrooms.Select(newsroom => newsroom.WriteAsync(round, new Random(random.Next()))).ToList());
        if (!await watch.ReachesAsync(point, Patience))
            late++;
        await worker.KillAsync();
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

    private Task<string> ConfigureAsync(string database) =>
        Sandbox.ConfigureAsync(
            Path.Combine(folder.FullName, $"{database}.json"),
            bot => bot["Storage"]!["ConnectionString"] = $"Data Source={Path.Combine(folder.FullName, $"{database}.db")}");
}
