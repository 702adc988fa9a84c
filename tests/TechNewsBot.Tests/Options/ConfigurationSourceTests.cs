using TechNewsBot.Options;

namespace TechNewsBot.Tests.Options;

internal sealed class ConfigurationSourceTests
{
    private const string Good = """
        {"TechNewsBot": {"Operator": "me@example.org", "Central": "meta",
          "Wikis": {"meta": {"Api": "https://meta.example.org/w/api.php"}}}}
        """;

    private TemporaryFolder folder;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void The_smallest_configuration_has_defaults_for_the_rest()
    {
        var source = Load(Good);

        Assert.Multiple(() =>
        {
            Assert.That(source.Options.Template, Is.EqualTo("Template:TechNewsBot"));
            Assert.That(source.Options.EditInterval, Is.EqualTo(TimeSpan.FromSeconds(10)));
            Assert.That(source.Options.Schedule.Sweep, Is.EqualTo("0 0/15 * * * ?"));
            Assert.That(source.Folder, Is.EqualTo(folder.Path));
        });
    }

    [Test]
    public void The_file_beside_the_program_is_found_without_being_named()
    {
        folder.Write("appsettings.json", Good);

        Assert.That(ConfigurationSource.Load(null, folder.Path).Options.Central, Is.EqualTo("meta"));
    }

