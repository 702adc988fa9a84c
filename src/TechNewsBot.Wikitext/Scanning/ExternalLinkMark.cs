using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Scanning;

/// <summary>Where the scanner saw an external link and where its address ends.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExternalLinkMark(int Start, int End, int UrlEnd);
