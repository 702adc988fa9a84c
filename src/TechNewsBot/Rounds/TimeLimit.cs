namespace TechNewsBot.Rounds;

/// <summary>Ends work that takes too long, so that nothing else has to wait for it.</summary>
internal static class TimeLimit
{
    /// <summary>Does the work within a time.</summary>
    /// <param name="work">The work; it ends when its token says so.</param>
    /// <param name="longest">How long it may take.</param>
    /// <param name="time">Measures it.</param>
    /// <param name="excuse">What was not done, for the operator, if it takes longer.</param>
    /// <param name="cancellationToken">Ends the work too, which is no delay.</param>
    /// <exception cref="TimeoutException">It took longer.</exception>
    public static async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, TimeSpan longest, TimeProvider time, string excuse, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await work(either.Token);
        }
        catch (OperationCanceledException cut) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"{excuse}: it took longer than {longest:c}. The next time goes on with it", cut);
        }
    }
}
