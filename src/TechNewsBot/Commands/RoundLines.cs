using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Rounds;

namespace TechNewsBot.Commands;

/// <summary>A round for people, as <c>once</c> prints it.</summary>
internal static class RoundLines
{
    /// <summary>A line for each edit, with the difference where it was only shown; then what went wrong; then the figures.</summary>
    public static void Print(Screen screen, RoundReport report)
    {
        if (report.Pull is { } pull)
            Print(screen, pull);
        foreach (var sweep in report.Sweeps)
            Print(screen, sweep);
        foreach (var failure in report.Failures)
            screen.Error.WriteLine($"{failure.Wiki}: {failure.Text}");
        screen.Line(RoundFigures.Of(report).ToString(), Styles.Title);
    }

    private static void Print(Screen screen, PullReport pull)
    {
        var newest = pull.NewestPublished is { } issue ? $"the newest published issue is {issue}" : "no issue is published";
        screen.Line($"Tech News: {pull.New.Count} new, {pull.Changed.Count} changed, {pull.Translations.Count} translations new or changed; {newest}");
        foreach (var problem in pull.Problems)
            screen.Line($"Tech News: {problem}", Styles.Bad);
    }

    private static void Print(Screen screen, SweepReport sweep)
    {
        foreach (var outcome in sweep.Outcomes.Where(outcome => outcome.Kind != WriteOutcomeKind.NotNeeded))
            Print(screen, outcome.Wiki ?? sweep.Wiki, outcome);

        // A refusal is told already, with its edit.
        var refused = sweep.Outcomes.Where(outcome => outcome.Kind == WriteOutcomeKind.Refused).Select(outcome => (outcome.Title, outcome.Reason)).ToHashSet();
        foreach (var problem in sweep.Problems.Where(problem => !refused.Contains((problem.Title, problem.Text))))
            screen.Line($"{sweep.Wiki}: {problem.Title}: {ProblemText.Without(sweep.Wiki, problem.Title, problem.Text)}", problem.IsFailure ? Styles.Bad : null);
    }

    private static void Print(Screen screen, string wiki, WriteOutcome outcome)
    {
        if (outcome.Kind == WriteOutcomeKind.Refused)
        {
            screen.Line($"{wiki}: {outcome.Title}: refused: {ProblemText.Without(wiki, outcome.Title, outcome.Reason)}", Styles.Bad);
            return;
        }

        var what = outcome.Kind == WriteOutcomeKind.Saved ? $"saved as revision {outcome.RevisionId}, {outcome.Address}" : "would be saved";
        screen.Line($"{wiki}: {outcome.Title}: {what} ({outcome.Summary})", Styles.Title);
        if (outcome.Kind == WriteOutcomeKind.Shown)
            EditLines.Difference(screen, outcome);
    }
}
