using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;
using Quartz.Extensibility;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Tests;
using TechNewsBot.Core.Tests.Pages;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Health;
using TechNewsBot.Jobs;
using TechNewsBot.MediaWiki;
using TechNewsBot.Options;
using TechNewsBot.Rounds;
using TechNewsBot.Storage.Health;

namespace TechNewsBot.Tests.Simulation;

/// <summary>
/// The worker for an hour of simulated time: the bot as it is put together for real, its database and its client included.
/// In place of the network there are simulated wikis, and in place of Quartz's clock the same cron expressions are followed
/// by a clock that is moved on whenever everything waits.
/// </summary>
internal sealed class SimulatedHour : IAsyncDisposable
{
    private static readonly WikiFault[] Ways = [WikiFault.Down, WikiFault.Hangs, WikiFault.Lags, WikiFault.Html, WikiFault.Overloaded, WikiFault.Slow, WikiFault.WrongPassword];

    // What is written there is in memory only: no time is spent on waiting for the disk, 15,000 times.
    private static readonly string Memory = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan EachFault = TimeSpan.FromMinutes(20);

    private readonly TemporaryFolder folder = new();
    private readonly string database = Path.Combine(Memory, $"technewsbot-{Guid.NewGuid():N}.db");
    private readonly SimulatedTime time = new();
    private readonly Activity activity = new();
    private readonly ServiceProvider bot;
    private readonly TechNewsBotOptions options;
    private readonly SemaphoreSlim places = new(Round.WikisAtOnce);
    private readonly Dictionary<string, Task> running = [];
    private readonly ConcurrentQueue<SimulatedSweep> sweeps = new();
    private readonly DateTimeOffset start;

    /// <summary>A worker for so many wikis, of which every <paramref name="ailing"/>th fails, each in another way and in others later.</summary>
    public SimulatedHour(int wikis, int ailing)
    {
        start = time.GetUtcNow();
        Wikis = [.. Enumerable.Range(0, wikis).Select(number => new SimulatedWiki($"wiki{number}", time, activity) { IsAiling = number % ailing == ailing - 1 })];
        var source = ConfigurationSource.Load(folder.Write("appsettings.json", Configuration()));
        options = source.Options;
        bot = new ServiceCollection()
            .AddLogging()
            .AddBot(source)
            .RemoveAll<IPageJob>()
            .AddSingleton<IPageJob, EchoJob>()
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(services => new WikiConnections(
                new ClientSettings(options.Operator, "1.0.0", options.Template) { EditInterval = options.EditInterval },
                [.. Wikis.Select(wiki => new WikiSettings(wiki.Id, new Uri(options.Wikis[wiki.Id].Api)) { User = "TechNewsBot@worker", Password = "a password of 32 characters, yes!", Transport = wiki })],
                services.GetRequiredService<IProfileStore>(),
                services.GetRequiredService<IWikiHolds>(),
                services.GetRequiredService<IEditJournal>(),
                time,
                services.GetRequiredService<Microsoft.Extensions.Logging.ILoggerFactory>(),
                new Patience { Clock = time }))
            .AddSingleton<SilenceWatch>()
            .BuildServiceProvider();
    }

    public IReadOnlyList<SimulatedWiki> Wikis { get; }

    /// <summary>Every sweep, when it was due and when it ended.</summary>
    public IReadOnlyCollection<SimulatedSweep> Sweeps => sweeps;

    /// <summary>What <c>technewsbot health</c> would say at the end.</summary>
    public HealthReport Health { get; private set; } = null!;

    public async Task RunAsync()
    {
        await KeepProfilesAsync();
        await bot.GetRequiredService<HeartbeatStore>().ExpectAsync([.. ExpectedJob.All(options).Select(job => (job.Wiki, job.Job))], start, CancellationToken.None);
        var coming = new PriorityQueue<Action, DateTimeOffset>(Events().Select(each => (each.What, each.At)));
        while (coming.TryPeek(out _, out var at) && at <= start + Hour)
        {
            await activity.SettleAsync();
            time.AdvanceTo(time.NextTimer < at ? time.NextTimer.Value : at);
            while (coming.TryPeek(out var what, out var due) && due <= time.GetUtcNow())
            {
                coming.Dequeue();
                what();
            }
        }

        await EndAsync();
        Health = HealthReport.Of(ExpectedJob.All(options), await bot.GetRequiredService<HeartbeatStore>().AllAsync(CancellationToken.None), time.GetUtcNow());
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        places.Dispose();
        SqliteConnection.ClearAllPools();
        File.Delete(database);
        folder.Dispose();
    }

