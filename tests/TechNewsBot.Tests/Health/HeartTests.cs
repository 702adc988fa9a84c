using TechNewsBot.Health;

namespace TechNewsBot.Tests.Health;

internal sealed class HeartTests : IDisposable
{
    private readonly HeartBench bench = new();

    [SetUp]
    public Task StartAsync() => bench.StartAsync();

    public void Dispose() => bench.Dispose();

    [Test]
    public async Task A_job_that_ends_well_beats()
    {
        await BeatAsync(() => Task.FromResult(""));

        Assert.That(await ProblemAsync(), Is.EqualTo((bench.Time.Moment, "")));
    }

    [Test]
    public async Task A_job_that_says_what_went_wrong_did_not_end_well()
    {
        await BeatAsync(() => Task.FromResult("a page failed"));

        Assert.That(await ProblemAsync(), Is.EqualTo(((DateTimeOffset?)null, "a page failed")));
    }

    [Test]
    public async Task What_a_job_throws_is_kept_and_comes_out()
    {
        Assert.That(() => BeatAsync(() => throw new IOException("down")), Throws.InstanceOf<IOException>());

        Assert.That(await ProblemAsync(), Is.EqualTo(((DateTimeOffset?)null, "down")));
    }

    [Test]
    public async Task A_job_that_is_stopped_leaves_no_trace()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        Assert.That(
            () => bench.Heart.BeatAsync("frwiki", ExpectedJob.Sweep, () => Task.FromCanceled<string>(stopped.Token), stopped.Token),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That((await bench.BeatsAsync()).Select(beat => beat.EndedAt), Is.All.Null);
    }

    private Task BeatAsync(Func<Task<string>> work) => bench.Heart.BeatAsync("frwiki", ExpectedJob.Sweep, work, CancellationToken.None);

    private async Task<(DateTimeOffset? DoneAt, string Problem)> ProblemAsync()
    {
        var beat = (await bench.BeatsAsync()).Single(beat => beat is { Wiki: "frwiki", Job: ExpectedJob.Sweep });
        return (beat.DoneAt, beat.Problem);
    }
}
