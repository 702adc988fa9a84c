namespace TechNewsBot.EndToEnd;

/// <summary>Translators fill slots, and the index of translations follows.</summary>
public sealed class ProgressTests
{
    private const string Slot = "|text=";
    private const string EmptySlot = Slot + "\n}}";

    // Nothing is missing in French: people write something else there than the central wiki.
    [TestCase("frwiki", 0)]
    [TestCase("arwiki", 2)]
    [TestCase("swwiki", 2)]
    [TestCase("ukwiki", 2)]
    public async Task The_bar_the_thanks_and_the_chart_follow_what_people_translate(string wiki, int missing)
    {
        using var translator = await Sandbox.VisitAsync(wiki, user: 2);
        var index = Titles.Translation[wiki];
        var stub = await StubWithEmptySlotsAsync(translator, wiki, missing);
        var before = await translator.ReadAsync(index);
        await translator.ChangeAsync(stub, text => FillTwo(text, translator.Name));

        var run = await RunAsync(wiki);
        var after = await translator.ReadAsync(index);
        var html = await translator.LookAsync(index);
        var second = await RunAsync(wiki);

        var issue = stub[(index.Length + 1)..].Replace('/', '-');
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
            Assert.That(after, Does.Contain($"/{translator.Name}|<bdi>{translator.Name}</bdi>]] (2)"), "a link to the contributions");
            Assert.That(Row(after, stub), Is.Not.EqualTo(Row(before, stub)));
            Assert.That(Bar(after, issue), missing > 0 ? Is.Not.EqualTo(Bar(before, issue)) : Is.EqualTo(Bar(before, issue)));
            Assert.That(Bar(after, issue), Is.Not.Empty);
            Assert.That(html, Does.Contain("role=\"img\"").And.Contain($"title=\"{issue}:").And.Not.Contain("{{").And.Not.Contain("⧼"));
            Assert.That(second.Edits.Where(edit => edit.Outcome == "saved"), Is.Empty, second.ToString());
        });
    }

    [Test]
    public async Task Those_who_signed_up_are_called_once_for_each_issue()
    {
        const string SignUp = "Wikipedia:技術ニュース/翻訳者";
        using var translator = await Sandbox.VisitAsync("jawiki", user: 1);
        var index = Titles.Translation["jawiki"];
        await translator.EditAsync(SignUp, "* ~~~~");
        await translator.ReplaceAsync(index, "{{TechNewsBot|job=translation}}", $"{{{{TechNewsBot|job=translation|translators={SignUp}|deadline=28d}}}}");

        var first = await RunAsync("jawiki");
        var called = await translator.ReadAsync(index);
        await translator.ChangeAsync(await StubWithEmptySlotsAsync(translator, "jawiki", 2), text => FillTwo(text, translator.Name));
        await RunAsync("jawiki");
        var later = await translator.ReadAsync(index);
        var last = await RunAsync("jawiki");
        await translator.ReplaceAsync(index, $"|translators={SignUp}|deadline=28d", "");

        var calls = Calls(called, translator.Name);
        Assert.Multiple(() =>
        {
            Assert.That(first.ExitCode, Is.Zero, first.ToString());
            Assert.That(calls, Is.Not.Empty);
            Assert.That(calls, Has.All.Matches(@"\[\[利用者:TechNewsBot\|<bdi>TechNewsBot</bdi>\]\] .*\(UTC\)$"), "a signature of the bot ends the line");
            Assert.That(later, Is.Not.EqualTo(called));
            Assert.That(Calls(later, translator.Name), Is.SubsetOf(calls), "a call that stands is not made anew");
            Assert.That(last.Edits.Where(edit => edit.Outcome == "saved"), Is.Empty, last.ToString());
        });
    }

    private static Task<BotRun> RunAsync(string wiki) => Sandbox.Bot.RunAsync("once", "translation", "--wiki", wiki, "--json");

    private static async Task<string> StubWithEmptySlotsAsync(Visitor visitor, string wiki, int slots)
    {
        var stubs = Sandbox.FirstRun.Edits.Where(edit => edit.Wiki == wiki && edit.Page.StartsWith(Titles.Translation[wiki] + "/", StringComparison.Ordinal)).Select(edit => edit.Page);
        foreach (var stub in stubs.Order(StringComparer.Ordinal))
        {
            if ((await visitor.ReadAsync(stub)).Split(EmptySlot).Length > slots)
                return stub;
        }
        throw new AssertionException($"{wiki} has no stub with {slots} empty slots");
    }

    // Empty slots first, and else the first two, before what stands there.
    private static string FillTwo(string stub, string words)
    {
        for (var slot = 1; slot <= 2; slot++)
        {
            var at = stub.IndexOf(EmptySlot, StringComparison.Ordinal);
            at = (at < 0 ? NextSlot(stub, slot) : at) + Slot.Length;
            stub = stub.Insert(at, $"{words} {slot} ");
        }
        return stub;
    }

    private static int NextSlot(string stub, int number)
    {
        var at = -1;
        for (var slot = 0; slot < number; slot++)
            at = stub.IndexOf(Slot, at + 1, StringComparison.Ordinal);
        return at;
    }

    private static string Row(string index, string stub) =>
        index.Split("|-\n").Single(row => row.StartsWith("! scope=\"row\"", StringComparison.Ordinal) && row.Contains($"[[:{stub}|", StringComparison.Ordinal));

    // What the bar of an issue in the chart says when it is pointed at.
    private static string Bar(string index, string issue)
    {
        var at = index.IndexOf($"title=\"{issue}&#58;", StringComparison.Ordinal);
        return at < 0 ? "" : index[at..index.IndexOf("></div>", at, StringComparison.Ordinal)];
    }

    private static List<string> Calls(string index, string name) =>
        [.. index.Split('\n').Where(line => line.Contains($"|<bdi>{name}</bdi>]] — [[", StringComparison.Ordinal))];
}
