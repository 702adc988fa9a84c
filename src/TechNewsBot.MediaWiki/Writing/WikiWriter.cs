using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>
/// The one way to write on a wiki: read, look at every brake, let the edit decide, record what is meant, save over the
/// revision that was read, record what became of it, and read again when somebody was faster. The wiki is the truth:
/// whatever happened in between, the next reading tells.
/// </summary>
public sealed class WikiWriter(WikiConnections connections, IEditJournal journal, ILogger<WikiWriter> logger) : IWikiWriter
{
    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki could not be asked, or nothing is saved there now. A refusal of the edit is an outcome, not an exception.</exception>
    public async Task<WriteOutcome> WriteAsync(IWiki wiki, PageEdit edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(edit);
        if (edit.Wiki is null)
            return await WriteAsync(wiki.Id, edit, cancellationToken);
        try
        {
            var outcome = await WriteAsync(edit.Wiki, edit, cancellationToken);
            return outcome with { Wiki = edit.Wiki };
        }
        // The wiki that is worked on is well.
        catch (WikiException failure)
        {
            return new WriteOutcome(WriteOutcomeKind.Refused, edit.Title, failure.Message) { Wiki = edit.Wiki, IsForNow = true };
        }
    }

    private async Task<WriteOutcome> WriteAsync(string wiki, PageEdit edit, CancellationToken cancellationToken)
    {
        var connection = await connections.ConnectToWriteAsync(wiki, cancellationToken);
        await connection.Pace.EnterAsync(cancellationToken);
        try
        {
            var log = new WriteLog(connection, journal, connections.Time);
            return await new PageWrite(connection, edit, connections.Client, log, logger).RunAsync(cancellationToken);
        }
        finally
        {
            connection.Pace.Leave();
        }
    }
}
