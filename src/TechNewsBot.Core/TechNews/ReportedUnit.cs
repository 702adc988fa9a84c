using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews;

/// <summary>A translation unit, for machines.</summary>
/// <param name="Name">The <c>n</c> of its marker.</param>
/// <param name="Kind"><c>text</c>, <c>heading</c> or <c>item</c>.</param>
/// <param name="Text">The text as translators see it, with variables as <c>$name</c>.</param>
/// <param name="Variables">The variables in the order of the text.</param>
/// <param name="Start">Where it begins in the page, in UTF-16 code units, marker included.</param>
/// <param name="Length">How long it is there.</param>
public sealed record ReportedUnit(string Name, string Kind, string Text, IReadOnlyList<ReportedVariable> Variables, int Start, int Length)
{
    internal static ReportedUnit Of(NewsUnit unit, NewsOutline outline) => new(
        unit.Name,
        outline.Places[unit.Name].Kind.ToString().ToLowerInvariant(),
        unit.Text,
        [.. unit.Variables.Select(variable => new ReportedVariable(variable.Name, variable.Value))],
        unit.Span.Start,
        unit.Span.Length);
}
