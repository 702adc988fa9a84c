using TechNewsBot.Core.Wikis;
using TechNewsBot.Rounds;

namespace TechNewsBot.Commands;

/// <summary>A round for machines, as <c>once --json</c> prints it.</summary>
internal static class RoundJson
{
    /// <summary>
    /// <c>edits</c>: each with <c>outcome</c> saved, notNeeded, shown or refused, and <c>revision</c> null when nothing was written.
    /// <c>problems</c>: what kept a wiki or a page from being done; <c>page</c> is empty when it was the whole wiki.
    /// </summary>
    public static string Of(RoundReport report) => Json.Of(new
    {
        edits = report.Sweeps.SelectMany(sweep => sweep.Outcomes.Select(outcome => new
        {
            Wiki = outcome.Wiki ?? sweep.Wiki,
            Page = outcome.Title,
            Outcome = Word(outcome.Kind),
            outcome.Address,
            Revision = outcome.RevisionId == 0 ? (long?)null : outcome.RevisionId,
            outcome.Summary,
            Reason = ProblemText.Without(outcome.Wiki ?? sweep.Wiki, outcome.Title, outcome.Reason),
        })),
        problems = report.Failures.Select(failure => new { failure.Wiki, Page = "", failure.Text })
            .Concat(report.Sweeps.SelectMany(sweep => sweep.Problems.Select(problem => new { sweep.Wiki, Page = problem.Title, Text = ProblemText.Without(sweep.Wiki, problem.Title, problem.Text) })))
            .Concat((report.Pull?.Problems ?? []).Select(problem => new { Wiki = report.Central, Page = "", Text = problem })),
    });

    private static string Word(WriteOutcomeKind kind) => kind switch
    {
        WriteOutcomeKind.Saved => "saved",
        WriteOutcomeKind.NotNeeded => "notNeeded",
        WriteOutcomeKind.Shown => "shown",
        _ => "refused",
    };
}
