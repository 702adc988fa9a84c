namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>The tracker did not answer. The message says why and what to do, and holds no secret.</summary>
public sealed class TaskTrackerException(string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>How long the tracker asks to be left alone; zero when it does not say.</summary>
    public TimeSpan RetryAfter { get; init; }
}
