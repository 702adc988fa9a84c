namespace TechNewsBot.Wikitext;

/// <summary>A table in wiki markup: <c>{| … |}</c>.</summary>
/// <param name="Attributes">Values by attribute name (any case).</param>
/// <param name="Span">From the line that opens it to after its closing mark; to the end of the text when nothing closes it.</param>
/// <param name="Rows">In the order of the text; those without a cell, which do not show, are left out.</param>
public sealed record Table(IReadOnlyDictionary<string, string> Attributes, TextSpan Span, IReadOnlyList<TableRow> Rows);
