using System.Diagnostics;
using Microsoft.Extensions.Logging;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>One edit on its way, step by step, from the reading of the page to the record of what became of it.</summary>
/// <param name="wiki">The wiki; it is this edit's turn there.</param>
/// <param name="edit">What should be done.</param>
/// <param name="client">How the bot behaves.</param>
/// <param name="log">The journal of the wiki's edits.</param>
/// <param name="logger">One line for an edit that was saved.</param>
internal sealed class PageWrite(WikiConnection wiki, PageEdit edit, ClientSettings client, WriteLog log, ILogger logger)
{
    private const int MostSaves = 5;

    private Func<PageText, EditDecision> decide = edit.Decide;
    private PageState state = null!;
    private WriteOutcome outcome = null!;
    private WriteOutcome? sent;
    private SaveResult.Saved? saved;
    private int saves;

    private PageText Page => state.Page!;

    /// <summary>Goes all the way.</summary>
    /// <exception cref="WikiException">The wiki could not be asked, or wants no edits of the bot.</exception>
    public async Task<WriteOutcome> RunAsync(CancellationToken cancellationToken)
    {
        for (var step = WriteStep.Read; step != WriteStep.Done;)
        {
            step = step switch
            {
                WriteStep.Read => await ReadAsync(cancellationToken),
                WriteStep.Look => Look(),
                WriteStep.Decide => await DecideAsync(cancellationToken),
                WriteStep.Pace => await PaceAsync(cancellationToken),
                WriteStep.Send => await SendAsync(cancellationToken),
                WriteStep.Repair => await RepairAsync(cancellationToken),
                _ => throw new UnreachableException(),
            };
        }

        return outcome;
    }

    // An edit whose answer was lost is looked for first.
    private async Task<WriteStep> ReadAsync(CancellationToken cancellationToken)
    {
        state = await PageStateReading.ReadAsync(wiki, edit, cancellationToken);
        if (sent is null || state.Page?.Text != sent.After)
            return WriteStep.Look;
        await log.SettleAsync(IntentOutcome.Saved, state.Page.RevisionId, cancellationToken);
        return Saved(sent, state.Page.RevisionId);
    }

    private WriteStep Look()
    {
        if (edit.Consent is Consent.Setup && state.Page is { Exists: true })
            return NotNeeded();
        return Brakes.Reason(wiki, client, edit, state) is { } brake ? Refused(brake) : WriteStep.Decide;
    }

    private async Task<WriteStep> DecideAsync(CancellationToken cancellationToken)
    {
        var decision = decide(Page);
        if (decision.Text is null || PageSave.AsSaved(decision.Text) == Page.Text)
        {
            if (!client.DryRun)
                await log.EndWishAsync(edit.Title, cancellationToken);
            return NotNeeded();
        }

        outcome = new WriteOutcome(WriteOutcomeKind.Shown, edit.Title)
        {
            Address = wiki.Profile.PageAddress(edit.Title),
            Before = Page.Text,
            After = PageSave.AsSaved(decision.Text),
            Summary = decision.Summary ?? "",
        };
        if (client.DryRun || !wiki.CanWrite)
            return WriteStep.Done;
        if (decision.Doubt is { } doubt && !await log.IsWantedAgainAsync(edit.Title, doubt, cancellationToken))
            return RefusedForNow("the edit would take away more than half of what the bot wrote there. If the next run wants the same, it is made");
        return saves < MostSaves ? WriteStep.Pace : RefusedForNow($"others saved the page each time, {MostSaves} times. The next run tries again");
    }

    // The stop page may have got its text during a pause.
    private async Task<WriteStep> PaceAsync(CancellationToken cancellationToken)
    {
        await log.KeepCeilingAsync(client.MostEditsPerHour, cancellationToken);
        return await wiki.Pace.WaitAsync(cancellationToken) ? WriteStep.Read : WriteStep.Send;
    }

    private async Task<WriteStep> SendAsync(CancellationToken cancellationToken)
    {
        saves++;
        wiki.Pace.Sent();
        var result = await log.SendAsync(edit, Page, outcome.After, () => PageSave.SendAsync(wiki, Page, state.ReadAt, outcome.After, outcome.Summary, saves - 1, cancellationToken), cancellationToken);
        switch (result)
        {
            case SaveResult.Saved done when done.Over == Page.RevisionId:
                return Saved(outcome, done.RevisionId);
            case SaveResult.Saved over:
                saved = over;
                return WriteStep.Repair;
            case SaveResult.Later later when saves == MostSaves:
                await wiki.Gate.LeaveAsync(HoldReach.Edits, later.Wish.Problem, rest: null, cancellationToken);
                throw later.Wish;
            case SaveResult.Refused refusal:
                return Refused(refusal.Reason);
            case SaveResult.Unknown unknown when sent is not null:
                await wiki.Gate.LeaveAsync(HoldReach.Edits, unknown.Failure.Problem, rest: null, cancellationToken);
                throw unknown.Failure;
            case SaveResult.Unknown:
                sent = outcome;
                return WriteStep.Read;
            default:
                return WriteStep.Read;
        }
    }

    // MediaWiki merges, and lets an account overwrite its own edits without a conflict: two workers could lose each
    // other's work.
    private async Task<WriteStep> RepairAsync(CancellationToken cancellationToken)
    {
        sent = outcome;
        var answer = await wiki.Session.SendAsync(PageAnswer.TextRequest.With(("revids", $"{saved!.Over}")), cancellationToken);
        var page = answer.Field("query").Items("pages").FirstOrDefault();
        if (PageAnswer.Text(page, page.Items("revisions").FirstOrDefault()) is not { } over)
            return WriteStep.Read;
        var wanted = edit.Decide(over) is { Text: { } text } decision ? EditDecision.Save(text, decision.Summary ?? "") : EditDecision.Save(over.Text, outcome.Summary);
        var revision = saved.RevisionId;
        decide = current => current.RevisionId == revision ? wanted : edit.Decide(current);
        sent = outcome with { Before = over.Text, After = PageSave.AsSaved(wanted.Text!) };
        return WriteStep.Read;
    }

    private WriteStep Saved(WriteOutcome done, long revision)
    {
        logger.LogInformation("{Wiki}: saved {Page} as revision {Revision} ({Summary})", wiki.Id, edit.Title, revision, done.Summary);
        return End(done with { Kind = WriteOutcomeKind.Saved, RevisionId = revision });
    }

    private WriteStep NotNeeded() => End(new WriteOutcome(WriteOutcomeKind.NotNeeded, edit.Title) { RevisionId = state.Page?.RevisionId ?? 0 });

    private WriteStep RefusedForNow(string reason)
    {
        Refused(reason);
        return End(outcome with { IsForNow = true });
    }

    private WriteStep Refused(string reason)
    {
        logger.LogDebug("{Wiki}: did not write {Page}, {Reason}", wiki.Id, edit.Title, reason);
        return End(new WriteOutcome(WriteOutcomeKind.Refused, edit.Title, $"{wiki.Id}, {edit.Title}: {reason}"));
    }

    private WriteStep End(WriteOutcome with)
    {
        outcome = with;
        return WriteStep.Done;
    }
}
