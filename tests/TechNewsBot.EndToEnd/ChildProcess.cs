using System.Collections.Concurrent;
using System.Diagnostics;

namespace TechNewsBot.EndToEnd;

/// <summary>A program run to its end, with all it printed.</summary>
internal static class ChildProcess
{
    /// <summary>Every run so far, of every test.</summary>
    public static ConcurrentQueue<BotRun> AllRuns { get; } = new();

    public static async Task<BotRun> RunAsync(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, string? input = null)
    {
        using var process = Start(program, arguments, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        var run = new BotRun(process.ExitCode, await output, await error);
        AllRuns.Enqueue(run);
        return run;
    }

    public static Process Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
    }
}
