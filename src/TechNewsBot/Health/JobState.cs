namespace TechNewsBot.Health;

/// <summary>How a job of the worker stands.</summary>
internal enum JobState
{
    /// <summary>It ended well at its last time.</summary>
    Well,

    /// <summary>It is not known yet: its first time has not come or not ended.</summary>
    Awaited,

    /// <summary>It failed, but not for long yet: a wiki may be down for a while.</summary>
    Failed,

    /// <summary>It has failed for long, each time.</summary>
    Failing,

    /// <summary>It missed its time: whatever should run it does not.</summary>
    Silent,
}
