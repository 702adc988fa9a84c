using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.Requests.Tasks;

public sealed class TaskVerdictTests
{
    // $A asks, $B helps; the number is the day in November. The task is closed on the 10th at noon.
    private static readonly Dictionary<string, string> Names = new() { ["$A"] = "Ada", ["$B"] = "Bo" };

    [TestCase("Broken. $A1\n:It is [[phab:T123]]. $B2", "open", "in-progress?: the task T123 is open")]
    [TestCase("Broken. $A1\n:It is [[phab:T123]]. $B2\n::And now? $A3", "stalled", "in-progress?: the task T123 is open")]
    [TestCase("{{tracked|T123}}\nBroken. $A1", "progress", "in-progress: marked with the template tracked")]
    [TestCase("Broken. $A1\n:It is [[phab:T123]]. {{done}} $B2", "open", "done: marked with the template done")]
    [TestCase("Broken. $A1\n:It is [[phab:T123]]. $B2\n:{{needinfo}} $B2", "open", "waiting-for-asker: marked with the template needinfo")]
    public void An_open_task_says_that_someone_is_on_it(string text, string state, string expected) => Expect(text, state, expected);

    [TestCase("resolved", "done?: the task T123 was closed on 2026-11-10")]
    [TestCase("declined", "declined?: the task T123 was closed on 2026-11-10")]
    [TestCase("invalid", "declined?: the task T123 was closed on 2026-11-10")]
    [TestCase("duplicate", "moved?: the task was merged into another: T123 → T45")]
    public void A_closed_task_settles_the_request(string state, string expected) =>
        Expect("Broken. $A1\n:It is [[phab:T123]]. $B2", state, expected);

    [TestCase("{{tracked|T123}}\nBroken. $A1\n:Yes. $B2", "done: the task T123 was closed on 2026-11-10", TestName = "a template ties the request to its task")]
    [TestCase("Broken, and T123456 does not help: [[phab:T123]] was closed. $A11", "new: nobody else has written", TestName = "asked after the closing")]
    [TestCase("Broken. $A1\n:It is [[phab:T123]]. $B2\n::Still broken! $A12", "open: the asker wrote last", TestName = "the asker came back")]
    [TestCase("Broken. $A1\n:It was [[phab:T123]]. $B12", "done?: the task T123 was closed on 2026-11-10", TestName = "answered with a closed task")]
    [TestCase("Broken. $A1\n:It is [[phab:T123]]. $B2\n:{{not done}} $B12", "declined: marked with the template not done", TestName = "a newer mark")]
    [TestCase("Broken. $A1\n:It is [[phab:T123]]. $B2\n:{{not done}} $B3", "declined: marked with the template not done", TestName = "an older mark beats a task that is only cited")]
    [TestCase("{{tracked|T123}}\nBroken. $A1\n:{{not done}} $B3", "done: the task T123 was closed on 2026-11-10", TestName = "an older mark gives way to the task that tracks the request")]
    [TestCase("Broken. $A1\n:It is [[phab:T123]]. $B2\n:{{doing}} $B3", "done?: the task T123 was closed on 2026-11-10", TestName = "an older mark that settles nothing")]
    [TestCase("Broken. $A1\n:It is [[phab:T123]]. $B2\n:{{done}} $B3", "done: marked with the template done", TestName = "an older mark that says the same")]
    [TestCase("{{resolved}}\nBroken. $A1\n:It is [[phab:T123]]. $B2", "done: marked with the template resolved", TestName = "a mark without a time")]
    public void The_last_decisive_mark_wins(string text, string expected) => Expect(text, "resolved", expected);

