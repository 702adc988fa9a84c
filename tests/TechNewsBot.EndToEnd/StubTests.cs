namespace TechNewsBot.EndToEnd;

public sealed class StubTests
{
    [Test]
    public async Task What_a_translator_fills_in_stays_and_counts()
    {
        using var translator = await Sandbox.VisitAsync("swwiki");
        var stub = Stub("swwiki");
        const string Words = "Habari mpya | na mstari = wa pili {{PLURAL:2|moja|mbili}} [[Wikipedia:Jumuiya|jumuiya]]";
        var before = await translator.ReadAsync(Titles.Translation["swwiki"]);
        var text = await translator.ReadAsync(stub);
        await translator.EditAsync(stub, FillFirstSlot(text, Words));

        var run = await Sandbox.Bot.RunAsync("once", "translation", "--wiki", "swwiki");

        Assert.Multiple(async () =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
            Assert.That(await translator.ReadAsync(stub), Does.Contain(Words));
            Assert.That(await translator.ReadAsync(Titles.Translation["swwiki"]), Is.Not.EqualTo(before), "the index counts one more");
        });
    }

    [Test]
    public async Task A_change_of_the_source_marks_the_slot_and_keeps_the_text()
    {
        using var translator = await Sandbox.VisitAsync("swwiki", user: 1);
        using var writer = await Sandbox.VisitAsync("metawiki");
        var stub = Stub("swwiki", issue: 1);
        const string Words = "Tafsiri ya mtu, isipotee kamwe";
        await translator.EditAsync(stub, FillFirstSlot(await translator.ReadAsync(stub), Words));
        await RunAsync();
        var done = await translator.ReadAsync(stub);
        var source = "Tech/News/" + stub[(Titles.Translation["swwiki"].Length + 1)..];
        await writer.ReplaceAsync(source, "<!--T:1-->", "<!--T:1--> Changed since.");

        await RunAsync();

        var marked = await translator.ReadAsync(stub);
        Assert.Multiple(() =>
        {
            Assert.That(marked, Does.Contain(Words).And.Not.EqualTo(done));
            Assert.That(marked, Does.Contain("Changed since."));
        });

        static async Task RunAsync()
        {
            var run = await Sandbox.Bot.RunAsync("once", "all", "--wiki", "swwiki");
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
        }
    }

    [Test]
    public async Task A_half_translated_issue_reads_in_both_languages()
    {
        using var visitor = await Sandbox.VisitAsync("ukwiki");

        var html = await visitor.LookAsync(Stub("ukwiki"));

        Assert.That(html, Does.Contain("lang=\"en\"").And.Match(@"\p{IsCyrillic}{4,}"));
    }

    [Test]
    public async Task What_came_back_is_offered_from_an_earlier_issue_and_read_as_not_translated()
    {
        using var visitor = await Sandbox.VisitAsync("arwiki");
        var stubs = new List<string>();
        for (var issue = 0; issue < 3; issue++)
            stubs.Add(Stub("arwiki", issue));
        var texts = await Task.WhenAll(stubs.Select(visitor.ReadAsync));
        var offering = Array.FindIndex(texts, text => text.Contains("|state=suggested\n", StringComparison.Ordinal));
        Assert.That(offering, Is.Not.Negative, "one of the issues lacks a heading that another one has");

        var html = await visitor.LookAsync(stubs[offering]);

        Assert.That(html, Does.Contain("↻ من العدد <bdi>2026").And.Contain("state=suggested").And.Not.Contain("{{{").And.Not.Contain("}}}"));
    }

    private static string Stub(string wiki, int issue = 0) =>
        Sandbox.FirstRun.Edits
            .Where(edit => edit.Wiki == wiki && edit.Page.StartsWith(Titles.Translation[wiki] + "/", StringComparison.Ordinal))
            .Select(edit => edit.Page)
            .OrderDescending(StringComparer.Ordinal)
            .ElementAt(issue);

    private static string FillFirstSlot(string stub, string words)
    {
        const string Slot = "|text=";
        var at = stub.IndexOf(Slot, StringComparison.Ordinal);
        Assert.That(at, Is.Positive, "the stub has a slot");
        return stub.Insert(at + Slot.Length, words);
    }
}
