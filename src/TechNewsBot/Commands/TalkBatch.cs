using System.Text;
using TechNewsBot.Core.Requests;

namespace TechNewsBot.Commands;

/// <summary><c>technewsbot parse talk --batch</c>: file names in, one line of JSON for each out (https://jsonlines.org).</summary>
/// <param name="screen">The standard input has the names.</param>
/// <param name="read">Reads one page's wikitext.</param>
internal sealed class TalkBatch(Screen screen, Func<string, TalkReport> read)
{
    /// <summary>Reads every file, in the order of their names' lines; empty lines are skipped. Each answer is printed before the next name is read.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var code = ExitCode.Done;
        using var names = new StreamReader(screen.Input, Encoding.UTF8);
        while (await names.ReadLineAsync(cancellationToken) is { } name)
        {
            if (name.Length == 0)
                continue;
            try
            {
                var report = read(await InputFile.ReadAsync(name, cancellationToken));
                screen.Output.WriteLine(Json.LineOf(new { File = name, report.Threads }));
            }
            catch (UsageException unreadable)
            {
                screen.Output.WriteLine(Json.LineOf(new { File = name, Error = unreadable.Message }));
                code = ExitCode.Failed;
            }
        }

        return code;
    }
}
