using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>
/// Settles edits of which nobody knows what became, because the process or the connection ended in between: the page's
/// history tells. An edit that stands there was saved, any other was not; nothing is assumed.
/// </summary>
/// <param name="journal">The record of edits.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">One line for each edit that was found.</param>
internal sealed class Settlement(IEditJournal journal, TimeProvider time, ILogger logger)
{
    /// <summary>Settles what is unfinished on a wiki; costs one request for each such edit, and none without.</summary>
    /// <exception cref="WikiException">The wiki does not answer.</exception>
    public async Task RunAsync(WikiConnection wiki, CancellationToken cancellationToken)
    {
        if (!wiki.HasUnfinishedEdits || wiki.BotName.Length == 0)
            return;
        foreach (var intent in await journal.UnfinishedAsync(wiki.Id, cancellationToken))
            await SettleAsync(wiki, intent, cancellationToken);
        wiki.HasUnfinishedEdits = false;
    }

    // Nobody else edits as the bot, so a revision of it over the same base is this edit, even where the wiki changed the
    // text while saving (~~~~, subst:).
    private async Task SettleAsync(WikiConnection wiki, EditIntent intent, CancellationToken cancellationToken)
    {
        var own = await PageHistory.OwnAsync(wiki, intent.Title, "ids|sha1", cancellationToken);
        var revision = own
            .Where(revision => revision.Number("revid") > intent.BaseRevision)
            .LastOrDefault(revision => revision.Text("sha1") == intent.Sha1 || revision.Number("parentid") == intent.BaseRevision)
            .Number("revid");
        await journal.SettleAsync(intent, revision != 0 ? IntentOutcome.Saved : IntentOutcome.NotSaved, revision, time.GetUtcNow(), cancellationToken);
        if (revision != 0)
            logger.LogInformation("{Wiki}: an edit of {Page} that was cut off was saved as revision {Revision}", intent.Wiki, intent.Title, revision);
        else
            logger.LogInformation("{Wiki}: an edit of {Page} that was cut off was not saved", intent.Wiki, intent.Title);
    }
}
