using TechNewsBot.Core.Pages;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests;

/// <summary>A part of a page that is closed to further comments.</summary>
/// <param name="Start">The template that opens it.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsEnded">Whether a template ends it.</param>
internal sealed record ClosedBox(PlacedMark Start, int End, bool IsEnded)
{
    /// <summary>The boxes of a page. One that nothing ends runs to the next heading.</summary>
    public static IReadOnlyList<ClosedBox> Pair(IEnumerable<PlacedMark> marks, WikitextDocument document)
    {
        var boxes = new List<ClosedBox>();
        PlacedMark? open = null;
        foreach (var mark in marks.Where(mark => mark.Mark.Kind is StatusMarkKind.BoxStart or StatusMarkKind.BoxEnd))
        {
            if (mark.Mark.Kind == StatusMarkKind.BoxEnd && open is not null)
                boxes.Add(new ClosedBox(open, mark.Span.Start, IsEnded: true));
            else if (open is not null)
                boxes.Add(new ClosedBox(open, NextHeading(document, open.Span.End), IsEnded: false));
            open = mark.Mark.Kind == StatusMarkKind.BoxStart ? mark : null;
        }
        if (open is not null)
            boxes.Add(new ClosedBox(open, NextHeading(document, open.Span.End), IsEnded: false));
        return boxes;
    }

    /// <summary>Whether a place in the page lies in the box.</summary>
    public bool Holds(int place) => place >= Start.Span.Start && place < End;

    private static int NextHeading(WikitextDocument document, int after)
    {
        var at = Sorted.FirstAtOrAfter(document.Headings, heading => heading.Span.Start, after);
        return at < document.Headings.Count ? document.Headings[at].Span.Start : document.Text.Length;
    }
}
