namespace TechNewsBot.Wikitext;

/// <summary>A <c>[[target|label]]</c> in a page: a link, a file, a category or a language link.</summary>
/// <param name="Span">From the first opening bracket to after the last closing one.</param>
/// <param name="Target">The target as typed, trimmed: a leading colon, underscores and percent signs included.</param>
/// <param name="TargetSpan">Where the target stands, trimmed.</param>
/// <param name="LabelSpan">What follows the first pipe; null when there is no pipe.</param>
public sealed record WikiLink(TextSpan Span, string Target, TextSpan TargetSpan, TextSpan? LabelSpan);
