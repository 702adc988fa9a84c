namespace TechNewsBot.Core.Tests;

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class Moments : TimeProvider
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Moment { get; set; } = Now;

    public override DateTimeOffset GetUtcNow() => Moment;
}
