namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>What a unit stands in, which tells what signs would end it there.</summary>
public enum UnitSurroundings
{
    /// <summary>The page itself.</summary>
    Page,

    /// <summary>A template's argument with a name.</summary>
    NamedArgument,

    /// <summary>A template's argument without a name.</summary>
    Argument,

    /// <summary>A table's cell.</summary>
    Cell,
}
