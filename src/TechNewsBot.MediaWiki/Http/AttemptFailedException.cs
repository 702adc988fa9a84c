namespace TechNewsBot.MediaWiki;

/// <summary>One attempt at a request failed in a way that another attempt may mend. It never leaves the client.</summary>
internal sealed class AttemptFailedException(AttemptFailure failure, string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>What kind of failure it is.</summary>
    public AttemptFailure Failure { get; } = failure;

    /// <summary>How long the wiki asks to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the wiki may have carried the request out all the same.</summary>
    public bool MayHaveBeenDone { get; init; }

    /// <summary>Whether the request may be sent again.</summary>
    public bool IsRepeatable { get; init; } = true;
}
