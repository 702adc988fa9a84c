using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Signatures;

/// <summary>A link that may be part of a signature.</summary>
/// <param name="Span">The link with its brackets.</param>
/// <param name="Target">The page or the address.</param>
/// <param name="Label">What a reader sees.</param>
/// <param name="IsPage">Whether it leads to a page, and not to an address.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SignedLink(TextSpan Span, TextSpan Target, TextSpan Label, bool IsPage);
