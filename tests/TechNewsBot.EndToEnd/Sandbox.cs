using System.Text.Json;
using System.Text.Json.Nodes;

namespace TechNewsBot.EndToEnd;

/// <summary>The farm of real MediaWiki wikis that all tests share: brought up anew before the first, with the bot's templates set up and one whole run made, and taken down after the last.</summary>
[SetUpFixture]
internal sealed class Sandbox
{
    private const string PortVariable = "TECHNEWSBOT_SANDBOX_PORT";
    private const string BasePort = "8580";

    private static readonly string Folder = Path.Combine(RepositoryRoot(), "tests", "sandbox");

    public static string State { get; } = Path.Combine(Folder, ".state-tests");

    public static string Configuration { get; } = Path.Combine(State, "appsettings.json");

    public static Bot Bot { get; } = new(Configuration);

    /// <summary>The first run of every job after the farm came up.</summary>
    public static BotRun FirstRun { get; private set; } = null!;

    /// <summary>The run right after the first.</summary>
    public static BotRun SecondRun { get; private set; } = null!;

    public static IReadOnlyList<string> LocalWikis { get; } = ["frwiki", "arwiki", "swwiki", "ukwiki", "jawiki"];

    /// <summary>A person with an account on one of the wikis.</summary>
    public static async Task<Person> PersonAsync(string wiki, int user = 0)
    {
        using var accounts = await AccountsAsync();
        var account = accounts.RootElement.GetProperty(wiki).GetProperty("users")[user];
        return new Person(await ApiAsync(wiki), account.GetProperty("user").GetString()!, account.GetProperty("password").GetString()!);
    }

    /// <summary>A person's session on one of the wikis.</summary>
    public static async Task<Visitor> VisitAsync(string wiki, int user = 0)
    {
        var person = await PersonAsync(wiki, user);
        var visitor = new Visitor(person.Api);
        await visitor.LogInAsync(person.Name, person.Password);
        return visitor;
    }

    /// <summary>The address of a wiki's api.php.</summary>
    public static async Task<Uri> ApiAsync(string wiki)
    {
        using var accounts = await AccountsAsync();
        return new Uri(accounts.RootElement.GetProperty(wiki).GetProperty("api").GetString()!);
    }

    /// <summary>The API requests that a wiki has answered so far, each with what it asked for, from the farm's own log.</summary>
    public static IReadOnlyList<string> RequestsTo(string wiki) => File.ReadAllLines(RequestLog(wiki));

    /// <summary>The farm's log of the API requests to a wiki.</summary>
    public static string RequestLog(string wiki) => Path.Combine(State, wiki, "requests.log");

    /// <summary>Writes a configuration for these wikis with some settings changed.</summary>
    /// <returns>The file.</returns>
    public static async Task<string> ConfigureAsync(string file, Action<JsonNode> change)
    {
        var configuration = JsonNode.Parse(await File.ReadAllTextAsync(Configuration))!;
        var bot = configuration["TechNewsBot"]!;
        bot["MostEditsPerHour"] = 1_000_000;
        bot["MostEditsPerRun"] = 1_000_000;
        change(bot);
        await File.WriteAllTextAsync(file, configuration.ToJsonString());
        return file;
    }

    [OneTimeSetUp]
    public async Task BringUpAsync()
    {
        await RunScriptAsync("up.sh", "--fresh");
        foreach (var wiki in LocalWikis)
        {
            var setup = await Bot.RunAsync("setup", "--wiki", wiki);
            Assert.That(setup.ExitCode, Is.Zero, setup.ToString());
        }

        FirstRun = await Bot.RunAsync("once", "all", "--json");
        SecondRun = await Bot.RunAsync("once", "all", "--json");
    }

    [OneTimeTearDown]
    public Task TakeDownAsync() => RunScriptAsync("down.sh");

    private static async Task<JsonDocument> AccountsAsync() =>
        JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(State, "accounts.json")));

    private static async Task RunScriptAsync(string script, params string[] arguments)
    {
        var run = await ChildProcess.RunAsync("bash", [Path.Combine(Folder, script), .. arguments], new Dictionary<string, string>
        {
            ["TECHNEWSBOT_SANDBOX_DIR"] = State,
            [PortVariable] = Environment.GetEnvironmentVariable(PortVariable) ?? BasePort,
        });
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"{script} ended with {run.ExitCode}. {run.Error}{run.Output}");
        }
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "TechNewsBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
