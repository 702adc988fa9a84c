using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>A timestamp in a text, from its first character to after its zone's bracket.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimestampMatch(int Start, int End, DateTimeOffset Utc);
