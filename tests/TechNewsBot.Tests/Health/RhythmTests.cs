using TechNewsBot.Health;

namespace TechNewsBot.Tests.Health;

internal sealed class RhythmTests
{
    [TestCase("0 0/15 * * * ?", "2026-11-22T12:00:00Z", "2026-11-22T12:40:00Z")]
    [TestCase("0 0/15 * * * ?", "2026-11-22T12:03:10Z", "2026-11-22T12:40:00Z")]
    [TestCase("0 5 * * * ?", "2026-11-22T12:06:00Z", "2026-11-22T14:15:00Z")]
    [TestCase("0 40 3 * * ?", "2026-11-22T03:41:00Z", "2026-11-24T03:50:00Z")]
    public void A_job_is_overdue_after_it_missed_one_time_and_had_its_whole_time_at_the_next(string cron, string ended, string overdue) =>
        Assert.That(new Rhythm(cron).Deadline(DateTimeOffset.Parse(ended), TimeSpan.FromMinutes(10)), Is.EqualTo(DateTimeOffset.Parse(overdue)));

    [Test]
    public void A_job_that_need_not_run_again_is_never_overdue() =>
        Assert.That(new Rhythm("0 0 0 1 1 ? 2026").Deadline(DateTimeOffset.Parse("2026-01-02T00:00:00Z"), TimeSpan.Zero), Is.Null);
}
