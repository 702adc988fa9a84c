namespace TechNewsBot.MediaWiki;

/// <summary>One attempt at a request failed in a way that another attempt may mend. It never leaves the client.</summary>
/// <param name="failure">What kind of failure it is.</param>
/// <param name="means">The row about it in the table of answers.</param>
/// <param name="message">What happened.</param>
/// <param name="innerException">What the library said of it.</param>
internal sealed class AttemptFailedException(AttemptFailure failure, AnswerMeaning means, string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>What kind of failure it is.</summary>
    public AttemptFailure Failure { get; } = failure;

    /// <summary>The row about it in the table of answers.</summary>
    public AnswerMeaning Means { get; } = means;

    /// <summary>How long the wiki asks to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the request may be sent again.</summary>
    public bool IsRepeatable { get; init; } = true;
}
