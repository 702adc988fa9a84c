using System.Diagnostics;

namespace TechNewsBot.EndToEnd;

/// <summary>The bot's program, run as an operator would run it.</summary>
internal sealed class Bot(string configuration)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "technewsbot.dll");

    public Task<BotRun> RunAsync(params string[] arguments) =>
        ChildProcess.RunAsync("dotnet", [Program, .. arguments, "--config", configuration]);

    public Process Start(params string[] arguments) =>
        ChildProcess.Start("dotnet", [Program, .. arguments, "--config", configuration]);

    /// <summary>Runs a command that needs no configuration, with text on its standard input.</summary>
    public static Task<BotRun> PipeAsync(string input, params string[] arguments) =>
        ChildProcess.RunAsync("dotnet", [Program, .. arguments], input: input);
}
