using TechNewsBot.Core.Requests.Standing;

namespace TechNewsBot.Core.Requests.Hints;

/// <summary>What may help with one request.</summary>
/// <param name="Candidates">The hints that it may have, best first.</param>
/// <param name="Dismissed">The codes of those that people did not want.</param>
public sealed record RequestHints(IReadOnlyList<HintCandidate> Candidates, IReadOnlySet<string> Dismissed)
{
    private const int Most = 3;

    /// <summary>No hints.</summary>
    public static RequestHints None { get; } = new([], new HashSet<string>());

    /// <summary>At most three hints. One that stands in the row stays as long as it is right, so that small changes of rank edit no page; one that was dismissed never comes back, from no source.</summary>
    internal IReadOnlyList<Hint> Shown(StandingHints standing)
    {
        var unwanted = Candidates.Select(candidate => candidate.Hint).Where(hint => Dismissed.Contains(hint.Code) || standing.Dismissed.Contains(hint.Code)).Select(hint => hint.Destination).ToHashSet();
        var left = Candidates.Where(candidate => !unwanted.Contains(candidate.Hint.Destination)).ToList();
        var kept = standing.Shown.Select(code => left.Find(candidate => candidate.Hint.Code == code)).OfType<HintCandidate>().ToList();
        return [.. kept.Concat(left.Where(candidate => candidate.IsSure).Except(kept)).Select(candidate => candidate.Hint).DistinctBy(hint => hint.Destination).Take(Most)];
    }
}
