using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>The part of a source page that is delivered: its first labelled section, whatever its name.</summary>
/// <param name="Section">The section's name; empty for a page without one.</param>
/// <param name="Span">Between the section's two tags; the whole page without a section.</param>
/// <param name="IsClosed">Whether the section's end was found.</param>
internal sealed record NewsBody(string Section, TextSpan Span, bool IsClosed)
{
    public static NewsBody Find(WikitextDocument document)
    {
        var marks = document.Tags.Where(tag => tag.Name == "section").ToList();
        var begin = marks.Find(tag => tag.Attribute("begin") is not null);
        if (begin is null)
            return new NewsBody("", new TextSpan(0, document.Text.Length), IsClosed: true);

        var name = begin.Attribute("begin")!;
        var start = OpenEnd(begin);
        var end = marks.Find(tag => tag.Span.Start >= start && string.Equals(tag.Attribute("end"), name, StringComparison.OrdinalIgnoreCase));
        return new NewsBody(name, TextSpan.FromBounds(start, end?.Span.Start ?? document.Text.Length), end is not null);
    }

    // A mark that somebody closed like HTML still marks one place.
    private static int OpenEnd(Tag tag) => tag.IsClosed ? tag.ContentSpan.Start : tag.Span.End;
}
