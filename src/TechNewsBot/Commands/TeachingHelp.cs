using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TechNewsBot.Commands;

/// <summary>The usual help with the command's lesson below it.</summary>
internal sealed class TeachingHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var usualHelp = new StringWriter();
        var output = parseResult.InvocationConfiguration.Output;
        parseResult.InvocationConfiguration.Output = usualHelp;
        usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.WriteLine(usualHelp.ToString().TrimEnd());
        var lesson = parseResult.CommandResult.Command is TaughtCommand taught ? taught.Lesson : CommandLine.Lesson;
        output.WriteLine();
        output.WriteLine(lesson.TrimEnd());
        return ExitCode.Done;
    }
}
