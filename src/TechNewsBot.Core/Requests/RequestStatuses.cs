namespace TechNewsBot.Core.Requests;

/// <summary>The words for a status, the same in configuration, message keys and JSON.</summary>
public static class RequestStatuses
{
    private static readonly Dictionary<RequestStatus, string> Words = new()
    {
        [RequestStatus.New] = "new",
        [RequestStatus.Answered] = "answered",
        [RequestStatus.WaitingForAsker] = "waiting-for-asker",
        [RequestStatus.Open] = "open",
        [RequestStatus.InProgress] = "in-progress",
        [RequestStatus.Done] = "done",
        [RequestStatus.Declined] = "declined",
        [RequestStatus.Moved] = "moved",
        [RequestStatus.Stale] = "stale",
        [RequestStatus.Archived] = "archived",
    };

    private static readonly Dictionary<string, RequestStatus> ByWord = Words.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The words.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Words.Values];

    /// <summary>The word for a status: <c>waiting-for-asker</c>.</summary>
    public static string Word(this RequestStatus status) => Words[status];

    /// <summary>Whether nothing is expected of anyone any more: answered, done, declined, moved or archived.</summary>
    public static bool IsSettled(this RequestStatus status) =>
        status is RequestStatus.Answered or RequestStatus.Done or RequestStatus.Declined or RequestStatus.Moved or RequestStatus.Archived;

    /// <summary>Whether somebody closed it: settled by more than an answer, after which the asker may come back.</summary>
    public static bool IsClosed(this RequestStatus status) => status.IsSettled() && status != RequestStatus.Answered;

    /// <summary>The status that a word names; false for any other text.</summary>
    public static bool TryRead(string word, out RequestStatus status) => ByWord.TryGetValue(word, out status);
}
