namespace TechNewsBot.Core.Requests.Hints;

/// <summary>A hint that the full-text search found.</summary>
/// <param name="Hint">The hint.</param>
/// <param name="Relevance">How much of what is special in the request the text shares: 0 for nothing, about 1 for the request's own words.</param>
public sealed record FoundHint(Hint Hint, double Relevance);
