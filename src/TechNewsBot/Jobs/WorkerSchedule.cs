using Quartz;
using TechNewsBot.Health;
using TechNewsBot.Options;
using TechNewsBot.Rounds;

namespace TechNewsBot.Jobs;

/// <summary>When the worker does what: the configured times, and once at the start. A missed time is made up for once.</summary>
internal static class WorkerSchedule
{
    // A wiki may be called PullTechNews, so the sweeps are a group of their own.
    private const string Sweeps = "Sweeps";
    private const string AtStart = " at the start";

    private const int SecondsApart = 7;
    private const int SecondsOfMinute = 60;

    /// <summary>Schedules everything.</summary>
    /// <param name="quartz">The scheduler to be.</param>
    /// <param name="options">The wikis and the times.</param>
    /// <param name="start">When the worker starts, in UTC.</param>
    public static void Add(IQuartzBuilder quartz, TechNewsBotOptions options, DateTimeOffset start)
    {
        ScheduleStore.Choose(quartz, options.Storage);
        quartz.UseDefaultThreadPool(Round.WikisAtOnce);
        quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always);
        quartz.AddJobListener<FailureLog>();

        quartz.ScheduleJob<PullTechNewsJob>(trigger => trigger.WithIdentity(ExpectedJob.PullTechNews).WithSchedule(Cron(options.Schedule.PullTechNews)), job => job.RequestRecovery());
        quartz.AddTrigger<PullTechNewsJob>(trigger => trigger.WithIdentity(ExpectedJob.PullTechNews + AtStart).ForJob(ExpectedJob.PullTechNews).StartAt(start));
        quartz.ScheduleJob<HousekeepingJob>(trigger => trigger.WithIdentity(ExpectedJob.Housekeeping).WithSchedule(Cron(options.Schedule.Housekeeping)));
        IReadOnlyList<string> wikis = [.. options.Wikis.Keys];
        foreach (var (place, wiki) in wikis.Index())
            quartz.ScheduleJob<SweepJob>(trigger => trigger.WithIdentity(wiki, Sweeps).WithSchedule(Cron(Moved(options.Schedule.Sweep, place))), job => job.RequestRecovery());

        // A worker that is started again and again comes to every wiki all the same.
        foreach (var (place, wiki) in Rotation.At(wikis, start).Index())
        {
            quartz.AddTrigger<SweepJob>(trigger => trigger
                .WithIdentity(wiki + AtStart, Sweeps)
                .ForJob(wiki, Sweeps)
                .StartAt(start.AddSeconds(Offset(place))));
        }
    }

    /// <summary>The same times some seconds later for each wiki, so that they do not all begin at once; within the minute, so that nothing else of the expression has to move.</summary>
    /// <returns>The expression as it is when its seconds are more than one number.</returns>
    internal static string Moved(string cron, int place)
    {
        var fields = cron.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return int.TryParse(fields[0], out var second)
            ? string.Join(' ', [$"{(second + Offset(place)) % SecondsOfMinute}", .. fields[1..]])
            : cron;
    }

    private static int Offset(int place) => place * SecondsApart % SecondsOfMinute;

    private static CronScheduleBuilder Cron(string expression) =>
        CronScheduleBuilder.Create(expression).InTimeZone(TimeZoneInfo.Utc).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed);
}
