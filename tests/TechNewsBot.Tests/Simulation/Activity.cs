namespace TechNewsBot.Tests.Simulation;

/// <summary>Tells when everything that was begun has come to a pause in simulated time, so that the clock may be moved.</summary>
internal sealed class Activity
{
    private const int QuietChecks = 3;

    // Whoever works that long without a pause of its own waits for somebody whose pause only the clock can end.
    private const int BlockedChecks = 200;

    private long stirs;
    private int busy;

    /// <summary>Something happened.</summary>
    public void Stir() => Interlocked.Increment(ref stirs);

    /// <summary>Work begins that should need no pause.</summary>
    public void Begin() => Interlocked.Increment(ref busy);

    /// <summary>Such work is done.</summary>
    public void End()
    {
        Interlocked.Decrement(ref busy);
        Stir();
    }

    /// <summary>Waits in real time, a few milliseconds, until nothing happens any more.</summary>
    public async Task SettleAsync()
    {
        for (var (quiet, seen) = (0, -1L); quiet < (Volatile.Read(ref busy) > 0 ? BlockedChecks : QuietChecks);)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1));
            var now = Interlocked.Read(ref stirs);
            quiet = now == seen && ThreadPool.PendingWorkItemCount == 0 ? quiet + 1 : 0;
            seen = now;
        }
    }
}
