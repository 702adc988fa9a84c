using System.Runtime.InteropServices;
using System.Text;

namespace TechNewsBot.Wikitext.Scanning;

/// <summary>All that one pass over a text finds, as bare indices; each list is in the order of the starts.</summary>
/// <param name="length">How long the text is.</param>
internal sealed class Scan(int length)
{
    // On discussion pages there are about as many: their lists do not grow by copying.
    private const int LengthForLink = 128;
    private const int LengthForTag = 512;

    public List<TemplateMark> Templates { get; } = [];

    public List<PartMark> Parts { get; } = [];

    public List<LinkMark> Links { get; } = new(length / LengthForLink);

    public List<ExternalLinkMark> ExternalLinks { get; } = [];

    public List<TagMark> Tags { get; } = new(length / LengthForTag);

    public List<HeadingMark> Headings { get; } = [];

    public List<TextSpan> Comments { get; } = [];

    public List<TextSpan> Opaque { get; } = [];

    /// <summary>Index of the first of <paramref name="spans"/> that ends after <paramref name="position"/>; the spans do not overlap.</summary>
    public static int FirstEndingAfter(List<TextSpan> spans, int position)
    {
        int low = 0, high = spans.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End > position)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /// <summary>Whether <paramref name="position"/> stands in one of <paramref name="spans"/>, which are in order and do not overlap.</summary>
    public static bool IsIn(List<TextSpan> spans, int position)
    {
        var next = FirstEndingAfter(spans, position);
        return next < spans.Count && spans[next].Start <= position;
    }

    /// <summary>The text of <paramref name="span"/> with its comments left out.</summary>
    public string WithoutComments(string text, TextSpan span)
    {
        var next = FirstEndingAfter(Comments, span.Start);
        if (next == Comments.Count || Comments[next].Start >= span.End)
            return span.In(text);
        var result = new StringBuilder(span.Length);
        var position = span.Start;
        for (; next < Comments.Count && Comments[next].Start < span.End; next++)
        {
            result.Append(text, position, Math.Max(0, Comments[next].Start - position));
            position = Math.Min(span.End, Comments[next].End);
        }
        return result.Append(text, position, span.End - position).ToString();
    }

    /// <summary>Brings the lists into order and drops headings in templates: whether those show is the template's choice.</summary>
    public void Complete()
    {
        Sort(Templates, (a, b) => a.Start.CompareTo(b.Start));
        Sort(Links, (a, b) => a.Start.CompareTo(b.Start));
        Sort(ExternalLinks, (a, b) => a.Start.CompareTo(b.Start));
        int next = 0, templateEnd = 0;
        Headings.RemoveAll(heading =>
        {
            for (; next < Templates.Count && Templates[next].Start < heading.Start; next++)
                templateEnd = Math.Max(templateEnd, Templates[next].End);
            return heading.Start < templateEnd;
        });
    }

    /// <summary>Most lists are in order already, because most things do not nest.</summary>
    private static void Sort<T>(List<T> marks, Comparison<T> comparison)
    {
        var span = CollectionsMarshal.AsSpan(marks);
        for (var i = 1; i < span.Length; i++)
        {
            if (comparison(span[i - 1], span[i]) > 0)
            {
                span.Sort(comparison);
                return;
            }
        }
    }
}
