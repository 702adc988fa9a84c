using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>One wiki's part of the journal: what is about to be sent is recorded before, what became of it after.</summary>
internal sealed class WriteLog(WikiConnection wiki, IEditJournal journal, TimeProvider time)
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private EditIntent? intent;

    /// <summary>Records the intent, sends, and records the outcome; one that is not known stays open.</summary>
    /// <exception cref="WikiException">The wiki is left alone now, or wants no edits of the bot; nothing was saved.</exception>
    public async Task<SaveResult> SendAsync(PageEdit edit, PageText page, string text, Func<Task<SaveResult>> send, CancellationToken cancellationToken)
    {
        intent = new EditIntent(Guid.CreateVersion7(time.GetUtcNow()), wiki.Id, edit.Title, page.RevisionId, Sha1(text), time.GetUtcNow()) { Posts = edit.Posts };
        await journal.IntendAsync(intent, cancellationToken);
        try
        {
            var result = await send();
            await RecordAsync(result, page, cancellationToken);
            return result;
        }
        catch (WikiException)
        {
            await SettleAsync(IntentOutcome.NotSaved, 0, cancellationToken);
            throw;
        }
        // Cut off in between: the history tells, when the wiki is connected to the next time.
        catch
        {
            wiki.HasUnfinishedEdits = true;
            throw;
        }
    }

    /// <summary>Records what became of the last edit that was sent.</summary>
    public Task SettleAsync(IntentOutcome outcome, long revision, CancellationToken cancellationToken) =>
        journal.SettleAsync(intent!, outcome, revision, time.GetUtcNow(), cancellationToken);

    /// <summary>Whether an earlier run wanted the same of the page.</summary>
    public Task<bool> IsWantedAgainAsync(string title, string wish, CancellationToken cancellationToken) =>
        journal.IsWantedAgainAsync(wiki.Id, title, wish, time.GetUtcNow(), cancellationToken);

    /// <summary>Forgets what an earlier run wanted of the page.</summary>
    public Task EndWishAsync(string title, CancellationToken cancellationToken) => journal.EndWishAsync(wiki.Id, title, cancellationToken);

    /// <summary>Passes while fewer edits were saved on the wiki within the hour; otherwise nothing is saved there until the hour since the oldest that counts is over.</summary>
    /// <exception cref="WikiHeldException">The ceiling is reached.</exception>
    public async Task KeepCeilingAsync(int most, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var saved = await journal.SavedSinceAsync(wiki.Id, now - Window, cancellationToken);
        if (saved.Count < most)
            return;
        var reason = $"{saved.Count} edits were saved within an hour, which is the ceiling (TechNewsBot:MostEditsPerHour). Look whether they are what they should be";
        throw await wiki.Gate.LeaveAsync(HoldReach.Edits, reason, saved[^most] + Window - now, cancellationToken);
    }

    private Task RecordAsync(SaveResult result, PageText page, CancellationToken cancellationToken)
    {
        wiki.HasUnfinishedEdits |= result is SaveResult.Unknown;
        return result switch
        {
            SaveResult.Saved saved => SettleAsync(IntentOutcome.Saved, saved.RevisionId, cancellationToken),
            SaveResult.Unchanged => SettleAsync(IntentOutcome.NotNeeded, page.RevisionId, cancellationToken),
            SaveResult.Unknown => Task.CompletedTask,
            _ => SettleAsync(IntentOutcome.NotSaved, 0, cancellationToken),
        };
    }

    // What rvprop=sha1 gives of a revision; the history knows no other sum.
    [SuppressMessage("Security", "CA5350", Justification = "No protection against attacks is meant.")]
    private static string Sha1(string text) => Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)));
}
