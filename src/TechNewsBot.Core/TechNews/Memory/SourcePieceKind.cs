namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>What a stretch of a unit's text is.</summary>
internal enum SourcePieceKind
{
    /// <summary>Words, signs and white space.</summary>
    Words,

    /// <summary>A variable: <c>$name</c>.</summary>
    Variable,

    /// <summary>A number in the digits of any script.</summary>
    Number,
}
