namespace TechNewsBot.Core.Requests.Hints;

/// <summary>A hint that a request may have.</summary>
/// <param name="Hint">The hint.</param>
/// <param name="IsSure">Whether it may be newly shown; otherwise it only stays where it stands.</param>
public sealed record HintCandidate(Hint Hint, bool IsSure = true);
