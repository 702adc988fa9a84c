namespace TechNewsBot.Core.TechNews.Stubs;

/// <summary>How far the translation of an issue is, local texts and the central wiki's together.</summary>
/// <param name="Translated">The units with a text that answers the present source.</param>
/// <param name="Outdated">The units with a text that answers an older source.</param>
/// <param name="Total">The units of the issue.</param>
internal sealed record StubProgress(int Translated, int Outdated, int Total)
{
    /// <summary>How many of the translated units have the central wiki's text.</summary>
    public int FromCentral { get; init; }

    /// <summary>The units without a text, or with one that is only suggested.</summary>
    public int Missing => Total - Translated - Outdated;

    /// <summary>The share that is translated, rounded down, so that 100 means all.</summary>
    public int Percent => Total == 0 ? 0 : 100 * Translated / Total;

    public static StubProgress Of(IReadOnlyCollection<StubState> states) =>
        new(states.Count(StubStates.IsTranslated), states.Count(StubStates.IsOutdated), states.Count)
        {
            FromCentral = states.Count(state => state == StubState.Central),
        };
}
