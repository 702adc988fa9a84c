namespace TechNewsBot.Core.Pages;

/// <summary>Something that kept a page from being done in full.</summary>
/// <param name="Title">The page.</param>
/// <param name="Text">What went wrong and what to do, in English.</param>
/// <param name="IsFailure">Whether the bot failed, and tries again; otherwise the page waits for a person.</param>
public sealed record PageProblem(string Title, string Text, bool IsFailure)
{
    /// <summary>The exception behind a failure, for the log; null when there is none.</summary>
    public Exception? Cause { get; init; }
}
