using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Rounds;

/// <summary>A round in numbers.</summary>
/// <param name="Edits">Edits that were saved.</param>
/// <param name="Shown">Edits that were only shown.</param>
/// <param name="Right">Pages that were right already, looked at or not.</param>
/// <param name="Refused">Edits that a brake held back.</param>
/// <param name="FailedWikis">Wikis that were not done, or not in full.</param>
internal sealed record RoundFigures(int Edits, int Shown, int Right, int Refused, int FailedWikis)
{
    /// <summary>Counts a round.</summary>
    public static RoundFigures Of(RoundReport report) => new(
        Count(report, WriteOutcomeKind.Saved),
        Count(report, WriteOutcomeKind.Shown),
        report.Sweeps.Sum(RightPages),
        Count(report, WriteOutcomeKind.Refused),
        report.FailedWikis);

    /// <summary>The closing line of <c>once</c>.</summary>
    public override string ToString() => string.Join(
        ", ",
        Shown > 0 ? $"{Amount(Shown, "edit")} shown, not saved" : Amount(Edits, "edit"),
        $"{Amount(Right, "page")} already right",
        $"{Refused} refused",
        $"{Amount(FailedWikis, "wiki")} failed");

    private static int Count(RoundReport report, WriteOutcomeKind kind) =>
        report.Sweeps.Sum(sweep => sweep.Outcomes.Count(outcome => outcome.Kind == kind));

    private static int RightPages(SweepReport sweep)
    {
        var wrong = sweep.Outcomes.Where(outcome => outcome.Kind != WriteOutcomeKind.NotNeeded).Select(outcome => outcome.Title)
            .Union(sweep.Problems.Where(problem => problem.IsFailure).Select(problem => problem.Title));
        return sweep.Carriers.Select(carrier => carrier.Title).Union(sweep.Outcomes.Select(outcome => outcome.Title)).Except(wrong).Count();
    }

    private static string Amount(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
