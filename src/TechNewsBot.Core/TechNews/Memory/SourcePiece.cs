namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>A stretch of a unit's text: a variable, a number, or what stands between them.</summary>
/// <param name="Kind">Which of these.</param>
/// <param name="Text">The variable's name, the number's digits as 0 to 9, or the words as they stand.</param>
/// <param name="Written">The stretch as it stands.</param>
/// <param name="IsOfPlural">Whether <c>{{PLURAL:</c> stands before it: it is not shown, and a language without a plural leaves it out.</param>
internal readonly record struct SourcePiece(SourcePieceKind Kind, string Text, string Written, bool IsOfPlural = false);
