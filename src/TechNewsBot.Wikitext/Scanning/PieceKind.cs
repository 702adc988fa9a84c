namespace TechNewsBot.Wikitext.Scanning;

/// <summary>What a <see cref="Piece"/> was opened by.</summary>
internal enum PieceKind
{
    /// <summary>Two or more braces.</summary>
    Braces,

    /// <summary>Two or more brackets.</summary>
    Brackets,

    /// <summary>One bracket and an address.</summary>
    External,

    /// <summary>A tag whose content is parsed apart from what surrounds it, as a reference is.</summary>
    Isolation,
}
