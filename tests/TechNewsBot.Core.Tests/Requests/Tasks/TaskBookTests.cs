using TechNewsBot.Core.Requests.Tasks;

namespace TechNewsBot.Core.Tests.Requests.Tasks;

public sealed class TaskBookTests
{
    private readonly MemoryTracker tracker = new();
    private readonly Moments time = new();

    [TestCase(TaskState.Open, 29, 1)]
    [TestCase(TaskState.Open, 30, 2)]
    [TestCase(TaskState.Stalled, 30, 2)]
    [TestCase(TaskState.Resolved, (23 * 60) + 59, 1)]
    [TestCase(TaskState.Resolved, 24 * 60, 2)]
    public async Task An_open_task_is_asked_for_again_after_half_an_hour_a_closed_one_after_a_day(TaskState state, int minutes, int times)
    {
        tracker.Tasks["T1"] = new TrackedTask("T1", "A", state);
        using var book = Book();
        await FindAsync(book, "T1");
        time.Moment += TimeSpan.FromMinutes(minutes);

        var found = await FindAsync(book, "T1");

        Assert.That((found["T1"].Title, tracker.Asked.Count), Is.EqualTo(("A", times)));
    }

    [Test]
    public async Task What_is_due_on_any_wiki_is_asked_for_at_once()
    {
        tracker.Tasks["T1"] = new TrackedTask("T1", "A", TaskState.Open);
        tracker.Tasks["T2"] = new TrackedTask("T2", "B", TaskState.Open);
        using var book = Book();
        await FindAsync(book, "T1");
        await FindAsync(book, "T2");
        time.Moment += TimeSpan.FromMinutes(30);

        await FindAsync(book, "T1");
        await FindAsync(book, "T2");

        Assert.That(tracker.Asked, Is.EqualTo(new[] { "T1", "T2", "T1 T2" }));
    }

    [Test]
    public async Task A_task_that_is_not_shown_is_unknown_and_not_asked_for_again_today()
    {
        using var book = Book();
        await FindAsync(book, "T1");

        var found = await FindAsync(book, "T1");

        Assert.That((found.Count, tracker.Asked.Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task A_failure_leaves_what_was_known_is_told_once_and_gives_the_tracker_a_rest()
    {
        tracker.Tasks["T1"] = new TrackedTask("T1", "A", TaskState.Open);
        using var book = Book();
        await FindAsync(book, "T1");
        tracker.Failure = new TaskTrackerException("it is down");
        time.Moment += TimeSpan.FromMinutes(30);

        var found = await FindAsync(book, "T1");
        var told = book.TakeProblem();
        await FindAsync(book, "T1");
        time.Moment += TimeSpan.FromMinutes(15);
        await FindAsync(book, "T1");

        Assert.Multiple(() =>
        {
            Assert.That(found["T1"].Title, Is.EqualTo("A"));
            Assert.That((told, book.TakeProblem()), Is.EqualTo(("it is down", "")));
            Assert.That(tracker.Asked, Has.Count.EqualTo(3));
        });
    }

    [Test]
    public async Task A_failure_after_a_success_is_told_again()
    {
        using var book = Book();
        tracker.Failure = new TaskTrackerException("it is down");
        await FindAsync(book, "T1");
        _ = book.TakeProblem();
        (tracker.Failure, time.Moment) = (null, time.Moment + TimeSpan.FromMinutes(15));
        await FindAsync(book, "T1");
        (tracker.Failure, time.Moment) = (new TaskTrackerException("it is down"), time.Moment + TimeSpan.FromDays(1));
        await FindAsync(book, "T1");

        Assert.That(book.TakeProblem(), Is.EqualTo("it is down"));
    }

    [Test]
    public async Task A_pause_that_the_tracker_asks_for_is_kept_in_full()
    {
        using var book = Book();
        tracker.Failure = new TaskTrackerException("busy") { RetryAfter = TimeSpan.FromHours(2) };
        await FindAsync(book, "T1");
        time.Moment += TimeSpan.FromMinutes(119);
        await FindAsync(book, "T1");

        Assert.That(tracker.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Without_a_token_nothing_is_asked()
    {
        tracker.CanAsk = false;
        using var book = Book();

        Assert.That(((await FindAsync(book, "T1")).Count, tracker.Asked.Count, book.PageOf("T1").AbsoluteUri), Is.EqualTo((0, 0, "https://phab.example/T1")));
    }

    private TaskBook Book() => new(tracker, tracker, time);

    private static Task<IReadOnlyDictionary<string, TrackedTask>> FindAsync(TaskBook book, string name) => book.FindAsync([name], CancellationToken.None);
}
