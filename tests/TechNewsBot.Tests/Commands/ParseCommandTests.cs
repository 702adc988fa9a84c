using System.Text.Json;
using TechNewsBot.Commands;

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
}
