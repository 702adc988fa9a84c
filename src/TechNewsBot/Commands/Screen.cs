using Spectre.Console;

namespace TechNewsBot.Commands;

/// <summary>Where commands read and write. Colours and progress appear only where a person looks on.</summary>
internal sealed class Screen
{
    private const int WriteSize = 32 * 1024;

    private readonly IAnsiConsole lines;
    private readonly IAnsiConsole progress;

    /// <summary>A screen over any streams.</summary>
    /// <param name="input">What <c>-</c> reads.</param>
    /// <param name="output">Results.</param>
    /// <param name="error">Errors and progress.</param>
    /// <param name="isTerminal">Whether a person looks at the results.</param>
    /// <param name="showsProgress">Whether a person looks at the errors.</param>
    public Screen(Stream input, TextWriter output, TextWriter error, bool isTerminal = false, bool showsProgress = false)
    {
        Input = input;
        Output = output;
        Error = error;
        lines = Console(output, isTerminal);
        progress = Console(error, showsProgress);
    }

    /// <summary>What <c>-</c> reads.</summary>
    public Stream Input { get; }

    /// <summary>Results, as they are.</summary>
    public TextWriter Output { get; }

    /// <summary>Errors in plain English.</summary>
    public TextWriter Error { get; }

    /// <summary>The process's own streams, UTF-8 without a byte order mark.</summary>
    public static Screen OfProcess() => new(
        System.Console.OpenStandardInput(),
        Writer(System.Console.OpenStandardOutput()),
        Writer(System.Console.OpenStandardError()),
        !System.Console.IsOutputRedirected,
        !System.Console.IsErrorRedirected);

    /// <summary>Writes one line. Control characters, which a wiki page could hide a terminal's commands in, are shown as �.</summary>
    public void Line(string text, Style? style = null)
    {
        var safe = text.Any(IsUnsafe) ? string.Concat(text.Select(character => IsUnsafe(character) ? '\uFFFD' : character)) : text;
        if (style is null || lines.Profile.Capabilities.ColorSystem == ColorSystem.NoColors)
            Output.WriteLine(safe);
        else
            lines.Write(new Text(safe + "\n", style));
    }

    /// <summary>Does something long, and shows what it is at.</summary>
    public async Task<T> WithProgressAsync<T>(string what, Func<IProgress<string>?, Task<T>> work) =>
        progress.Profile.Capabilities.Interactive
            ? await progress.Status().StartAsync(Markup.Escape(what), context => work(new StatusLine(context)))
            : await work(null);

    private static bool IsUnsafe(char character) => char.IsControl(character) && character != '\t';

    // Every line is seen at once, and a long one costs few system calls.
    private static StreamWriter Writer(Stream stream) =>
        new(stream, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), WriteSize) { AutoFlush = true };

    private static IAnsiConsole Console(TextWriter writer, bool isTerminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,
    });

    private sealed class StatusLine(StatusContext context) : IProgress<string>
    {
        public void Report(string value) => context.Status(Markup.Escape(value));
    }
}
