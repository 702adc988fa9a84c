using Quartz;
using TechNewsBot.Options;
using TechNewsBot.Storage.Dialects;

namespace TechNewsBot.Jobs;

/// <summary>
/// Where the schedule is kept: in memory for the one worker with a SQLite file; in a shared database for all workers, which then
/// see each other. There a firing is one worker's, two firings for one wiki never overlap, and when a worker is silent for some
/// seconds another does again what it was about (https://www.quartz-scheduler.net/documentation/quartz-4.x/tutorial/advanced-enterprise-features.html).
/// </summary>
internal static class ScheduleStore
{
    // Workers of the same name in one database are one cluster.
    private const string Cluster = "TechNewsBot";

    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(10);

    /// <summary>Chooses the store.</summary>
    public static void Choose(IQuartzBuilder quartz, StorageOptions storage)
    {
        if (!storage.IsShared)
        {
            quartz.UseInMemoryStore();
            return;
        }

        quartz.ConfigureScheduler(scheduler => scheduler.InstanceName = Cluster);
        quartz.UsePersistentStore(store =>
        {
            store.UseMySql(MariaDbFactory.Instance, storage.Connection);
            store.ProvisionSchema();
            store.UseClustering(cluster =>
            {
                cluster.CheckinInterval = SignOfLife;
                cluster.CheckinMisfireThreshold = Silence;
            });
        });
    }
}
