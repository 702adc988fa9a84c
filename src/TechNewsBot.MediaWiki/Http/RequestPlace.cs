namespace TechNewsBot.MediaWiki;

/// <summary>One of the places for the requests to all wikis together. Whoever waits long for an answer gives the place to the next one, so that wikis that hang do not hold up the others.</summary>
internal sealed class RequestPlace : IDisposable
{
    private readonly SemaphoreSlim places;
    private readonly ITimer timer;
    private int isGiven;

    private RequestPlace(SemaphoreSlim places, TimeSpan longest, TimeProvider time)
    {
        this.places = places;
        timer = time.CreateTimer(_ => Give(), state: null, longest, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits for a free place and takes it until the request is answered.</summary>
    /// <param name="places">The places.</param>
    /// <param name="longest">For how long it is kept at most.</param>
    /// <param name="time">Measures that.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async Task<RequestPlace> TakeAsync(SemaphoreSlim places, TimeSpan longest, TimeProvider time, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);
        return new RequestPlace(places, longest, time);
    }

    /// <summary>The request is answered.</summary>
    public void Dispose()
    {
        timer.Dispose();
        Give();
    }

    private void Give()
    {
        if (Interlocked.Exchange(ref isGiven, 1) == 0)
            places.Release();
    }
}
