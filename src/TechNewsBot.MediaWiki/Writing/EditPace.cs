namespace TechNewsBot.MediaWiki;

/// <summary>Keeps the least time between two edits on one wiki, and lets one edit at a time through.</summary>
internal sealed class EditPace(TimeSpan interval, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private DateTimeOffset next = DateTimeOffset.MinValue;

    /// <summary>Waits for the turn; whoever gets it calls <see cref="Leave"/>.</summary>
    public Task EnterAsync(CancellationToken cancellationToken) => turn.WaitAsync(cancellationToken);

    /// <summary>Gives the turn to the next edit.</summary>
    public void Leave() => turn.Release();

    /// <summary>Waits until the next edit may be saved.</summary>
    /// <returns>Whether there was anything to wait for: what was read before may be old then.</returns>
    public async Task<bool> WaitAsync(CancellationToken cancellationToken)
    {
        var pause = next - time.GetUtcNow();
        if (pause <= TimeSpan.Zero)
            return false;
        await Task.Delay(pause, time, cancellationToken);
        return true;
    }

    /// <summary>An edit was sent just now.</summary>
    public void Sent() => next = time.GetUtcNow() + interval;

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();
}
