using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace AsyncEnumerableExtensions;

/// <summary>A sink over an unbounded channel with one reader.</summary>
internal sealed class ChannelSink<T> : IAsyncEnumerableSink<T>
{
    private readonly Channel<T> channel = Channel.CreateUnbounded<T>();
    private readonly Lock gate = new();
    private TaskCompletionSource taken = Empty();
    private int waiting;
    private bool ended;

    public void Yield(T item)
    {
        lock (gate)
        {
            if (waiting++ == 0 && !ended)
                taken = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            channel.Writer.TryWrite(item);
        }
    }

    public void Yield(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
            Yield(item);
    }

    public Task Wait(CancellationToken cancellationToken)
    {
        lock (gate)
            return taken.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Nobody reads any more: whoever waits, now or later, is cancelled.</summary>
    public void End()
    {
        lock (gate)
        {
            ended = true;
            if (!taken.TrySetCanceled())
                taken = Cancelled();
        }
    }

    /// <summary>Ends the sequence when the generator ends, with its exception if it has one. Never throws itself.</summary>
    public async Task CompleteAfterAsync(Task generating)
    {
        await Task.WhenAny(generating);
        channel.Writer.TryComplete(generating.Exception?.InnerException);
    }

    /// <summary>Everything that is put, until the end. An item counts as taken when the reader asks for the next one.</summary>
    public async IAsyncEnumerable<T> TakeAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in channel.Reader.ReadAllAsync(cancellationToken))
        {
            yield return item;
            lock (gate)
            {
                if (--waiting == 0)
                    taken.TrySetResult();
            }
        }
    }

    private static TaskCompletionSource Cancelled()
    {
        var source = new TaskCompletionSource();
        source.SetCanceled();
        return source;
    }

    private static TaskCompletionSource Empty()
    {
        var source = new TaskCompletionSource();
        source.SetResult();
        return source;
    }
}
