using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.TechNews.Translators;

namespace TechNewsBot.Core.TechNews.Progress;

/// <summary>How far an issue is translated on a wiki.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Progress">The figures.</param>
/// <param name="Open">The units that wait for a translator, in the order of the source.</param>
/// <param name="Translators">Who on the wiki wrote what stands there, who did most first.</param>
internal sealed record IssueProgress(IssueName Issue, StubProgress Progress, IReadOnlyList<OpenUnit> Open, IReadOnlyList<Translator> Translators)
{
    /// <summary>The progress of an issue from the states of its units and the history of its stub, and those who signed up as translators.</summary>
    public static IssueProgress Of(IssueName issue, IReadOnlyCollection<(StubUnit Unit, StubState State)> units, StubHistory history, IReadOnlyCollection<string> signedUp) => new(
        issue,
        StubProgress.Of([.. units.Select(unit => unit.State)]),
        [.. units.Where(unit => !unit.State.IsTranslated()).Select(unit => OpenUnit.Of(unit.Unit, unit.State))],
        Translator.Of(history, units.Where(unit => unit.State is StubState.Local or StubState.Outdated).Select(unit => unit.Unit.Id), signedUp));
}