    [Test]
    public void A_human_who_marked_a_request_as_done_is_right_whatever_becomes_of_a_task_that_is_only_cited()
    {
        Expect("Broken. $A1\n:{{done}} $B3\n:Related: [[phab:T123]]. $B4", "declined", "done: marked with the template done");

        var request = Read("{{tracked|T45}}\nBroken. $A1\n:{{done}} $B3\n:Related: [[phab:T123]]. $B4");
        var known = new[] { new TrackedTask("T45", "", TaskState.Declined, At(9)), new TrackedTask("T123", "", TaskState.Resolved, At(10)) };
        Assert.That(Verdict(request, known), Is.EqualTo("declined: the task T45 was closed on 2026-11-09"));
    }

    [Test]
    public void Of_several_tasks_an_open_one_counts_and_otherwise_the_one_that_was_closed_last()
    {
        var request = Read("Broken. $A1\n:It is [[phab:T123]] and [[phab:T45]]. $B2");
        var resolved = new TrackedTask("T123", "", TaskState.Resolved, At(10));

        Assert.Multiple(() =>
        {
            Assert.That(Verdict(request, resolved, new TrackedTask("T45", "", TaskState.Open)), Is.EqualTo("in-progress?: the task T45 is open"));
            Assert.That(Verdict(request, resolved, new TrackedTask("T45", "", TaskState.Declined, At(11))), Is.EqualTo("declined?: the task T45 was closed on 2026-11-11"));
            Assert.That(Verdict(request, resolved), Does.StartWith("done?"));
            Assert.That(Verdict(request), Is.EqualTo("in-progress?: someone else cited the task T123"));
        });
    }

    [Test]
    public void A_request_whose_task_is_open_does_not_go_stale_and_one_that_it_settles_ends_with_it()
    {
        var quiet = Read("Broken. $A1\n:It is [[phab:T123]]. $B2").On(new DateOnly(2026, 12, 31), TimeSpan.FromDays(14));
        var settled = TaskVerdict.Apply(With(quiet, new TrackedTask("T123", "", TaskState.Resolved, At(10))));

        Assert.Multiple(() =>
        {
            Assert.That(Verdict(quiet, new TrackedTask("T123", "", TaskState.Open)), Is.EqualTo("in-progress?: the task T123 is open"));
            Assert.That((settled.Status, settled.EndedAt), Is.EqualTo((RequestStatus.Done, At(10))));
        });
    }

    [Test]
    public void A_hundred_tasks_are_ten()
    {
        var request = Read($"Broken: {string.Join(' ', Enumerable.Range(100, 100).Select(number => $"[[phab:T{number}]]"))}. $A1");

        Assert.That(request.Tasks.Select(task => task.Name), Is.EqualTo(Enumerable.Range(100, 10).Select(number => $"T{number}")));
    }

    private static void Expect(string text, string state, string expected)
    {
        Assert.That(TaskStates.TryRead(state, out var read), Is.True);
        var task = new TrackedTask("T123", "Title", read, read.IsClosed() ? At(10) : null) { MergedInto = read == TaskState.Duplicate ? "T45" : "" };

        Assert.That(Verdict(Read(text), task), Is.EqualTo(expected));
    }

    private static string Verdict(Request request, params TrackedTask[] tasks)
    {
        var judged = TaskVerdict.Apply(With(request, tasks));
        return $"{judged.Status.Word()}{(judged.IsSuggested ? "?" : "")}: {judged.Reasons[0]}";
    }

    private static Request With(Request request, params TrackedTask[] known) =>
        request with { Tasks = [.. request.Tasks.Select(task => task with { Known = known.SingleOrDefault(other => other.Name == task.Name) })] };

    private static DateTimeOffset At(int day) => new(2026, 11, day, 12, 0, 0, TimeSpan.Zero);

    private static Request Read(string text)
    {
        foreach (var (letter, name) in Names)
        {
            for (var day = 12; day > 0; day--)
                text = text.Replace($"{letter}{day}", $"[[User:{name}|{name}]] 10:00, {day} November 2026 (UTC)", StringComparison.Ordinal);
        }
        return RequestReader.Read("Wikipedia:Pump", $"== T ==\n{text}\n", SampleProfile.English, SampleWords.All).Single();
    }
}
