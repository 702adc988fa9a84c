using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Blocks;

/// <summary>An opening or closing tag at which a block ends and another one begins.</summary>
/// <param name="Start">Index of the less-than sign.</param>
/// <param name="End">Index after the greater-than sign.</param>
/// <param name="Indent">How much more what follows is indented.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TagEdge(int Start, int End, int Indent);
