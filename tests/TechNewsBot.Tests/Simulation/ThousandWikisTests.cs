using TechNewsBot.Health;

namespace TechNewsBot.Tests.Simulation;

internal sealed class ThousandWikisTests
{
    [Test]
    public async Task Of_a_thousand_wikis_one_in_twenty_fails_and_all_others_are_served_on_schedule()
    {
        await using var hour = new SimulatedHour(wikis: 1000, ailing: 20);

        await hour.RunAsync();

        var figures = HourFigures.Of(hour);
        await TestContext.Out.WriteLineAsync(figures.ToString());
        Assert.Multiple(() =>
        {
            Assert.That(figures.Well, Is.EqualTo(950));
            Assert.That(figures.Sweeps, Is.EqualTo(4 * 950), "each wiki four times in the hour");
            Assert.That(figures.AreKept, figures.ToString());
            Assert.That(hour.Health.IsAlive);
            Assert.That(hour.Health.Jobs.Where(job => job.State == JobState.Silent).Select(job => job.ToString()).Where(line => line.Contains("Sweep", StringComparison.Ordinal)), Is.Empty, "a wiki that fails is not silent");
        });
    }
}
