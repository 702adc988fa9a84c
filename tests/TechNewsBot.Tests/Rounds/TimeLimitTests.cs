using TechNewsBot.Rounds;

namespace TechNewsBot.Tests.Rounds;

internal sealed class TimeLimitTests
{
    [Test]
    public async Task Work_that_is_quick_enough_gives_its_result() =>
        Assert.That(await TimeLimit.RunAsync(_ => Task.FromResult(7), TimeSpan.FromHours(1), TimeProvider.System, "", CancellationToken.None), Is.EqualTo(7));

    [Test]
    public void Work_that_never_ends_is_ended_and_named() =>
        Assert.That(
            () => TimeLimit.RunAsync(NeverAsync, TimeSpan.FromMilliseconds(1), TimeProvider.System, "frwiki: the wiki was not opened", CancellationToken.None),
            Throws.InstanceOf<TimeoutException>().With.Message.StartsWith("frwiki: the wiki was not opened: it took longer than"));

    [Test]
    public async Task Work_that_is_stopped_from_outside_was_not_too_long()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();

        Assert.That(
            () => TimeLimit.RunAsync(NeverAsync, TimeSpan.FromHours(1), TimeProvider.System, "", stopped.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static async Task<int> NeverAsync(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }
}
