using System.Runtime.CompilerServices;

namespace AsyncEnumerableExtensions;

/// <summary>Makes a sequence of a function that puts items into a sink.</summary>
public static class AsyncEnumerableFactory
{
    /// <summary>The sequence of what the generator puts, in its order. The generator starts with the reading; its exception ends the reading.</summary>
    public static IAsyncEnumerable<T> FromAsyncGenerator<T>(Func<IAsyncEnumerableSink<T>, Task> generator) =>
        FromAsyncGenerator<T>((sink, _) => generator(sink));

    /// <summary>The same for a generator that can be told to stop: when the reading ends early, its token and its waits are cancelled.</summary>
    public static async IAsyncEnumerable<T> FromAsyncGenerator<T>(
        Func<IAsyncEnumerableSink<T>, CancellationToken, Task> generator,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(generator);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var sink = new ChannelSink<T>();
        var generating = sink.CompleteAfterAsync(generator(sink, ended.Token));
        try
        {
            await foreach (var item in sink.TakeAllAsync(ended.Token))
                yield return item;
        }
        finally
        {
            sink.End();
            await ended.CancelAsync();
            await generating;
        }
    }
}
