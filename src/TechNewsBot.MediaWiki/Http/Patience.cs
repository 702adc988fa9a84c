namespace TechNewsBot.MediaWiki;

/// <summary>How long and how often the client tries.</summary>
internal sealed record Patience
{
    /// <summary>How often one request is sent at most.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>How long a request keeps its place among the few that are under way to all wikis; without an answer by then the next wiki's turn comes.</summary>
    public TimeSpan Place { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Measures <see cref="Place"/>. <see cref="Answer"/> is measured by the system's clock: .NET's HTTP client knows no other.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The longest pause that is waited for; a wiki that asks for more is left alone until then.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>For how long a wiki is left alone that did not answer as often as it was tried: the period of the circuit breaker. After it one request looks whether the wiki is back.</summary>
    public TimeSpan Break { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The pause before the next attempt: what the wiki asks for, in full; otherwise twice as long each time, starting at a second, or at five for a busy wiki, of which a random part is taken off so that clients do not come in step.</summary>
    /// <param name="failed">The attempt that failed.</param>
    /// <param name="attempt">How many attempts failed before it.</param>
    /// <param name="chance">A random number from 0 to 1.</param>
    public static TimeSpan Pause(AttemptFailedException failed, int attempt, double chance)
    {
        if (failed.RetryAfter is { } asked)
            return asked;
        var first = failed.Failure == AttemptFailure.Busy ? 5 : 1;
        return TimeSpan.FromSeconds(first * Math.Pow(2, attempt) * (1 - (chance / 2)));
    }

    /// <summary>Whether another attempt is worth the wait.</summary>
    public bool Allows(AttemptFailedException failed) => failed.IsRepeatable && (failed.RetryAfter ?? TimeSpan.Zero) <= LongestPause;

    /// <summary>For how long the wiki is left alone after the last attempt: never shorter than it asks for.</summary>
    public TimeSpan Rest(AttemptFailedException failed) => failed.RetryAfter > Break ? failed.RetryAfter.Value : Break;
}