    [Test]
    [NonParallelizable]
    public void The_environment_wins_over_the_file()
    {
        Environment.SetEnvironmentVariable("TechNewsBot__Wikis__meta__OAuthToken", "token from the environment");
        try
        {
            Assert.That(Load(Good).Options.Wikis["meta"].OAuthToken, Is.EqualTo("token from the environment"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TechNewsBot__Wikis__meta__OAuthToken", null);
        }
    }

    [Test]
    public void A_byte_order_mark_does_no_harm() =>
        Assert.That(Load('\uFEFF' + Good).Options.Wikis, Has.Count.EqualTo(1));

    [Test]
    public void The_example_is_valid_and_holds_no_secret()
    {
        var source = ConfigurationSource.Load(Path.Combine(RepositoryRoot(), "appsettings.example.json"));

        Assert.That(source.Options.Wikis.Keys, Is.EquivalentTo(["metawiki", "frwiki", "arwiki", "swwiki", "ukwiki"]));
        Assert.That(
            source.Options.Wikis.Values.Select(wiki => wiki.AccountOr(source.Options.Account)),
            Has.All.Matches<AccountOptions>(account => account.Password.Length == 0 && account.OAuthToken.Length == 0));
    }

    [Test]
    public void A_file_that_is_named_and_missing_is_named_in_the_error()
    {
        var missing = Path.Combine(folder.Path, "missing.json");

        Assert.That(Message(() => ConfigurationSource.Load(missing, folder.Path)), Does.Contain(missing).And.Contain("--config"));
    }

    [Test]
    public void No_configuration_at_all_says_where_one_belongs() =>
        Assert.That(Message(() => ConfigurationSource.Load(null, folder.Path)), Does.Contain("appsettings.example.json").And.Contain(folder.Path));

    [Test]
    public void Malformed_json_is_located()
    {
        var file = folder.Write("broken.json", "{\n  \"TechNewsBot\": {\n    \"Operator\" \"x\"\n  }\n}");

        Assert.That(Message(() => ConfigurationSource.Load(file)), Does.StartWith($"{file}, line 3, column "));
    }

    [TestCase("[1, 2]")]
    [TestCase("{\"TechNewsBot\": {\"Operator\": \"a\", \"operator\": \"b\"}}")]
    [TestCase("")]
    public void A_file_that_is_no_configuration_is_named(string content)
    {
        var file = folder.Write("odd.json", content);

        Assert.That(Message(() => ConfigurationSource.Load(file)), Does.Contain(file));
    }

    [Test]
    public void All_mistakes_come_in_one_message()
    {
        var message = Message(() => Load("""
            {"TechNewsBot": {
              "Operator": "nobody",
              "Template": "User:TechNewsBot",
              "Central": "metawiki",
              "Colour": "blue",
              "Wikis": {"frwiki": {"Api": "fr.wikipedia.org", "Pasword": "hunter2"}},
              "EditInterval": "often",
              "Storage": {"Provider": "Paper"},
              "Schedule": {"Sweep": "every now and then"}},
             "Serilog": {"MinimumLevel": {"Default": "Loud"}}}
            """));

        Assert.That(message.Split('\n')[0], Does.EndWith("has 10 mistakes:"));
        Assert.That(message.Split('\n')[1..].Select(line => line[4..].Split(' ')[0]), Is.EquivalentTo([
            "TechNewsBot:Operator", "TechNewsBot:Template", "TechNewsBot:Central", "TechNewsBot:Colour", "TechNewsBot:Wikis:frwiki:Api",
            "TechNewsBot:Wikis:frwiki:Pasword", "TechNewsBot:EditInterval", "TechNewsBot:Storage:Provider", "TechNewsBot:Schedule:Sweep",
            "Serilog:MinimumLevel:Default",
        ]));
        Assert.That(message, Does.Not.Contain("hunter2"));
    }

    [TestCase("\"Operator\": \"\"", "TechNewsBot:Operator is missing")]
    [TestCase("\"Operator\": \"https://ar.example.org/مستخدم\"", "in plain ASCII")]
    [TestCase("\"Operator\": \"a@b\\r\\nX-Evil: 1\"", "in plain ASCII")]
    [TestCase("\"Operator\": {\"Name\": \"me@example.org\"}", "TechNewsBot:Operator must be a single value, not a group")]
    [TestCase("\"Template\": \"Template:\"", "must be a page in the Template namespace")]
    [TestCase("\"Template\": \"Template:A|b\"", "must be a page in the Template namespace")]
    [TestCase("\"OfferToCentral\": \"perhaps\"", "TechNewsBot:OfferToCentral is \"perhaps\"; it must be true or false")]
    [TestCase("\"OfferToCentral\": true", "needs an account on meta, in TechNewsBot:Account or TechNewsBot:Wikis:meta")]
    [TestCase("\"EditInterval\": 10", "must be a time from 00:00:00 to 01:00:00")]
    [TestCase("\"EditInterval\": \"-00:00:01\"", "must be a time from 00:00:00 to 01:00:00")]
    [TestCase("\"Wikis\": \"meta\"", "TechNewsBot:Wikis must be a group of settings")]
    [TestCase("\"Wikis\": {\"meta\": {}}", "TechNewsBot:Wikis:meta must be a group of settings: Api, User, Password, OAuthToken")]
    [TestCase("\"Wikis\": {\"meta\": \"https://meta.example.org/w/api.php\"}", "TechNewsBot:Wikis:meta must be a group of settings")]
    [TestCase("\"Wikis\": {}", "TechNewsBot:Wikis must name at least one wiki")]
    [TestCase("\"Wikis\": [{\"Api\": \"https://meta.example.org/w/api.php\"}]", "TechNewsBot:Wikis:0 must be called by a name of letters")]
    [TestCase("\"Wikis\": {\"meta\": {\"User\": \"A@b\"}}", "TechNewsBot:Wikis:meta:Api is missing")]
    [TestCase("\"Wikis\": {\"meta\": {\"Api\": \"ftp://meta.example.org/w/api.php\"}}", "must be the whole address of api.php")]
    [TestCase("\"Wikis\": {\"meta\": {\"Api\": \"https://meta.example.org/w/api.php?action=query\"}}", "must be the whole address of api.php")]
    [TestCase("\"Wikis\": {\"meta\": {\"Api\": \"https://m.example.org/api.php\"}, \"fr\": {\"Api\": \"https://m.example.org/api.php\"}}", "must not be the address of fr as well")]
    [TestCase("\"Storage\": {\"ConnectionString\": \"Colour=blue\"}", "TechNewsBot:Storage:ConnectionString must name a file")]
    [TestCase("\"Storage\": {\"ConnectionString\": \"\"}", "TechNewsBot:Storage:ConnectionString must name a file")]
    [TestCase("\"Phabricator\": {\"Address\": \"phabricator\"}", "TechNewsBot:Phabricator:Address must be the address of Phabricator")]
    [TestCase("\"Phabricator\": {\"Address\": \"https://a:b@phab.example.org\"}", "TechNewsBot:Phabricator:Address must be the address of Phabricator")]
    [TestCase("\"Phabricator\": {\"Token\": \"api-x y\"}", "TechNewsBot:Phabricator:Token must be a Conduit API token")]
    [TestCase("\"Wikibase\": \"wikidata\"", "TechNewsBot:Wikibase must be the whole address of an api.php")]
    [TestCase("\"Schedule\": {\"PullTechNews\": \"5 * * * *\"}", "TechNewsBot:Schedule:PullTechNews is \"5 * * * *\"; it must be a cron expression")]
    public void A_mistake_is_explained(string setting, string explanation)
    {
        var name = setting[..setting.IndexOf(':', StringComparison.Ordinal)];
        var rest = string.Join(", ", new[]
        {
            "\"Operator\": \"me@example.org\"",
            "\"Central\": \"meta\"",
            "\"Wikis\": {\"meta\": {\"Api\": \"https://meta.example.org/w/api.php\"}}",
        }.Where(other => !other.StartsWith(name, StringComparison.Ordinal)).Append(setting));

        Assert.That(Message(() => Load($"{{\"TechNewsBot\": {{{rest}}}}}")), Does.Contain(explanation));
    }

    [TestCase("\"Password\": \"hunter2\", \"User\": \"TechNewsBot\"", "must be the name of a bot password")]
    [TestCase("\"Password\": \"hunter2\", \"User\": \"A@b\", \"OAuthToken\": \"hunter2\"", "with one or the other")]
    [TestCase("\"Password\": \"hunter2\"", "TechNewsBot:Wikis:meta:User must name the user")]
    [TestCase("\"Api\": \"https://A:hunter2@meta.example.org/w/api.php\"", "must not hold a user or a password")]
    [TestCase("\"OAuth\": \"hunter2\"", "TechNewsBot:Wikis:meta:OAuth is not a setting")]
    [TestCase("\"Password\": {\"Value\": \"hunter2\"}", "TechNewsBot:Wikis:meta:Password must be a single value")]
    public void A_mistake_in_an_account_is_explained_without_the_secret(string settings, string explanation)
    {
        var api = settings.Contains("Api", StringComparison.Ordinal) ? "" : "\"Api\": \"https://meta.example.org/w/api.php\", ";
        var message = Message(() => Load($"{{\"TechNewsBot\": {{\"Operator\": \"me@example.org\", \"Central\": \"meta\", \"Wikis\": {{\"meta\": {{{api}{settings}}}}}}}}}"));

        Assert.That(message, Does.Contain(explanation).And.Not.Contain("hunter2"));
    }

    internal static string RepositoryRoot()
    {
        var current = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(current.FullName, "TechNewsBot.sln")))
            current = current.Parent!;
        return current.FullName;
    }

    private static string Message(Action load) => Assert.Throws<ConfigurationException>(load)!.Message;

    private ConfigurationSource Load(string json) => ConfigurationSource.Load(folder.Write("settings.json", json));
}
