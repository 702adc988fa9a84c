using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Scanning;

/// <summary>Where the scanner saw a link: its first pipe outside nested markup, or -1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinkMark(int Start, int End, int Pipe);
