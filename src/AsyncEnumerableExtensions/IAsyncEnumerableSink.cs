namespace AsyncEnumerableExtensions;

/// <summary>Where a generator puts what it generates. WikiClientLibrary's generators are written against it.</summary>
/// <typeparam name="T">What is generated.</typeparam>
public interface IAsyncEnumerableSink<in T>
{
    /// <summary>Puts one item.</summary>
    void Yield(T item);

    /// <summary>Puts several items.</summary>
    void Yield(IEnumerable<T> items);

    /// <summary>Waits until everything that was put is taken.</summary>
    Task Wait(CancellationToken cancellationToken);
}
