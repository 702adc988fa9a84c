using Microsoft.Extensions.DependencyInjection;
using Quartz;
using TechNewsBot.Commands;
using TechNewsBot.Jobs;

namespace TechNewsBot.Tests.Jobs;

internal sealed class WorkerScheduleTests
{
    [TestCase("0 0/15 * * * ?", 0, "0 0/15 * * * ?")]
    [TestCase("0 0/15 * * * ?", 2, "14 0/15 * * * ?")]
    [TestCase("50 0/15 * * * ?", 2, "4 0/15 * * * ?")]
    [TestCase("0/30 * * * * ?", 3, "0/30 * * * * ?")]
    [TestCase("0 0 6 ? * MON 2026", 1, "7 0 6 ? * MON 2026")]
    public void Each_wiki_is_swept_some_seconds_after_the_one_before(string configured, int place, string expected) =>
        Assert.That(WorkerSchedule.Moved(configured, place), Is.EqualTo(expected));

    [Test]
    public async Task The_worker_keeps_to_the_configured_times_in_UTC()
    {
        using var folder = new TemporaryFolder();
        using var host = RunCommand.Host(SmallConfiguration.Load(folder));
        var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();

        var triggers = await TriggersAsync(scheduler);
        await scheduler.Shutdown();

        Assert.Multiple(() =>
        {
            Assert.That(triggers.OfType<ICronTrigger>().Select(trigger => $"{trigger.JobKey} {trigger.CronExpressionString}"), Is.EquivalentTo(new[]
            {
                "DEFAULT.PullTechNews 0 5 * * * ?",
                "DEFAULT.Housekeeping 0 40 3 * * ?",
                "Sweeps.frwiki 50 0/15 * * * ?",
                "Sweeps.metawiki 57 0/15 * * * ?",
                "Sweeps.ukwiki 4 0/15 * * * ?",
            }));
            Assert.That(triggers.OfType<ICronTrigger>(), Has.All.Matches<ICronTrigger>(trigger =>
                trigger.TimeZone.Equals(TimeZoneInfo.Utc) && trigger.MisfireInstructionCode == (int)CronTriggerMisfireInstruction.FireAndProceed));
            Assert.That(triggers.Where(trigger => trigger is not ICronTrigger).Select(trigger => trigger.JobKey.ToString()), Is.EquivalentTo(new[]
            {
                "DEFAULT.PullTechNews", "Sweeps.frwiki", "Sweeps.metawiki", "Sweeps.ukwiki",
            }), "each once at the start");
        });
    }

    private static async Task<IReadOnlyList<ITrigger>> TriggersAsync(IScheduler scheduler)
    {
        var triggers = new List<ITrigger>();
        foreach (var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.AnyGroup()))
            triggers.Add((await scheduler.GetTrigger(key))!);
        return triggers;
    }
}
