namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>The words for the states, as they stand in <c>state=</c>.</summary>
internal static class StubStates
{
    private static readonly Dictionary<StubState, string> Words = new()
    {
        [StubState.Missing] = "missing",
        [StubState.Suggested] = "suggested",
        [StubState.Central] = "central",
        [StubState.CentralOutdated] = "central-outdated",
        [StubState.Local] = "local",
        [StubState.Outdated] = "outdated",
        [StubState.Removed] = "removed",
        [StubState.Joined] = "joined",
    };

    private static readonly Dictionary<string, StubState> States = Words.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static string Word(this StubState state) => Words[state];

    /// <summary>The state with this word; what people write there by their own counts as theirs.</summary>
    public static StubState Read(string word) => States.GetValueOrDefault(word, StubState.Local);

    public static bool IsOutdated(this StubState state) => state is StubState.Outdated or StubState.CentralOutdated;

    public static bool IsTranslated(this StubState state) => state is StubState.Local or StubState.Central;
}
