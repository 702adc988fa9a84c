using Quartz;

namespace TechNewsBot.Health;

/// <summary>When a job is to run: the times of a cron expression in UTC.</summary>
/// <param name="cron">A Quartz cron expression, seconds first.</param>
internal sealed class Rhythm(string cron)
{
    private readonly CronExpression times = new(cron, TimeZoneInfo.Utc);

    /// <summary>The first time after a moment; null when there is none any more.</summary>
    public DateTimeOffset? After(DateTimeOffset moment) => times.GetNextValidTimeAfter(moment);

    /// <summary>When a job is overdue that ended last at a moment: it missed one time, and at the next one it had its whole time to end.</summary>
    /// <param name="moment">When it ended last.</param>
    /// <param name="longest">How long it may take.</param>
    /// <returns>The moment from which it is overdue; null when it need not run again.</returns>
    public DateTimeOffset? Deadline(DateTimeOffset moment, TimeSpan longest) =>
        After(moment) is { } missed && After(missed) is { } second ? second + longest : null;
}
