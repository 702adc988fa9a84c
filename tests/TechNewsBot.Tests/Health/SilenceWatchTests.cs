using TechNewsBot.Health;

namespace TechNewsBot.Tests.Health;

internal sealed class SilenceWatchTests : IDisposable
{
    private readonly HeartBench bench = new();

    [SetUp]
    public async Task StartAsync()
    {
        await bench.StartAsync();
        foreach (var job in ExpectedJob.All(bench.Options))
            await BeatAsync(job.Wiki, job.Job);
    }

    public void Dispose() => bench.Dispose();

    [Test]
    public async Task Nothing_is_told_while_every_job_keeps_its_rhythm()
    {
        await LookAsync(minutes: 20);

        Assert.That(bench.Log.Lines, Is.Empty);
    }

    [Test]
    public async Task A_job_that_fell_silent_is_told_once()
    {
        await KeepAllButFrenchAsync(minutes: 60);
        await KeepAllButFrenchAsync(minutes: 60);

        Assert.That(bench.Log.Lines, Is.EqualTo(new[] { "Error: frwiki, Sweep: silent since 2026-11-22 12:15 UTC, done last 2026-11-22 12:00 UTC" }));
    }

    [Test]
    public async Task What_was_told_is_not_told_again_by_a_worker_that_starts_anew()
    {
        await KeepAllButFrenchAsync(minutes: 60);
        using var next = new SilenceWatch(bench.Store, bench.Options, bench.Time, bench.Log);

        await bench.StartAsync();
        await next.LookAsync(CancellationToken.None);

        Assert.That(bench.Log.Lines, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_job_that_fails_for_long_is_told_with_its_last_error()
    {
        for (var quarter = 0; quarter <= 4; quarter++)
        {
            await BeatAsync("frwiki", ExpectedJob.Sweep, "frwiki: the wiki is down");
            await KeepAllButFrenchAsync(minutes: 15);
        }

        Assert.That(bench.Log.Lines, Is.EqualTo(new[] { "Error: frwiki, Sweep: fails since 2026-11-22 12:00 UTC, done last 2026-11-22 12:00 UTC; last error: the wiki is down" }));
    }

    [Test]
    public async Task A_job_that_is_back_is_told_once_and_not_before_it_ended_well()
    {
        await KeepAllButFrenchAsync(minutes: 60);
        await BeatAsync("frwiki", ExpectedJob.Sweep, "half of it failed");
        await LookAsync(minutes: 0);
        var before = bench.Log.Lines.Count;

        await BeatAsync("frwiki", ExpectedJob.Sweep);
        await LookAsync(minutes: 0);
        await LookAsync(minutes: 1);

        Assert.That(bench.Log.Lines.Skip(before), Is.EqualTo(new[] { "Information: frwiki, Sweep: done last 2026-11-22 13:00 UTC (it is back)" }));
    }

    [Test]
    public async Task A_worker_whose_database_was_lost_expects_its_jobs_anew()
    {
        await bench.Store.ExpectAsync([], bench.Time.Moment, CancellationToken.None);

        await LookAsync(minutes: 1);

        Assert.That(await bench.BeatsAsync(), Has.Count.EqualTo(ExpectedJob.All(bench.Options).Count));
        Assert.That(bench.Log.Lines, Is.Empty, "no job is silent for that");
    }

    [Test]
    public async Task Each_look_is_the_worker_s_sign_of_life()
    {
        await LookAsync(minutes: 7);

        Assert.That((await bench.BeatsAsync()).Single(beat => beat.Job == ExpectedJob.Worker).DoneAt, Is.EqualTo(bench.Time.Moment));
    }

    private async Task KeepAllButFrenchAsync(int minutes)
    {
        bench.Time.Moment += TimeSpan.FromMinutes(minutes);
        await BeatAsync("metawiki", ExpectedJob.Sweep);
        await BeatAsync("metawiki", ExpectedJob.PullTechNews);
        await LookAsync(minutes: 0);
    }

    private Task LookAsync(int minutes)
    {
        bench.Time.Moment += TimeSpan.FromMinutes(minutes);
        return bench.Watch.LookAsync(CancellationToken.None);
    }

    private Task BeatAsync(string wiki, string job, string problem = "") => bench.Store.BeatAsync(wiki, job, bench.Time.Moment, problem, CancellationToken.None);
}
