using System.Text.Json;
using TechNewsBot.Commands;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Tests.Commands;

internal sealed class ParseCommandTests
{
    [Test]
    public async Task An_issue_on_the_standard_input_is_read_without_any_configuration()
    {
        var terminal = new Terminal("<translate><!--T:1--> All wikis are [[read-only]] on Tuesday.</translate>");

        var code = await terminal.RunAsync("parse", "news", "-");

        Assert.That(code, Is.EqualTo(ExitCode.Done));
        using var json = JsonDocument.Parse(terminal.Output);
        var unit = json.RootElement.GetProperty("units")[0];
        Assert.That(unit.GetProperty("name").GetString(), Is.EqualTo("1"));
        Assert.That(unit.GetProperty("text").GetString(), Is.EqualTo("All wikis are [[read-only]] on Tuesday."));
    }

    [Test]
    public async Task A_file_that_is_no_profile_is_named()
    {
        using var folder = new TemporaryFolder();
        var profile = folder.Write("profile.json", "no JSON");
        var terminal = new Terminal("== Question ==");

        var code = await terminal.RunAsync("parse", "talk", "-", "--profile", profile);

        Assert.That(code, Is.EqualTo(ExitCode.Usage));
        Assert.That(terminal.Error, Does.Contain(profile));
    }

    [Test]
    public async Task A_file_that_is_not_there_is_named()
    {
        var terminal = new Terminal();

        var code = await terminal.RunAsync("parse", "news", "/nowhere/issue.wikitext");

        Assert.That(code, Is.EqualTo(ExitCode.Usage));
        Assert.That(terminal.Error, Does.Contain("/nowhere/issue.wikitext"));
    }

    [Test]
    public async Task A_batch_prints_one_line_of_JSON_for_each_file_name_on_the_standard_input()
    {
        using var folder = new TemporaryFolder();
        var (one, two) = (folder.Write("one.wikitext", "== One ==\n[[User:Ada|Ada]] 10:00, 1 November 2026 (UTC)"), folder.Write("two.wikitext", "== Deux ==\n=== Trois ==="));
        var terminal = new Terminal($"{one}\r\n\n{two}");

        var code = await terminal.RunAsync("parse", "talk", "--batch", "--profile", folder.Write("profile.json", SampleProfile.EnglishJson));

        var lines = Lines(terminal);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Done));
            Assert.That(lines.Select(line => line.GetProperty("file").GetString()), Is.EqualTo(new[] { one, two }));
            Assert.That(lines.Select(Titles), Is.EqualTo(new[] { new[] { "One" }, ["Deux", "Trois"] }));
            Assert.That(lines[0].GetProperty("threads")[0].GetProperty("comments")[0].GetProperty("author").GetString(), Is.EqualTo("Ada"));
        });
    }

    [Test]
    public async Task A_file_of_a_batch_that_cannot_be_read_is_named_and_the_others_are_read()
    {
        using var folder = new TemporaryFolder();
        var there = folder.Write("there.wikitext", "== Here ==");
        var terminal = new Terminal($"/nowhere/page.wikitext\n-\n{folder.Path}\n{there}\n");

        var code = await terminal.RunAsync("parse", "talk", "--batch", "--profile", folder.Write("profile.json", SampleProfile.EnglishJson));

        var lines = Lines(terminal);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Failed));
            Assert.That(lines.Take(3).Select(line => line.GetProperty("error").GetString()), Has.All.Contain("cannot be read"));
            Assert.That(lines[0].GetProperty("file").GetString(), Is.EqualTo("/nowhere/page.wikitext"));
            Assert.That(Titles(lines[3]), Is.EqualTo(new[] { "Here" }));
        });
    }

    [TestCase("parse talk page.wikitext --batch --profile frwiki.json", "exclude each other")]
    [TestCase("parse talk --profile frwiki.json", "or give --batch")]
    [TestCase("parse talk --batch --profile -", "--profile must name a file")]
    [TestCase("parse talk - --profile -", "--profile must name a file")]
    public async Task Pages_come_from_one_place(string line, string explanation)
    {
        var terminal = new Terminal();

        var code = await terminal.RunAsync(line.Split(' '));

        Assert.That(code, Is.EqualTo(ExitCode.Usage));
        Assert.That(terminal.Error, Does.Contain(explanation));
    }

    private static List<JsonElement> Lines(Terminal terminal) =>
        [.. terminal.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];

    private static IEnumerable<string?> Titles(JsonElement page) =>
        page.GetProperty("threads").EnumerateArray().Select(thread => thread.GetProperty("title").GetString());
}
