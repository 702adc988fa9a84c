using TechNewsBot.Core.Requests.Kinds;

namespace TechNewsBot.Core.Requests.Words;

/// <summary>One meaning of a word.</summary>
/// <param name="Role">What it tells.</param>
/// <param name="Kind">The kind that a <see cref="WordRole.Kind"/> or <see cref="WordRole.Term"/> points to.</param>
/// <param name="Status">The status that <see cref="WordRole.Status"/> suggests.</param>
internal sealed record WordSense(WordRole Role, RequestKind Kind = RequestKind.Other, RequestStatus Status = RequestStatus.New);
