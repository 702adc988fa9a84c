using TechNewsBot.Wikitext.Scanning;
using TechNewsBot.Wikitext.Timestamps;

namespace TechNewsBot.Wikitext.Signatures;

/// <summary>
/// Finds who signed before a timestamp: the user to whom the last link leads, within the block and near the timestamp
/// (DiscussionTools, CommentParser::findSignature).
/// </summary>
internal sealed class SignatureReader(WikitextDocument document, UserLinks users, List<TextSpan> hidden)
{
    /// <summary>How much text may stand between: SIGNATURE_SCAN_LIMIT.</summary>
    private const int Near = 100;

    /// <summary>How much wikitext: a signature has 255 characters at most ($wgMaxSigChars), and what it substitutes is not much longer.</summary>
    private const int Longest = 4000;

    private readonly string text = document.Text;
    private readonly Scan scan = document.Scan;
    private int page;
    private int address;
    private int unsigned;

    /// <summary>The name of the user who signed; null when nobody did.</summary>
    /// <param name="stamp">The timestamp; each call's stands after that of the call before.</param>
    /// <param name="from">Where the block starts, or the comment before ends.</param>
    /// <param name="start">Where the first of the links to the user starts, or the timestamp.</param>
    public string? Read(TimestampMatch stamp, int from, out int start)
    {
        start = stamp.Start;
        if (!TryGetRunStart(stamp, from, out var cursor))
            return null;
        while (page < scan.Links.Count && scan.Links[page].Start < stamp.Start)
            page++;
        while (address < scan.ExternalLinks.Count && scan.ExternalLinks[address].Start < stamp.Start)
            address++;
        var links = new LinksBackward(scan, page, address);
        string? author = null;
        var seen = 0;
        from = Math.Max(from, cursor - Longest);
        while (seen < Near && links.TryTake(from, out var link))
        {
            if (Scan.IsIn(hidden, link.Span.Start))
                continue;
            // The timestamp itself may be a link's label.
            if (link.Span.End <= cursor)
                seen += VisibleLength.Of(text.AsSpan(link.Span.End, cursor - link.Span.End)) + VisibleLength.Of(Slice(link.Label));
            cursor = Math.Min(cursor, link.Span.Start);
            var user = seen >= Near ? null : link.IsPage ? users.OfPage(Slice(link.Target)) : users.OfAddress(Slice(link.Target));
            if (user is null || (author is not null && user != author))
                continue;
            author = user;
            start = link.Span.Start;
        }
        return author;
    }

    /// <summary>
    /// Where the run of text begins that holds the timestamp; false when a timestamp before it in the same run was not
    /// signed, because then this one is not either.
    /// </summary>
    private bool TryGetRunStart(TimestampMatch stamp, int from, out int start)
    {
        var floor = Math.Max(from, unsigned);
        var run = text.AsSpan(floor, stamp.Start - floor);
        var mark = run.LastIndexOfAny("]>}");
        var quotes = run[(mark + 1)..].LastIndexOf("''");
        start = floor + Math.Max(mark + 1, quotes < 0 ? 0 : mark + 3 + quotes);
        var isSameRun = unsigned > from && start == floor;
        unsigned = stamp.End;
        return !isSameRun;
    }

    private ReadOnlySpan<char> Slice(TextSpan span) => text.AsSpan(span.Start, span.Length);
}
