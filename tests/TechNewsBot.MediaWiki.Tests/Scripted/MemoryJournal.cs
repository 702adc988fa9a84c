using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki.Tests.Scripted;

/// <summary>Keeps the record of edits for the length of a test: what a restarted process finds.</summary>
internal sealed class MemoryJournal : IEditJournal
{
    private readonly List<EditIntent> intents = [];
    private readonly Dictionary<Guid, (IntentOutcome Outcome, long Revision, DateTimeOffset At)> settled = [];
    private readonly Dictionary<string, string> wishes = [];

    /// <summary>What became of each edit, in the order they were meant; null where that is not known.</summary>
    public IReadOnlyList<(IntentOutcome Outcome, long Revision)?> Outcomes =>
        [.. intents.Select(intent => settled.TryGetValue(intent.Id, out var end) ? (end.Outcome, end.Revision) : default((IntentOutcome, long)?))];

    /// <summary>Runs before an outcome is recorded: the end of the process, when it throws.</summary>
    public Action BeforeSettling { get; set; } = () => { };

    public IReadOnlyList<EditIntent> Intents => intents;

    public Task IntendAsync(EditIntent intent, CancellationToken cancellationToken)
    {
        intents.Add(intent);
        return Task.CompletedTask;
    }

    public Task SettleAsync(EditIntent intent, IntentOutcome outcome, long revision, DateTimeOffset at, CancellationToken cancellationToken)
    {
        BeforeSettling();
        settled[intent.Id] = (outcome, revision, at);
        wishes.Remove(intent.Title);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<EditIntent>> UnfinishedAsync(string wiki, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<EditIntent>>([.. intents.Where(intent => intent.Wiki == wiki && !settled.ContainsKey(intent.Id))]);

    public Task<IReadOnlyList<DateTimeOffset>> SavedSinceAsync(string wiki, DateTimeOffset since, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DateTimeOffset>>([.. settled.Values.Where(end => end.Outcome == IntentOutcome.Saved && end.At > since).Select(end => end.At).Order()]);

    public Task<bool> IsWantedAgainAsync(string wiki, string title, string wish, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (wishes.TryGetValue(title, out var earlier) && earlier == wish)
            return Task.FromResult(true);
        wishes[title] = wish;
        return Task.FromResult(false);
    }

    public Task EndWishAsync(string wiki, string title, CancellationToken cancellationToken)
    {
        wishes.Remove(title);
        return Task.CompletedTask;
    }
}
