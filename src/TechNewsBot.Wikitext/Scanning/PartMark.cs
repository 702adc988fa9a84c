using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Scanning;

/// <summary>A part of a template call: where it starts and its first equals sign outside nested markup, or -1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PartMark(int Start, int EqualsAt);
