using System.Collections.Immutable;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Words;

/// <summary>A known word in a page.</summary>
/// <param name="Span">Where it stands; of a word that goes on, the known part.</param>
/// <param name="Senses">What it can mean.</param>
internal sealed record WordHit(TextSpan Span, ImmutableArray<WordSense> Senses);
