using System.Text;
using TechNewsBot.Commands;

namespace TechNewsBot.Tests.Commands;

/// <summary>Runs command lines and keeps what they print.</summary>
internal sealed class Terminal
{
    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();

    public Terminal(string input = "") =>
        Screen = new Screen(new MemoryStream(Encoding.UTF8.GetBytes(input)), new StringWriter(output), new StringWriter(error));

    public Screen Screen { get; }

    public string Output => output.ToString();

    public string Error => error.ToString();

    public Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments, Screen, CancellationToken.None);
}
