using System.Runtime.InteropServices;
using TechNewsBot.Wikitext.Scanning;

namespace TechNewsBot.Wikitext.Blocks;

/// <summary>What the tags, comments and templates of a page mean for its blocks and comments; each list is in order and without overlaps.</summary>
internal sealed class PageTags
{
    private readonly List<TextSpan> unbroken = [];
    private readonly List<TextSpan> notTalk = [];
    private readonly List<(TagMark Tag, TagRole Role)> blocks = [];
    private readonly List<TagEdge> edges = [];
    private readonly List<int> separators = [];

    private readonly bool hasReferences;

    /// <param name="document">The page.</param>
    /// <param name="hasReferences">Whether references are references on this wiki, and not text.</param>
    public PageTags(WikitextDocument document, bool hasReferences)
    {
        this.hasReferences = hasReferences;
        var scan = document.Scan;
        AddTemplates(scan.Templates);
        foreach (var comment in scan.Comments)
            AddHidden(comment);
        foreach (ref readonly var tag in CollectionsMarshal.AsSpan(scan.Tags))
            AddTag(document.Text, tag);
        Unbroken = Merged(unbroken);
        NotTalk = Merged(notTalk);
        foreach (var (tag, role) in blocks)
            AddEdges(tag, role);
        edges.Sort((a, b) => a.Start.CompareTo(b.Start));
    }

    /// <summary>What no line ends in: templates, comments, references and what shows as it is typed.</summary>
    public List<TextSpan> Unbroken { get; }

    /// <summary>What is no discussion: quotations, and what is unbroken except plain text.</summary>
    public List<TextSpan> NotTalk { get; }

    /// <summary>Where blocks begin and end with a tag.</summary>
    public List<TagEdge> Edges => edges;

    /// <summary>Where line breaks and rules stand.</summary>
    public List<int> Separators => separators;

    private void AddTemplates(List<TemplateMark> templates)
    {
        var end = 0;
        foreach (var template in templates)
        {
            if (template.End <= end)
                continue;
            end = template.End;
            AddHidden(TextSpan.FromBounds(template.Start, end));
        }
    }

    private void AddTag(string text, in TagMark tag)
    {
        var span = TextSpan.FromBounds(tag.Start, tag.End);
        var role = TagRoles.Of(text, tag);
        switch (role)
        {
            case TagRole.Plain:
                unbroken.Add(span);
                return;
            case TagRole.Reference when !hasReferences:
                return;
            case TagRole.Hidden or TagRole.Reference:
                AddHidden(span);
                return;
            case TagRole.Separator:
                separators.Add(tag.Start);
                return;
            case TagRole.QuoteBlock or TagRole.Quote:
                notTalk.Add(span);
                break;
        }
        if (tag.IsClosed && TagRoles.IsNoTalk(text, tag))
            notTalk.Add(span);
        if (role is TagRole.Block or TagRole.Item or TagRole.QuoteBlock)
            blocks.Add((tag, role));
    }

    /// <summary>An item indents what is between its tags only where both are outside templates and the like.</summary>
    private void AddEdges(in TagMark tag, TagRole role)
    {
        var isOpenSeen = !Scan.IsIn(Unbroken, tag.Start);
        var isCloseSeen = tag.IsClosed && !Scan.IsIn(Unbroken, tag.CloseStart);
        var indent = role == TagRole.Item && isOpenSeen && isCloseSeen ? 1 : 0;
        if (isOpenSeen)
            edges.Add(new TagEdge(tag.Start, tag.OpenEnd, indent));
        if (isCloseSeen)
            edges.Add(new TagEdge(tag.CloseStart, tag.End, -indent));
    }

    private void AddHidden(TextSpan span)
    {
        unbroken.Add(span);
        notTalk.Add(span);
    }

    private static List<TextSpan> Merged(List<TextSpan> spans)
    {
        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        var merged = new List<TextSpan>(spans.Count);
        foreach (var span in spans)
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }
        return merged;
    }
}
