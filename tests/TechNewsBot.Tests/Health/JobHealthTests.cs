using TechNewsBot.Health;
using TechNewsBot.Storage.Health;

namespace TechNewsBot.Tests.Health;

internal sealed class JobHealthTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly ExpectedJob Sweep = new("frwiki", ExpectedJob.Sweep, new Rhythm("0 0/15 * * * ?"), TimeSpan.FromMinutes(10));
    private static readonly Heartbeat Never = new("frwiki", ExpectedJob.Sweep, Noon, Noon);

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("done at its last time", Done(Noon), 14, "Well", "frwiki, Sweep: done last 2026-11-22 12:00 UTC");
        yield return Case("at work since its last time", Done(Noon), 24, "Well", "frwiki, Sweep: done last 2026-11-22 12:00 UTC");
        yield return Case("two times missed", Done(Noon), 41, "Silent", "frwiki, Sweep: silent since 2026-11-22 12:15 UTC, done last 2026-11-22 12:00 UTC");
        yield return Case("not yet begun", Never, 14, "Awaited", "frwiki, Sweep: not done yet");
        yield return Case("never begun", Never, 41, "Silent", "frwiki, Sweep: silent since 2026-11-22 12:15 UTC, never done");
        yield return Case("failed once", Failed(Noon), 14, "Failed", "frwiki, Sweep: fails since 2026-11-22 12:00 UTC, never done; last error: the wiki is down");
        yield return Case("failing for an hour", Failed(Noon) with { EndedAt = Noon.AddMinutes(60) }, 60, "Failing", "frwiki, Sweep: fails since 2026-11-22 12:00 UTC, never done; last error: the wiki is down");
        yield return Case("failed, then silent", Failed(Noon), 90, "Silent", "frwiki, Sweep: silent since 2026-11-22 12:15 UTC, never done; last error: the wiki is down");
        yield return Case("no worker knows it", null, 0, "Silent", "frwiki, Sweep: silent, never done; last error: no worker has started with it");
    }

    [TestCaseSource(nameof(Cases))]
    public void A_job_is_judged_by_its_last_end_and_its_failures(Heartbeat? beat, int minutes, string state, string line)
    {
        var health = JobHealth.Of(Sweep, beat, Noon.AddMinutes(minutes));

        Assert.That(health.State.ToString(), Is.EqualTo(state));
        Assert.That(health.ToString(), Is.EqualTo(line));
        Assert.That(health.IsWell, Is.EqualTo(state is "Well" or "Awaited" or "Failed"));
    }

    [Test]
    public void A_silent_job_is_stuck_only_when_its_worker_had_the_time_to_do_it()
    {
        var silent = Done(Noon);

        Assert.Multiple(() =>
        {
            Assert.That(JobHealth.Of(Sweep, silent, Noon.AddHours(3)).IsStuck, Is.True);
            Assert.That(JobHealth.Of(Sweep, silent with { StartedAt = Noon.AddHours(3) }, Noon.AddHours(3)).IsStuck, Is.False);
        });
    }

    private static Heartbeat Done(DateTimeOffset at) => Never with { EndedAt = at, DoneAt = at };

    private static Heartbeat Failed(DateTimeOffset at) => Never with { EndedAt = at, FailingSince = at, Problem = "frwiki: the wiki is down" };

    private static TestCaseData Case(string name, Heartbeat? beat, int minutes, string state, string line) =>
        new TestCaseData(beat, minutes, state, line).SetName($"A job {name} is {state}");
}
