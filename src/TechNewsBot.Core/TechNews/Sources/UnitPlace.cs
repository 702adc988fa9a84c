namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>What surrounds a unit in its line and is the same in every language.</summary>
/// <param name="Kind">Whether the line is a heading, an item or neither.</param>
/// <param name="Icons">The wikitext of the icons before it; empty for none.</param>
/// <param name="References">The wikitext of the links after it, such as those to tasks; empty for none.</param>
public sealed record UnitPlace(UnitKind Kind, string Icons, string References)
{
    /// <summary>What the unit stands in.</summary>
    public UnitSurroundings In { get; init; }
}
