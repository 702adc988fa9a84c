namespace AsyncEnumerableExtensions;

/// <summary>Putting and waiting in one call.</summary>
public static class AsyncEnumerableSinkExtensions
{
    /// <summary>Waits until everything that was put is taken.</summary>
    public static Task Wait<T>(this IAsyncEnumerableSink<T> sink) => sink.Wait(CancellationToken.None);

    /// <summary>Puts one item and waits until it is taken.</summary>
    public static Task YieldAndWait<T>(this IAsyncEnumerableSink<T> sink, T item)
    {
        sink.Yield(item);
        return sink.Wait(CancellationToken.None);
    }

    /// <summary>Puts several items and waits until they are taken.</summary>
    public static Task YieldAndWait<T>(this IAsyncEnumerableSink<T> sink, IEnumerable<T> items)
    {
        sink.Yield(items);
        return sink.Wait(CancellationToken.None);
    }
}
