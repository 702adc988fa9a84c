using System.Runtime.InteropServices;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Words;

/// <summary>A known word in a page.</summary>
/// <param name="Span">Where it stands; of a word that goes on, the known part.</param>
/// <param name="Meaning">What it can mean.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordHit(TextSpan Span, WordMeaning Meaning);
