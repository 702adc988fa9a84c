namespace TechNewsBot.EndToEnd.Kills;

/// <summary>When a worker is killed: so many milliseconds after its so many-th request of a kind.</summary>
internal sealed record KillPoint(KillMoment Moment, int Request, int Milliseconds)
{
    private const int SharesOfSaving = 6;
    private const int Shares = 10;

    /// <summary>A random point; most are in the midst of a save.</summary>
    public static KillPoint Draw(Random random) => random.Next(Shares) switch
    {
        < SharesOfSaving => new(KillMoment.Saving, random.Next(1, 12), random.Next(0, 500)),
        < SharesOfSaving + 2 => new(KillMoment.Asking, random.Next(1, 60), random.Next(0, 100)),
        _ => new(KillMoment.AnyTime, 0, random.Next(500, 10_000)),
    };
}