    private string Configuration() => System.Text.Json.JsonSerializer.Serialize(new
    {
        TechNewsBot = new
        {
            Operator = "me@example.org",
            Central = Wikis[0].Id,
            EditInterval = TimeSpan.Zero,
            Storage = new { ConnectionString = $"Data Source={database}" },
            Account = new { User = "TechNewsBot@worker", Password = "a password of 32 characters, yes!" },
            Wikis = Wikis.ToDictionary(wiki => wiki.Id, wiki => new { Api = $"http://{wiki.Id}.example/api.php" }),
        },
    });

    // As after a restart: what the wikis say about themselves is known, and they are not asked about it.
    private async Task KeepProfilesAsync()
    {
        var profiles = bot.GetRequiredService<IProfileStore>();
        foreach (var wiki in Wikis)
        {
            await profiles.KeepAsync(wiki.Id, new StoredProfile(SampleProfile.EnglishJson, TemplateNames.Of("TechNewsBot"), start), CancellationToken.None);
            wiki.Put(SimulatedWiki.Page, $"{{{{TechNewsBot|job=echo|pages={SimulatedWiki.Source}}}}}\n{{{{TechNewsBot end}}}}");
            wiki.Put(SimulatedWiki.Source, "first words");
        }
    }

    private IEnumerable<(DateTimeOffset At, Action What)> Events()
    {
        foreach (var (place, wiki) in Wikis.Index())
        {
            var times = new Rhythm(WorkerSchedule.Moved(options.Schedule.Sweep, place));
            for (var at = times.After(start); at is { } moment && moment <= start + Hour; at = times.After(moment))
                yield return (moment, () => Sweep(wiki, moment));
            // Somebody edits what the page is made of, at another minute on each wiki.
            yield return (start.AddMinutes(20 + (place * 7 % 20)), () => wiki.Put(SimulatedWiki.Source, "second words"));
        }

        foreach (var (number, wiki) in Wikis.Where(wiki => wiki.IsAiling).Index())
        {
            for (var turn = 0; turn * EachFault < Hour; turn++)
            {
                var fault = Ways[(number + turn) % Ways.Length];
                yield return (start + (turn * EachFault), () => wiki.Fault = fault);
            }
        }

        for (var minute = 0; minute < Hour.TotalMinutes; minute++)
            yield return (start.AddMinutes(minute), () => running["watch"] = Run(() => bot.GetRequiredService<SilenceWatch>().LookAsync(CancellationToken.None)));
    }

    // As in the schedule: so many at once, and of one wiki never two.
    private void Sweep(SimulatedWiki wiki, DateTimeOffset due)
    {
        var before = running.GetValueOrDefault(wiki.Id, Task.CompletedTask);
        running[wiki.Id] = Run(
            async () =>
            {
                await before;
                await places.WaitAsync();
                try
                {
                    await FireAsync(wiki);
                }
                finally
                {
                    places.Release();
                }

                sweeps.Enqueue(new SimulatedSweep(wiki, due, time.GetUtcNow()));
            },
            needsPauses: wiki.IsAiling);
    }

    private async Task FireAsync(SimulatedWiki wiki)
    {
        var job = ActivatorUtilities.CreateInstance<SweepJob>(bot);
        var detail = JobBuilder.Create<SweepJob>().WithIdentity(wiki.Id).Build();
        try
        {
            await job.Execute(JobExecutionContextBuilder.For(job).WithJob(detail).Build(), CancellationToken.None);
        }
        catch (Exception failure) when (failure is WikiException or TimeoutException)
        {
            // The schedule logs it; the heartbeat has kept it.
        }
    }

    private Task Run(Func<Task> work, bool needsPauses = false)
    {
        if (!needsPauses)
            activity.Begin();
        return Task.Run(async () =>
        {
            try
            {
                await work();
            }
            finally
            {
                if (!needsPauses)
                    activity.End();
                activity.Stir();
            }
        });
    }

    private async Task EndAsync()
    {
        var all = Task.WhenAll(running.Values);
        while (!all.IsCompleted)
        {
            await activity.SettleAsync();
            if (!all.IsCompleted && time.NextTimer is { } next)
                time.AdvanceTo(next);
        }

        await all;
    }
}
