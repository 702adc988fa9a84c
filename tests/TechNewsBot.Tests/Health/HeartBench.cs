using Microsoft.Data.Sqlite;
using TechNewsBot.Core.Tests;
using TechNewsBot.Health;
using TechNewsBot.Options;
using TechNewsBot.Storage;
using TechNewsBot.Storage.Health;
using TechNewsBot.Tests.Jobs;

namespace TechNewsBot.Tests.Health;

/// <summary>A database with the heartbeats of a worker for two wikis, and a clock.</summary>
internal sealed class HeartBench : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Database database;

    public HeartBench()
    {
        Options = new TechNewsBotOptions { Central = "metawiki", Wikis = { ["metawiki"] = new WikiOptions(), ["frwiki"] = new WikiOptions() } };
        database = new Database("Data Source=bot.db", folder.Path);
        Store = new HeartbeatStore(database);
        Heart = new Heart(Store, Time);
        Watch = new SilenceWatch(Store, Options, Time, Log);
    }

    public TechNewsBotOptions Options { get; }

    public Moments Time { get; } = new();

    public HeartbeatStore Store { get; }

    public Heart Heart { get; }

    public HeardLog<SilenceWatch> Log { get; } = new();

    public SilenceWatch Watch { get; }

    /// <summary>A worker starts; nothing has run yet.</summary>
    public Task StartAsync() => Store.ExpectAsync([.. ExpectedJob.All(Options).Select(job => (job.Wiki, job.Job))], Time.Moment, CancellationToken.None);

    public Task<IReadOnlyList<Heartbeat>> BeatsAsync() => Store.AllAsync(CancellationToken.None);

    public void Dispose()
    {
        Watch.Dispose();
        database.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
