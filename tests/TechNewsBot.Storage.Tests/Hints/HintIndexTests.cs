using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.Tests;
using TechNewsBot.Storage.Hints;

namespace TechNewsBot.Storage.Tests.Hints;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class HintIndexTests : IDisposable
{
    private readonly TestDatabase database;
    private readonly HintIndex index;

    public HintIndexTests(StorageProvider provider)
    {
        database = new TestDatabase(provider);
        index = new HintIndex(database.Database, new Moments());
    }

    public void Dispose() => database.Dispose();

    [Test]
    public async Task A_hint_comes_back_as_it_was_indexed()
    {
        var hint = new Hint(HintSource.News, "2026/48 3", "Таблиці | ]]") { Page = "P", Anchor = "A", Address = "https://x.example/?a=b", Language = "uk", Issue = "2026-48" };
        await index.KeepAsync("wiki1", "o", "1", [Text(hint, "alpha beta gamma delta"), .. Others()], default);

        Assert.That((await FindAsync("wiki1", ["o"], "alpha beta gamma")).Single().Hint, Is.EqualTo(hint));
    }

    [Test]
    public async Task What_is_indexed_anew_takes_the_place_of_what_was()
    {
        await index.KeepAsync("wiki2", "o", "1", [Text(Hint("old"), "alpha beta gamma"), .. Others()], default);
        await index.KeepAsync("wiki2", "o", "2", [Text(Hint("new"), "alpha beta gamma"), .. Others()], default);

        Assert.That((await FindAsync("wiki2", ["o"], "alpha beta gamma")).Select(found => found.Hint.Key), Is.EqualTo(new[] { "new" }));
        Assert.That((await index.StampsAsync("wiki2", default))["o"], Is.EqualTo("2"));
    }

    [Test]
    public async Task Another_wiki_another_origin_an_open_request_and_the_request_itself_do_not_help()
    {
        await index.KeepAsync("wiki3", "o", "1", [Text(Hint("self"), "alpha beta gamma"), Text(Hint("open"), "alpha beta gamma") with { CanHelp = false }, .. Others()], default);
        await index.KeepAsync("wiki3", "other", "1", [Text(Hint("origin"), "alpha beta gamma")], default);
        await index.KeepAsync("wiki4", "o", "1", [Text(Hint("wiki"), "alpha beta gamma"), .. Others()], default);

        Assert.That(await FindAsync("wiki3", ["o"], "alpha beta gamma"), Is.Empty);
    }

    [Test]
    public async Task What_cites_the_same_task_helps_whatever_else_it_says()
    {
        await index.KeepAsync("wiki5", "o", "1", [Text(Hint("task"), "epsil zeta t411870"), .. Others()], default);

        var found = await index.FindAsync("wiki5", ["o"], [new HintQuery("self", [], ["alpha", "beta", "gamma"]) { Task = "t411870" }], default);

        Assert.That(found[0].Select(hint => hint.Hint.Key), Is.EqualTo(new[] { "task" }));
    }

    [Test]
    public void Any_text_can_be_indexed_and_looked_up() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), ArbMap.Default.ArbFor<string>(), (title, query) =>
        {
            var pieces = SearchWords.Of($"{query} \" OR NEAR( * - : ^ {{}} AND NOT 'x");
            index.KeepAsync("wiki6", "o", "1", [Text(Hint(title ?? ""), "") with { Text = pieces }], default).GetAwaiter().GetResult();
            return index.FindAsync("wiki6", ["o"], [new HintQuery("self", pieces, pieces)], default).GetAwaiter().GetResult().Count == 1;
        }).QuickCheckThrowOnFailure();

    [Test]
    public async Task Dismissals_are_remembered_once()
    {
        var memory = new HintMemory(database.Database);

        await memory.DismissAsync("wiki", [("h-A", "aa"), ("h-A", "bb")], Some.Moment, default);
        await memory.DismissAsync("wiki", [("h-A", "aa")], Some.Moment, default);
        await memory.DismissAsync("other", [("h-A", "cc")], Some.Moment, default);

        Assert.That((await memory.DismissedAsync("wiki", default))["h-A"].Order(), Is.EqualTo(new[] { "aa", "bb" }));
    }

    private async Task<IReadOnlyList<FoundHint>> FindAsync(string wiki, string[] origins, string words) =>
        (await index.FindAsync(wiki, origins, [new HintQuery("self", [], words.Split(' '))], default))[0];

    // Words are special only where most texts do without them.
    private static IEnumerable<HintText> Others() => Enumerable.Range(1, 30).Select(number => Text(Hint($"other{number}"), $"word{number} thing{number}"));

    private static Hint Hint(string key) => new(HintSource.Thread, key, key);

    private static HintText Text(Hint hint, string words) => new(hint, CanHelp: true, [], words.Split(' ', StringSplitOptions.RemoveEmptyEntries), []);
}
