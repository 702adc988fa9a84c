using AsyncEnumerableExtensions;

namespace TechNewsBot.MediaWiki.Tests.AsyncEnumerableExtensions;

public sealed class AsyncEnumerableFactoryTests
{
    [Test]
    public async Task Items_come_in_the_order_in_which_they_were_put()
    {
        var items = AsyncEnumerableFactory.FromAsyncGenerator<int>(async sink =>
        {
            sink.Yield(1);
            await sink.YieldAndWait(2);
            await sink.YieldAndWait([3, 4]);
            sink.Yield([5]);
        });

        Assert.That(await ReadAsync(items), Is.EqualTo(new[] { 1, 2, 3, 4, 5 }));
    }

    [Test]
    public async Task Waiting_ends_when_the_reader_asks_for_the_next_item()
    {
        var taken = false;
        var items = AsyncEnumerableFactory.FromAsyncGenerator<int>(async sink =>
        {
            await sink.Wait();
            await sink.YieldAndWait(1);
            taken = true;
        });
        await using var reader = items.GetAsyncEnumerator();

        await reader.MoveNextAsync();
        var before = taken;
        await reader.MoveNextAsync();

        Assert.That((before, taken), Is.EqualTo((false, true)));
    }

    [Test]
    public void The_generator_s_exception_ends_the_reading()
    {
        var items = AsyncEnumerableFactory.FromAsyncGenerator<int>(async sink =>
        {
            await sink.YieldAndWait(1);
            throw new InvalidDataException("broken");
        });

        Assert.That(() => ReadAsync(items), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("broken"));
    }

    [Test]
    public async Task A_reader_that_stops_early_stops_the_generator()
    {
        var stopped = new TaskCompletionSource();
        var items = AsyncEnumerableFactory.FromAsyncGenerator<int>(async (sink, token) =>
        {
            sink.Yield(1);
            await using var registration = token.Register(stopped.SetResult);
            await stopped.Task;
        });

        await foreach (var _ in items)
            break;

        Assert.That(stopped.Task.IsCompletedSuccessfully, Is.True);
    }

    [Test]
    public async Task A_generator_that_waits_is_not_waited_for_when_the_reader_stops_early()
    {
        var cancelled = false;
        var items = AsyncEnumerableFactory.FromAsyncGenerator<int>(async sink =>
        {
            try
            {
                await sink.YieldAndWait(1);
            }
            catch (OperationCanceledException)
            {
                cancelled = true;
            }
        });

        await foreach (var _ in items)
            break;

        Assert.That(cancelled, Is.True);
    }

    private static async Task<List<int>> ReadAsync(IAsyncEnumerable<int> items)
    {
        var read = new List<int>();
        await foreach (var item in items)
            read.Add(item);
        return read;
    }
}
