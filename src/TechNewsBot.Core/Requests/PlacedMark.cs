using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests;

/// <summary>A sign of a request's status at its place in the page.</summary>
/// <param name="Mark">What it means.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Reason">How to tell it.</param>
internal sealed record PlacedMark(StatusMark Mark, TextSpan Span, StatusReason Reason);
