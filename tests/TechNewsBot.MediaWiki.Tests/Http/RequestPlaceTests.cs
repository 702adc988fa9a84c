using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.Http;

internal sealed class RequestPlaceTests
{
    private static readonly ApiRequest Question = new(("action", "query"));

    [Test]
    public async Task A_wiki_that_hangs_gives_its_place_to_the_next_one()
    {
        await using var hanging = await Bench.StartAsync();
        await using var other = await Bench.StartAsync();
        var answered = new TaskCompletionSource();
        hanging.Wiki.Hold = _ => answered.Task;
        hanging.Wiki.On(_ => true, ScriptedAnswer.Json("{}"));
        other.Wiki.On(_ => true, ScriptedAnswer.Json("{}"));
        using var places = new SemaphoreSlim(1);
        var impatient = new Patience { Place = TimeSpan.FromMilliseconds(20) };
        using var first = hanging.ApiClient(overall: places, patience: impatient);
        using var second = other.ApiClient(overall: places, patience: impatient);

        var asked = first.SendAsync(Question, CancellationToken.None);
        await second.SendAsync(Question, CancellationToken.None);
        var hung = !asked.IsCompleted;
        answered.SetResult();
        await asked;

        Assert.That(hung);
        Assert.That(places.CurrentCount, Is.EqualTo(1), "each place is given back once");
    }

    [Test]
    public async Task A_pause_that_is_stopped_is_kept_by_the_next_request()
    {
        await using var bench = await Bench.StartAsync();
        bench.Wiki.On(_ => true, ScriptedAnswer.Page(503) with { RetryAfter = "60" });
        using var stop = new CancellationTokenSource();
        var time = new StoppingTime(stop);
        var gate = new WikiGate(bench.Settings(), bench.Holds, new Patience(), time, isByHand: false);
        using var client = new ApiClient(bench.Settings(), Bench.Client, new SemaphoreSlim(1), new Patience(), gate, time, bench.Log);

        Assert.That(() => client.SendAsync(Question, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        var held = Assert.ThrowsAsync<WikiHeldException>(() => client.SendAsync(Question, CancellationToken.None));

        Assert.Multiple(async () =>
        {
            Assert.That(held.Message, Does.Contain("07:01"), "a minute after the clock's present");
            Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(1));
            Assert.That((await bench.Holds.FindAsync("testwiki", CancellationToken.None)).Single().Until, Is.EqualTo(time.GetUtcNow().AddMinutes(1)), "a worker that starts anew knows it too");
        });
    }

    /// <summary>A clock that stands still, and stops whoever waits for it.</summary>
    private sealed class StoppingTime(CancellationTokenSource stop) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 7, 0, 0, TimeSpan.Zero);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            stop.Cancel();
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
