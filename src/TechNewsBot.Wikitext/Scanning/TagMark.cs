using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Scanning;

/// <summary>Where the scanner saw an opening tag, and the closing one that belongs to it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TagMark
{
    /// <summary>Index of the tag's less-than sign.</summary>
    public int Start;

    /// <summary>Index after the name.</summary>
    public int NameEnd;

    /// <summary>Index after the opening tag's greater-than sign.</summary>
    public int OpenEnd;

    /// <summary>Index of the closing tag; the same as <see cref="OpenEnd"/> when there is none.</summary>
    public int CloseStart;

    /// <summary>Index after the closing tag; the same as <see cref="OpenEnd"/> when there is none.</summary>
    public int End;

    /// <summary>The open tag of the same name that stands before this one, or -1: the stack of a name is a chain.</summary>
    public int Outer;

    /// <summary>Whether the tag ends in a slash or can hold nothing.</summary>
    public bool IsSelfClosing;

    /// <summary>Whether a closing tag was found.</summary>
    public readonly bool IsClosed => End > OpenEnd;
}
