using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Scanning;

/// <summary>Where the scanner saw a template call; its parts are the name and the arguments.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TemplateMark(int Start, int End, int FirstPart, int PartCount);
