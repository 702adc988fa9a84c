namespace TechNewsBot.Tests.Simulation;

/// <summary>One sweep of a wiki in the simulation.</summary>
/// <param name="Wiki">The wiki.</param>
/// <param name="Due">When the schedule wanted it to begin.</param>
/// <param name="Ended">When it ended, well or not.</param>
internal sealed record SimulatedSweep(SimulatedWiki Wiki, DateTimeOffset Due, DateTimeOffset Ended)
{
    public TimeSpan Late => Ended - Due;
}
