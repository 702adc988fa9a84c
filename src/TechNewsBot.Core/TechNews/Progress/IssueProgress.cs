using TechNewsBot.Core.TechNews.Stubs;

namespace TechNewsBot.Core.TechNews.Progress;

/// <summary>How far an issue is translated on a wiki.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Progress">The figures.</param>
/// <param name="Open">The units that wait for a translator, in the order of the source.</param>
internal sealed record IssueProgress(IssueName Issue, StubProgress Progress, IReadOnlyList<OpenUnit> Open)
{
    /// <summary>The progress of an issue from the states of its units.</summary>
    public static IssueProgress Of(IssueName issue, IReadOnlyCollection<(StubUnit Unit, StubState State)> units) => new(
        issue,
        StubProgress.Of([.. units.Select(unit => unit.State)]),
        [.. units.Where(unit => !unit.State.IsTranslated()).Select(unit => OpenUnit.Of(unit.Unit, unit.State))]);
}
