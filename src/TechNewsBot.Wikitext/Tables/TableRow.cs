namespace TechNewsBot.Wikitext;

/// <summary>A row of a table.</summary>
/// <param name="Attributes">Values by attribute name (any case); none in a first row that has no <c>|-</c>.</param>
/// <param name="Span">From its <c>|-</c>, or its first cell, up to the line of the next row or of the table's end.</param>
/// <param name="Cells">In the order of the text, at least one.</param>
public sealed record TableRow(IReadOnlyDictionary<string, string> Attributes, TextSpan Span, IReadOnlyList<TableCell> Cells);
