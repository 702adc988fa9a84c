namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>The words for a task's state, the same in message keys, JSON and the database.</summary>
public static class TaskStates
{
    private static readonly Dictionary<TaskState, string> Words = new()
    {
        [TaskState.Unknown] = "unknown",
        [TaskState.Open] = "open",
        [TaskState.InProgress] = "progress",
        [TaskState.Stalled] = "stalled",
        [TaskState.Resolved] = "resolved",
        [TaskState.Declined] = "declined",
        [TaskState.Invalid] = "invalid",
        [TaskState.Duplicate] = "duplicate",
    };

    private static readonly Dictionary<string, TaskState> ByWord = Words.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The word, which for all but <see cref="TaskState.Unknown"/> is Phabricator's own value.</summary>
    public static string Word(this TaskState state) => Words[state];

    /// <summary>The state that a word names; false for any other text.</summary>
    public static bool TryRead(string word, out TaskState state) => ByWord.TryGetValue(word, out state);

    /// <summary>Whether nobody works on it any more.</summary>
    public static bool IsClosed(this TaskState state) => state is TaskState.Resolved or TaskState.Declined or TaskState.Invalid or TaskState.Duplicate;
}
