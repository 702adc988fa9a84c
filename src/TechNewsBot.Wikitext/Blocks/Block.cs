using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Blocks;

/// <summary>A paragraph, a list item, a table's cell or the like; it ends where the next one starts.</summary>
/// <param name="Start">Where it starts, with the marks that make it.</param>
/// <param name="ContentStart">Where its text may start.</param>
/// <param name="Indent">In how many list items it stands, definitions included and terms not.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Block(int Start, int ContentStart, int Indent);
