namespace TechNewsBot.Core.Wikis;

/// <summary>What the bot was about to write, and what became of it. After a crash the unfinished intents say where to look.</summary>
public interface IEditJournal
{
    /// <summary>Records an edit before it is sent.</summary>
    Task IntendAsync(EditIntent intent, CancellationToken cancellationToken);

    /// <summary>Records what became of it; of one that was saved or not needed its posts are remembered with it, and a page's wish for a second run is over.</summary>
    /// <param name="intent">The edit.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="revision">The revision that now stands; 0 when it was not saved.</param>
    /// <param name="at">When, in UTC.</param>
    /// <param name="cancellationToken">Ends the recording.</param>
    Task SettleAsync(EditIntent intent, IntentOutcome outcome, long revision, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The wiki's edits of which nobody knows what became, oldest first.</summary>
    Task<IReadOnlyList<EditIntent>> UnfinishedAsync(string wiki, CancellationToken cancellationToken);

    /// <summary>When edits were saved on the wiki since a moment, oldest first, in UTC.</summary>
    Task<IReadOnlyList<DateTimeOffset>> SavedSinceAsync(string wiki, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Whether an earlier run, within a day, wanted the same of this page; the wish is remembered for the next one.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="title">The page.</param>
    /// <param name="wish">A hash of what is wanted.</param>
    /// <param name="at">When, in UTC.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    Task<bool> IsWantedAgainAsync(string wiki, string title, string wish, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Forgets what an earlier run wanted of a page. Without a wish nothing changes.</summary>
    Task EndWishAsync(string wiki, string title, CancellationToken cancellationToken);
}
