namespace TechNewsBot.Storage.Health;

/// <summary>A heartbeat as the table <c>Heartbeat</c> holds it.</summary>
internal sealed class HeartbeatRow
{
    public required string Wiki { get; init; }

    public required string Job { get; init; }

    public required string ExpectedFrom { get; init; }

    public required string StartedAt { get; init; }

    public required string EndedAt { get; init; }

    public required string DoneAt { get; init; }

    public required string FailingSince { get; init; }

    public required string Problem { get; init; }

    public required bool Told { get; init; }

    /// <summary>The heartbeat of the row.</summary>
    public Heartbeat ToHeartbeat() => new(Wiki, Job, Moment.FromText(ExpectedFrom), Moment.FromText(StartedAt))
    {
        EndedAt = Maybe(EndedAt),
        DoneAt = Maybe(DoneAt),
        FailingSince = Maybe(FailingSince),
        Problem = Problem,
        IsTold = Told,
    };

    private static DateTimeOffset? Maybe(string text) => text.Length == 0 ? null : Moment.FromText(text);
}
