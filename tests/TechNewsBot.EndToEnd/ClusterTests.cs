using System.Diagnostics;
using System.Text.Json.Nodes;
using TechNewsBot.EndToEnd.Kills;
using TechNewsBot.MariaDb;

namespace TechNewsBot.EndToEnd;

/// <summary>Two workers, two real processes, with one MariaDB.</summary>
public sealed class ClusterTests
{
    private const string EveryFiveSeconds = "0/5 * * * * ?";
    private const string OnceAYear = "0 0 0 1 1 ?";
    private const int Rounds = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private DirectoryInfo folder;
    private MariaDbServer server;
    private string connection;
    private List<Newsroom> newsrooms;
    private HashSet<(string Wiki, string Page)> posted;

    [OneTimeSetUp]
    public void StartServer()
    {
        if (!MariaDbServer.IsInstalled)
            Assert.Ignore(MariaDbServer.Missing);
        server = MariaDbServer.Start();
    }

    [OneTimeTearDown]
    public void EndServer() => server?.Dispose();

    [SetUp]
    public void MakeDatabase()
    {
        folder = Directory.CreateTempSubdirectory("technewsbot-cluster-");
        connection = server.NewDatabase();
        newsrooms = [];
        posted = [];
    }

    [TearDown]
    public void RemoveFolder()
    {
        newsrooms.ForEach(newsroom => newsroom.Dispose());
        folder.Delete(recursive: true);
    }

    [Test]
    public async Task Two_workers_on_one_schedule_never_write_twice()
    {
        var configuration = await ConfigureAsync(EveryFiveSeconds);
        await GatherAsync("two workers");
        using var one = new StartedWorker(configuration);
        using var other = new StartedWorker(configuration);
        for (var round = 1; round <= Rounds; round++)
        {
            await OpenAsync(round);
            await UntilAsync(EverythingIsPostedAsync);
        }

        await one.StopAsync();
        await other.StopAsync();

        await AllIsRightAsync();
    }

    [Test]
    public async Task A_worker_finishes_what_another_was_killed_over()
    {
        var configuration = await ConfigureAsync(OnceAYear);
        await GatherAsync("a killed worker");
        using var survivor = new StartedWorker(configuration);
        await OpenAsync(1);
        await UntilAsync(EverythingIsPostedAsync);

        // The first is held while the second begins, so that the work is the second's.
        await OpenAsync(2);
        survivor.Hold();
        var watch = new RequestWatch();
        using (var victim = new StartedWorker(configuration))
        {
            Assert.That(await watch.ReachesAsync(new KillPoint(KillMoment.Saving, 1, 0), Patience), Is.True, "the second worker edits");
            await victim.KillAsync();
        }

        survivor.GoOn();
        await UntilAsync(EverythingIsPostedAsync);
        await survivor.StopAsync();

        await AllIsRightAsync();
    }

    private async Task GatherAsync(string occasion)
    {
        foreach (var wiki in Sandbox.LocalWikis)
            newsrooms.Add(new Newsroom(wiki, occasion, await Sandbox.VisitAsync(wiki)));
    }

    private Task OpenAsync(int round) => Task.WhenAll(newsrooms.Select(newsroom => newsroom.OpenAsync(round)));

    private async Task<bool> EverythingIsPostedAsync()
    {
        foreach (var newsroom in newsrooms)
        {
            foreach (var page in newsroom.NewsPages.Where(page => !posted.Contains((newsroom.Wiki, page))))
            {
                if (!(await newsroom.Visitor.ReadAsync(page)).Contains("<!-- TechNewsBot: ", StringComparison.Ordinal))
                    return false;
                posted.Add((newsroom.Wiki, page));
            }
        }

        return true;
    }

    private async Task AllIsRightAsync()
    {
        var bot = new Bot(await ConfigureAsync(OnceAYear));
        await bot.RunAsync("once", "all");
        var again = await bot.RunAsync("once", "all", "--json");
        // The same kind of database: full-text search weighs hints a little differently in the other.
        var fresh = await ConfigureAsync("fresh.json", server.NewDatabase(), OnceAYear);

        Assert.That(again.Edits.Where(edit => edit.Outcome == "saved"), Is.Empty);
        Assert.That(await new Aftermath(newsrooms, fresh).ProblemsAsync(), Is.Empty);
        await Task.WhenAll(newsrooms.Select(newsroom => newsroom.CloseAsync()));
    }

    private Task<string> ConfigureAsync(string sweep) => ConfigureAsync("cluster.json", connection, sweep);

    private Task<string> ConfigureAsync(string file, string database, string sweep) =>
        Sandbox.ConfigureAsync(Path.Combine(folder.FullName, file), bot =>
        {
            bot["Storage"] = new JsonObject { ["Provider"] = "MySql", ["ConnectionString"] = database };
            bot["Schedule"] = new JsonObject { ["Sweep"] = sweep };
        });

    private static async Task UntilAsync(Func<Task<bool>> isDone)
    {
        var waiting = Stopwatch.StartNew();
        while (!await isDone())
        {
            Assert.That(waiting.Elapsed, Is.LessThan(Patience), "the workers did not finish");
            await Task.Delay(TimeSpan.FromMilliseconds(500));
        }
    }
}
