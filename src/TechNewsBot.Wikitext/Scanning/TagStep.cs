using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Scanning;

/// <summary>What a less-than sign turned out to be.</summary>
/// <param name="Next">Where the scanner goes on.</param>
/// <param name="IsolatedEnd">End of the content that is to be parsed on its own, or -1.</param>
/// <param name="Vanishes">Whether the tag up to <paramref name="Next"/> is gone before lines are looked at.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TagStep(int Next, int IsolatedEnd = -1, bool Vanishes = false);
