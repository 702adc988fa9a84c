using System.Text.RegularExpressions;
using TechNewsBot.Core.Tests;
using TechNewsBot.Options;
using TechNewsBot.Tests.Commands;

namespace TechNewsBot.Tests.Deployment;

/// <summary>The files that an operator deploys with, as far as they can be judged without Toolforge and systemd.</summary>
internal sealed partial class DeploymentFilesTests
{
    private const string Jobs = "config/toolforge/jobs.yaml";
    private const string Unit = "config/systemd/technewsbot.service";
    private const string Configuration = "config/toolforge/technewsbot.json";

    // https://wikitech.wikimedia.org/wiki/Help:Toolforge/Running_jobs
    private static readonly string[] KeysOfToolforge =
    [
        "name", "command", "image", "schedule", "continuous", "mem", "cpu", "emails", "filelog", "filelog-stdout", "filelog-stderr",
        "retry", "mount", "replicas", "port", "timeout", "health-check-script", "health-check-http",
    ];

    [TestCase("Procfile")]
    [TestCase(Jobs)]
    [TestCase(Unit)]
    public async Task Every_command_in_it_is_one_of_the_program_s(string file)
    {
        var commands = Command().Matches(Read(file)).Select(match => match.Groups["arguments"].Value.Trim()).ToList();

        Assert.That(commands, Is.Not.Empty);
        foreach (var command in commands)
        {
            // A command line with a mistake is told before a configuration that is missing.
            var terminal = new Terminal();
            await terminal.RunAsync([.. command.Split(' ').Select(argument => argument.EndsWith(".json", StringComparison.Ordinal) ? "/missing.json" : argument)]);
            Assert.That(terminal.Error, Does.StartWith("There is no configuration file"), command);
        }
    }

    [Test]
    public void The_job_is_a_continuous_one_of_the_Procfile_with_a_health_check()
    {
        var job = Job();

        Assert.Multiple(() =>
        {
            Assert.That(job.Keys, Is.SubsetOf(KeysOfToolforge));
            Assert.That(job["name"], Does.Match("^[a-z0-9.-]{1,52}$"));
            Assert.That(Read("Procfile"), Does.Match($@"(?m)^{job["command"]}: "));
            Assert.That(job["continuous"], Is.EqualTo("true"));
            Assert.That(job["mem"], Is.EqualTo("512Mi"));
            Assert.That(job["mount"], Is.EqualTo("none"));
            Assert.That(job["health-check-script"], Does.Contain("technewsbot health --worker"));
        });
    }

    [Test]
    public void Its_configuration_is_right_once_ToolsDB_s_credentials_are_in_the_environment()
    {
        var file = Path.Combine(RepositoryFiles.Root, Configuration);
        var without = Assert.Throws<ConfigurationException>(() => ConfigurationSource.Load(file))!.Message;
        ConfigurationSource source;
        try
        {
            Environment.SetEnvironmentVariable("TOOL_TOOLSDB_USER", "s12345");
            Environment.SetEnvironmentVariable("TOOL_TOOLSDB_PASSWORD", "secret");
            source = ConfigurationSource.Load(file);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TOOL_TOOLSDB_USER", null);
            Environment.SetEnvironmentVariable("TOOL_TOOLSDB_PASSWORD", null);
        }

        using var database = source.Options.Storage.Open("/");
        Assert.Multiple(() =>
        {
            Assert.That(without, Does.Contain("environment variables that are not set: TOOL_TOOLSDB_USER, TOOL_TOOLSDB_PASSWORD"));
            Assert.That(source.Options.Storage.IsShared, Is.True);
            Assert.That(database.Place, Does.Contain("tools.db.svc.wikimedia.cloud"));
        });
    }

    [Test]
    public void Nothing_secret_stands_in_them() =>
        Assert.That(Read(Configuration) + Read(Jobs) + Read("Procfile") + Read(Unit), Does.Not.Match("(?i)(password|token)\"?[=:](?!%)"));

    private static Dictionary<string, string> Job() =>
        Setting().Matches(Read(Jobs)).ToDictionary(match => match.Groups["key"].Value, match => match.Groups["value"].Value.Trim().Trim('"'));

    private static string Read(string file) => File.ReadAllText(Path.Combine(RepositoryFiles.Root, file));

    [GeneratedRegex(@"/technewsbot (?<arguments>[^\n&|;]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Command();

    [GeneratedRegex("^(- |  )(?<key>[a-z-]+): (?<value>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Setting();
}
