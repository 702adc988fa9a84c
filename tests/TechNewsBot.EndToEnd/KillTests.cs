using System.Globalization;
using TechNewsBot.EndToEnd.Kills;

namespace TechNewsBot.EndToEnd;

/// <summary>The worker killed in the middle of its work. <c>tests/sandbox/kill.sh</c> does it more often.</summary>
public sealed class KillTests
{
    private const int FewKills = 10;

    [Test]
    public async Task However_often_the_worker_is_killed_nothing_is_posted_twice_and_nothing_is_lost()
    {
        var seed = Number("TECHNEWSBOT_KILL_SEED") ?? Random.Shared.Next(1_000_000);
        await using var run = new KillRun(Number("TECHNEWSBOT_KILLS") ?? FewKills, seed);

        var report = await run.RunAsync();

        await TestContext.Out.WriteLineAsync(report.ToString());
        Assert.That(report.Problems, Is.Empty, report.ToString());
        await run.CloseAsync();
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
