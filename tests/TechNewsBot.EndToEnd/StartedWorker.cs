using System.Diagnostics;
using System.Globalization;

namespace TechNewsBot.EndToEnd;

/// <summary>A worker that runs in a process of its own until it is stopped or killed.</summary>
internal sealed class StartedWorker : IDisposable
{
    private readonly Process process;
    private readonly Task<string[]> output;

    public StartedWorker(string configuration)
    {
        process = new Bot(configuration).Start("run");
        output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    /// <summary>Ends it as a supervisor does, and expects that all went well.</summary>
    public async Task StopAsync()
    {
        Signal("TERM");
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, string.Concat(await output));
    }

    /// <summary>Ends it as a power cut does. A worker that ended by itself before is a failure.</summary>
    public async Task KillAsync()
    {
        Assert.That(process.HasExited, Is.False, process.HasExited ? string.Concat(await output) : "");
        process.Kill();
        await process.WaitForExitAsync();
        await output;
    }

    /// <summary>Lets it stand still.</summary>
    public void Hold() => Signal("STOP");

    /// <summary>Lets it go on.</summary>
    public void GoOn() => Signal("CONT");

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    private void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}
