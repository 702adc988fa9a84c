using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>A place in a text where the value of a variable stands.</summary>
/// <param name="Span">The place.</param>
/// <param name="Name">The variable's name where it stands by that, as <c>$name</c>; null where the value itself stands.</param>
/// <param name="IsOfPlural">Whether <c>{{PLURAL:</c> stands before it.</param>
internal readonly record struct ValuePlace(TextSpan Span, string? Name, bool IsOfPlural);
