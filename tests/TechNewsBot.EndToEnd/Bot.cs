using System.Diagnostics;
using System.Text.Json.Nodes;

namespace TechNewsBot.EndToEnd;

/// <summary>The bot's program, run as an operator would run it.</summary>
internal sealed class Bot(string configuration)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "technewsbot.dll");

    /// <summary>A bot with the farm's configuration, changed, and a database of its own in a folder: it remembers nothing.</summary>
    public static async Task<Bot> ForgetfulAsync(string folder, Action<JsonNode>? change = null)
    {
        var file = await Sandbox.ConfigureAsync(Path.Combine(folder, "appsettings.json"), bot =>
        {
            change?.Invoke(bot["Wikis"]!);
            bot["Storage"]!["ConnectionString"] = $"Data Source={Path.Combine(folder, "state.db")}";
        });
        return new Bot(file);
    }

    public Task<BotRun> RunAsync(params string[] arguments) => RunAsync(new Dictionary<string, string>(), arguments);

    public Task<BotRun> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        ChildProcess.RunAsync("dotnet", [Program, .. arguments, "--config", configuration], environment);

    public Process Start(params string[] arguments) =>
        ChildProcess.Start("dotnet", [Program, .. arguments, "--config", configuration]);

    /// <summary>Runs a command that needs no configuration, with text on its standard input.</summary>
    public static Task<BotRun> PipeAsync(string input, params string[] arguments) =>
        ChildProcess.RunAsync("dotnet", [Program, .. arguments], input: input);
}
