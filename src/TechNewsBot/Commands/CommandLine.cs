using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using TechNewsBot.MediaWiki;
using TechNewsBot.Options;
using TechNewsBot.Storage;

namespace TechNewsBot.Commands;

/// <summary>The whole command line: parses it, runs the command, and says in plain English what went wrong.</summary>
internal static class CommandLine
{
    /// <summary>The end of the help of the program itself.</summary>
    internal const string Lesson = """
        First steps:
          cp appsettings.example.json appsettings.json
          technewsbot check --config appsettings.json
          technewsbot preview requests --wiki frwiki "pages=Wikipédia:Questions techniques" --config appsettings.json

        "technewsbot COMMAND --help" explains a command with examples.

        Configuration: the file that --config names, otherwise appsettings.json beside the program; then the
        environment, where secrets belong: TechNewsBot__Wikis__frwiki__Password=…

        Exit codes: 0 done, 1 some wiki failed (the others were done), 2 usage or configuration.
        """;

    // The host's own limit is shorter, so that it is always the host that ends first.
    private static readonly TimeSpan LongestShutdown = TimeSpan.FromSeconds(10);

    /// <summary>Runs a command line and gives its exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Screen screen, CancellationToken cancellationToken)
    {
        var result = Commands(screen).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction)
            return Explain(result, screen);
        var invocation = new InvocationConfiguration
        {
            Output = screen.Output,
            Error = screen.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = LongestShutdown,
        };
        try
        {
            return await result.InvokeAsync(invocation, cancellationToken);
        }
        catch (Exception exception) when (exception is ConfigurationException or UsageException)
        {
            screen.Error.WriteLine(exception.Message);
            return ExitCode.Usage;
        }
        catch (Exception exception) when (exception is StorageException or WikiException)
        {
            screen.Error.WriteLine(exception.Message);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            screen.Error.WriteLine("Stopped.");
            return ExitCode.Failed;
        }
    }

    private static RootCommand Commands(Screen screen)
    {
        var config = new Option<string>("--config")
        {
            Description = "The configuration file (default: appsettings.json beside the program).",
            HelpName = "FILE",
            Recursive = true,
        };
        var root = new RootCommand("Brings Tech News and a place for technical requests to the pages of a wiki that ask for it.")
        {
            config,
            new RunCommand(config),
            new OnceCommand(screen, config),
            new PreviewCommand(screen, config),
            new CheckCommand(screen, config),
            new HealthCommand(screen, config),
            new SetupCommand(screen, config),
            new ParseCommand(screen),
            new ProfileCommand(screen, config),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Explain a command, with examples.";
        help.Action = new TeachingHelp((HelpAction)help.Action!);
        return root;
    }

    private static int Explain(ParseResult result, Screen screen)
    {
        foreach (var error in result.Errors)
            screen.Error.WriteLine(error.Message);
        var name = "";
        for (var command = result.CommandResult; command.Parent is CommandResult parent; command = parent)
            name = $" {command.Command.Name}{name}";
        screen.Error.WriteLine($"\"{Program}{name} --help\" explains how it is used.");
        return ExitCode.Usage;
    }

    private const string Program = "technewsbot";
}
