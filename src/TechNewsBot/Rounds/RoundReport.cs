using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Rounds;

/// <summary>What a round did.</summary>
/// <param name="Sweeps">The wikis that were swept, in the order they were asked for.</param>
/// <param name="Failures">The wikis that could not be done.</param>
/// <param name="Central">The wiki that Tech News is written on.</param>
/// <param name="Pull">What was fetched of Tech News; null when that was not asked for or failed.</param>
internal sealed record RoundReport(IReadOnlyList<SweepReport> Sweeps, IReadOnlyList<WikiFailure> Failures, string Central, PullReport? Pull)
{
    /// <summary>How many wikis were not done in full.</summary>
    public int FailedWikis => Failures.Select(failure => failure.Wiki)
        .Union(Sweeps.Where(sweep => sweep.Problems.Any(problem => problem.IsFailure)).Select(sweep => sweep.Wiki))
        .Count();
}
