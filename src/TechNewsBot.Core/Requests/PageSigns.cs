using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests;

/// <summary>All that a page's markup tells of its discussions, gathered once, in the order of the page.</summary>
internal sealed class PageSigns
{
    private static readonly HashSet<string> Strikes = ["s", "del", "strike"];

    public PageSigns(WikitextDocument document, WikiWords words)
    {
        Document = document;
        Words = words;
        Marks = [.. document.Templates.Select(call => Placed(call, words)).OfType<PlacedMark>()];
        Boxes = ClosedBox.Pair(Marks, document);
        StruckOut = [.. document.Tags.Where(tag => Strikes.Contains(tag.Name) && tag.IsClosed).OrderBy(tag => tag.Span.Start)];
        SectionTags = [.. document.Tags.Where(tag => tag.Name == "section").OrderBy(tag => tag.Span.Start)];
    }

    /// <summary>The page.</summary>
    public WikitextDocument Document { get; }

    /// <summary>What the wiki calls its status templates.</summary>
    public WikiWords Words { get; }

    /// <summary>Status templates.</summary>
    public IReadOnlyList<PlacedMark> Marks { get; }

    /// <summary>Closed boxes; they may hold several discussions or begin before a heading.</summary>
    public IReadOnlyList<ClosedBox> Boxes { get; }

    /// <summary>Text that is struck out.</summary>
    public IReadOnlyList<Tag> StruckOut { get; }

    /// <summary>Labelled sections.</summary>
    public IReadOnlyList<Tag> SectionTags { get; }

    private PlacedMark? Placed(TemplateCall call, WikiWords words) => words.Find(call, Document.Text) is { } mark
        ? new PlacedMark(mark, call.Span, new StatusReason(StatusReasonKind.Template, call.Name))
        : null;
}
