using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Scanning;

/// <summary>Where the scanner saw a heading: its line, its rank and its trimmed title.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HeadingMark(int Start, int End, int TitleStart, int TitleEnd, int Level);
