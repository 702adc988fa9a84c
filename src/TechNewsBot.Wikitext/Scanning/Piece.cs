using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Scanning;

/// <summary>Something that was opened and is not closed yet.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Piece
{
    /// <summary>What opened it.</summary>
    public PieceKind Kind;

    /// <summary>Index of the first brace or bracket.</summary>
    public int Start;

    /// <summary>How many braces or brackets are still open.</summary>
    public int Count;

    /// <summary>Braces: index of its first part among the open parts.</summary>
    public int FirstPart;

    /// <summary>Brackets: the first pipe, or -1. External: the end of the address. Isolation: the end of the content.</summary>
    public int Mark;

    /// <summary>Brackets: whether another link stands inside, which only a file may have.</summary>
    public bool HoldsLink;
}
