namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>What a unit is in its issue.</summary>
public enum UnitKind
{
    /// <summary>Running text: the greeting, the colophon.</summary>
    Text,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A list item.</summary>
    Item,
}
