using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Words;

/// <summary>Tells whether places lie in spans, for places that are asked in their order.</summary>
/// <param name="spans">In the order of their starts.</param>
internal struct SpanWalk(IReadOnlyList<TextSpan> spans)
{
    private int next;

    /// <summary>Where the span of the last place asked ends.</summary>
    public int End { get; private set; }

    /// <summary>Whether a span holds the place.</summary>
    public bool Holds(int place)
    {
        while (next < spans.Count && spans[next].Start <= place)
            End = Math.Max(End, spans[next++].End);
        return place < End;
    }
}
