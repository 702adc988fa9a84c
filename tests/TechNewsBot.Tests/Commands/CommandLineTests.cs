using TechNewsBot.Commands;

namespace TechNewsBot.Tests.Commands;

internal sealed class CommandLineTests
{
    private readonly Terminal terminal = new();
    private TemporaryFolder folder;
    private string configuration;

    [SetUp]
    public void WriteConfiguration()
    {
        folder = new TemporaryFolder();
        configuration = folder.Write("appsettings.json", SmallConfiguration.Json);
    }

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task The_help_of_the_program_names_every_command_and_teaches_the_first_steps()
    {
        var code = await terminal.RunAsync("--help");

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Done));
            foreach (var command in new[] { "run", "once", "preview", "check", "health", "setup", "parse", "profile" })
                Assert.That(terminal.Output, Does.Match($@"(?m)^  {command}\b"));
            Assert.That(terminal.Output, Does.Contain("First steps").And.Contain("Exit codes"));
        });
    }

    [TestCase("run")]
    [TestCase("once")]
    [TestCase("preview")]
    [TestCase("check")]
    [TestCase("health")]
    [TestCase("setup")]
    [TestCase("parse")]
    [TestCase("parse talk")]
    [TestCase("parse news")]
    [TestCase("profile")]
    public async Task The_help_of_every_command_has_examples(string command)
    {
        var code = await terminal.RunAsync([.. command.Split(' '), "--help"]);

        Assert.That(code, Is.EqualTo(ExitCode.Done));
        Assert.That(terminal.Output, Does.Contain("Examples:").And.Contain($"\n  technewsbot {command}"));
    }

    [TestCase("dance", "technewsbot")]
    [TestCase("once", "technewsbot once")]
    [TestCase("once all --loudly", "technewsbot once")]
    [TestCase("preview requests", "technewsbot preview")]
    [TestCase("parse talk -", "technewsbot parse talk")]
    public async Task A_command_line_that_makes_no_sense_is_explained(string line, string command)
    {
        var code = await terminal.RunAsync(line.Split(' '));

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Usage));
            Assert.That(terminal.Error, Does.Contain($"\"{command} --help\" explains"));
            Assert.That(terminal.Output, Is.Empty);
        });
    }

    [TestCase("once all")]
    [TestCase("run")]
    [TestCase("check")]
    [TestCase("health")]
    [TestCase("setup --wiki frwiki")]
    [TestCase("profile --wiki frwiki")]
    [TestCase("preview requests --wiki frwiki")]
    public async Task All_mistakes_of_the_configuration_are_in_one_message(string line)
    {
        var wrong = folder.Write("wrong.json", """{"TechNewsBot": {"Wikis": {"frwiki": {"Api": "fr.wikipedia.org"}}, "Schedule": {"Sweep": "soon"}}}""");

        var code = await terminal.RunAsync([.. line.Split(' '), "--config", wrong]);

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Usage));
            Assert.That(terminal.Error, Does.Contain("Operator").And.Contain("fr.wikipedia.org").And.Contain("soon"));
        });
    }

    [Test]
    public async Task A_missing_configuration_is_named()
    {
        var code = await terminal.RunAsync("once", "all", "--config", "/nowhere/settings.json");

        Assert.That(code, Is.EqualTo(ExitCode.Usage));
        Assert.That(terminal.Error, Does.Contain("/nowhere/settings.json"));
    }

    [TestCase("once requests --wiki dewiki")]
    [TestCase("preview requests --wiki dewiki")]
    [TestCase("setup --wiki dewiki")]
    [TestCase("profile --wiki dewiki")]
    public async Task An_unknown_wiki_is_answered_with_those_that_there_are(string line)
    {
        var code = await terminal.RunAsync([.. line.Split(' '), "--config", configuration]);

        Assert.That(code, Is.EqualTo(ExitCode.Usage));
        Assert.That(terminal.Error, Does.Contain("“dewiki”").And.Contain("frwiki, metawiki, ukwiki"));
    }

    [TestCase("once volunteers", "newsletter, translation, requests, pull, all")]
    [TestCase("preview all --wiki frwiki", "newsletter, translation, requests")]
    public async Task An_unknown_job_is_answered_with_those_that_there_are(string line, string jobs)
    {
        var code = await terminal.RunAsync([.. line.Split(' '), "--config", configuration]);

        Assert.That(code, Is.EqualTo(ExitCode.Usage));
        Assert.That(terminal.Error, Does.Contain($"there are: {jobs}."));
    }

    [Test]
    public async Task A_parameter_without_a_name_is_explained()
    {
        var code = await terminal.RunAsync("preview", "requests", "30d", "--wiki", "frwiki", "--config", configuration);

        Assert.That(code, Is.EqualTo(ExitCode.Usage));
        Assert.That(terminal.Error, Does.Contain("“30d”").And.Contain("NAME=VALUE"));
    }

    [TestCase("once requests --wiki frwiki", "frwiki: the wiki refuses the login (readapidenied")]
    [TestCase("setup --wiki frwiki", "frwiki: the wiki refuses the login (readapidenied")]
    [TestCase("profile --wiki frwiki", "frwiki: the wiki refuses the login (readapidenied")]
    [TestCase("preview requests --wiki frwiki", "frwiki: the wiki refuses the login (readapidenied")]
    public async Task A_wiki_that_fails_is_named_and_no_secret_is_told(string line, string expected)
    {
        await using var wiki = await FailingWiki.StartAsync();
        var failing = folder.Write("failing.json", SmallConfiguration.Json.Replace("http://127.0.0.1:9/fr/api.php", wiki.Api, StringComparison.Ordinal));

        var code = await terminal.RunAsync([.. line.Split(' '), "--config", failing]);

        Assert.Multiple(() =>
        {
            Assert.That(code, Is.EqualTo(ExitCode.Failed));
            Assert.That(terminal.Error + terminal.Output, Does.Contain(expected).And.Not.Contain("secret-of-frwiki"));
        });
    }
}
