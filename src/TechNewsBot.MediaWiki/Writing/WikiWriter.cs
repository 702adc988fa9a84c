using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>
/// The one way to write on a wiki: read, look at every brake, let the edit decide, save over the revision that was read,
/// and read again when somebody was faster. The wiki is the truth: whatever happened in between, the next reading tells.
/// </summary>
public sealed class WikiWriter(WikiConnections connections, ILogger<WikiWriter> logger) : IWikiWriter
{
    private const int MostSaves = 5;

    /// <inheritdoc/>
    /// <exception cref="WikiException">The wiki could not be asked. A refusal of the edit is an outcome, not an exception.</exception>
    public async Task<WriteOutcome> WriteAsync(IWiki wiki, PageEdit edit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wiki);
        ArgumentNullException.ThrowIfNull(edit);
        var connection = await connections.ConnectAsync(wiki.Id, cancellationToken);
        await connection.Pace.EnterAsync(cancellationToken);
        try
        {
            return await WriteAsync(connection, edit, cancellationToken);
        }
        finally
        {
            connection.Pace.Leave();
        }
    }

    private async Task<WriteOutcome> WriteAsync(WikiConnection wiki, PageEdit edit, CancellationToken cancellationToken)
    {
        WriteOutcome? sent = null;
        for (var saves = 0; saves < MostSaves;)
        {
            var state = await PageStateReading.ReadAsync(wiki, edit, cancellationToken);
            if (sent is not null && state.Page?.Text == sent.After)
                return Saved(wiki, sent with { RevisionId = state.Page.RevisionId });
            if (edit.Consent is Consent.Setup && state.Page is { Exists: true })
                return new WriteOutcome(WriteOutcomeKind.NotNeeded, edit.Title) { RevisionId = state.Page.RevisionId };
            if (Brakes.Reason(wiki, edit, state) is { } brake)
                return Refused(wiki, edit, brake);
            var page = state.Page!;
            var decision = edit.Decide(page);
            if (decision.Text is null || AsSaved(decision.Text) == page.Text)
                return new WriteOutcome(WriteOutcomeKind.NotNeeded, edit.Title) { RevisionId = page.RevisionId };
            var outcome = new WriteOutcome(WriteOutcomeKind.Shown, edit.Title)
            {
                Address = wiki.Profile.PageAddress(edit.Title),
                Before = page.Text,
                After = AsSaved(decision.Text),
                Summary = decision.Summary ?? "",
            };
            if (connections.Client.DryRun || !wiki.CanWrite)
                return outcome;
            // The stop page may have got its text during a pause.
            if (await wiki.Pace.WaitAsync(cancellationToken))
                continue;
            saves++;
            wiki.Pace.Sent();
            switch (await PageSave.SendAsync(wiki, page, state.ReadAt, outcome.After, outcome.Summary, cancellationToken))
            {
                case SaveResult.Saved saved when saved.Over == page.RevisionId:
                    return Saved(wiki, outcome with { RevisionId = saved.RevisionId });
                case SaveResult.Saved saved:
                    (edit, sent) = await RepairAsync(wiki, edit, outcome, saved, cancellationToken);
                    break;
                case SaveResult.Unknown unknown when sent is not null:
                    throw unknown.Failure;
                case SaveResult.Unknown:
                    sent = outcome;
                    break;
                case SaveResult.Refused refusal:
                    return Refused(wiki, edit, refusal.Reason);
            }
        }

        return Refused(wiki, edit, $"others saved the page each time, {MostSaves} times. The next run tries again");
    }

    // MediaWiki merges, and lets an account overwrite its own edits without a conflict: two workers could lose each
    // other's work. What the edit would have made of the overwritten revision is what must stand now.
    private static async Task<(PageEdit Edit, WriteOutcome Sent)> RepairAsync(WikiConnection wiki, PageEdit edit, WriteOutcome outcome, SaveResult.Saved saved, CancellationToken cancellationToken)
    {
        var answer = await wiki.Session.SendAsync(PageAnswer.TextRequest.With(("revids", $"{saved.Over}")), cancellationToken);
        var page = answer.Field("query").Items("pages").FirstOrDefault();
        if (PageAnswer.Text(page, page.Items("revisions").FirstOrDefault()) is not { } over)
            return (edit, outcome);
        var wanted = edit.Decide(over) is { Text: { } text } decision ? EditDecision.Save(text, decision.Summary ?? "") : EditDecision.Save(over.Text, outcome.Summary);
        return (
            edit with { Decide = current => current.RevisionId == saved.RevisionId ? wanted : edit.Decide(current) },
            outcome with { Before = over.Text, After = AsSaved(wanted.Text!) });
    }

    // MediaWiki takes off white space at the end of a page and knows one kind of line ending (TextContent::normalizeLineEndings).
    private static string AsSaved(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd();

    private WriteOutcome Saved(WikiConnection wiki, WriteOutcome outcome)
    {
        logger.LogInformation("{Wiki}: saved {Page} as revision {Revision} ({Summary})", wiki.Id, outcome.Title, outcome.RevisionId, outcome.Summary);
        return outcome with { Kind = WriteOutcomeKind.Saved };
    }

    private WriteOutcome Refused(WikiConnection wiki, PageEdit edit, string reason)
    {
        logger.LogDebug("{Wiki}: did not write {Page}, {Reason}", wiki.Id, edit.Title, reason);
        return new WriteOutcome(WriteOutcomeKind.Refused, edit.Title, $"{wiki.Id}, {edit.Title}: {reason}");
    }
}
