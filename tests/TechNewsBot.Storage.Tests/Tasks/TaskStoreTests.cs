using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.Storage.Tasks;

namespace TechNewsBot.Storage.Tests.Tasks;

[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class TaskStoreTests(StorageProvider provider)
{
    private TestDatabase database;

    [SetUp]
    public void Open() => database = new TestDatabase(provider);

    [TearDown]
    public void Close() => database.Dispose();

    [Test]
    public async Task A_task_comes_back_as_it_was_kept_last()
    {
        var store = new TaskStore(database.Database);
        await store.KeepAsync([new TrackedTask("T1", "Old", TaskState.Open), new TrackedTask("T2", "", TaskState.Unknown)], Some.Moment, default);
        var task = new TrackedTask("T1", "Né – \0 \"'", TaskState.Duplicate, Some.Moment.AddDays(1)) { MergedInto = "T45" };
        await store.KeepAsync([task], Some.Moment.AddHours(1), default);

        var found = await store.FindAsync(["T1", "T2", "T3"], default);

        Assert.Multiple(() =>
        {
            Assert.That(found.Keys, Is.EquivalentTo(new[] { "T1", "T2" }));
            Assert.That(found["T1"], Is.EqualTo((task, Some.Moment.AddHours(1))));
            Assert.That(found["T2"].Task.State, Is.EqualTo(TaskState.Unknown));
        });
    }

    [Test]
    public async Task Thousands_of_names_can_be_asked_for()
    {
        var store = new TaskStore(database.Database);
        var tasks = Enumerable.Range(1, 2500).Select(number => new TrackedTask($"T{number}", "", TaskState.Open)).ToList();
        await store.KeepAsync(tasks, Some.Moment, default);

        Assert.That(await store.FindAsync([.. tasks.Select(task => task.Name)], default), Has.Count.EqualTo(2500));
    }
}
