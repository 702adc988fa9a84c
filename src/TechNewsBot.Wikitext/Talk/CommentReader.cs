using TechNewsBot.Wikitext.Blocks;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Scanning;
using TechNewsBot.Wikitext.Signatures;
using TechNewsBot.Wikitext.Timestamps;

namespace TechNewsBot.Wikitext.Talk;

/// <summary>
/// Finds the comments of a page by their timestamps: a comment reaches from the end of the one before to the end of the
/// line or paragraph that holds its signature (DiscussionTools, CommentParser::buildThreadItems).
/// </summary>
internal sealed class CommentReader
{
    private readonly string text;
    private readonly IReadOnlyList<Heading> headings;
    private readonly PageTags tags;
    private readonly List<Block> blocks;
    private readonly SignatureReader signatures;
    private readonly ContentFinder content;
    private readonly List<Comment> comments = [];
    private readonly List<Comment> older = [];
    private int heading;
    private int block;
    private int separator;

    /// <summary>Where the last comment or heading ends.</summary>
    private int end;

    private CommentReader(WikitextDocument document, WikiProfile profile)
    {
        text = document.Text;
        headings = document.Headings;
        tags = new PageTags(document, profile.HasReferences);
        blocks = BlockReader.Read(document, tags);
        signatures = new SignatureReader(document, new UserLinks(profile), tags.NotTalk);
        content = new ContentFinder(document, profile.Namespaces, blocks);
    }

    /// <summary>The comments in the order of the text, and those with a stamp of an older form where others have today's; none when the wiki's timestamps are not known.</summary>
    public static (IReadOnlyList<Comment> Comments, IReadOnlyList<Comment> Older) Read(WikitextDocument document, WikiProfile profile)
    {
        if (profile.Timestamps is not { } format)
            return ([], []);
        var today = new CommentReader(document, profile);
        if (!today.FindsOlder(format))
            return (today.comments, []);
        var all = new CommentReader(document, profile);
        all.ReadAll(format);
        // DiscussionTools knows one form; in a page of an old archive all timestamps have the form of that time.
        return today.comments.Count > 0 ? (today.comments, all.older) : (all.older, []);
    }

    /// <summary>Reads the comments with stamps of today's form, and tells whether there is a stamp of another one.</summary>
    private bool FindsOlder(TimestampFormat format)
    {
        var isOlderSeen = false;
        for (var bracket = 0; (bracket = Next(text, bracket)) >= 0; bracket++)
        {
            if (format.TryMatch(text, bracket, isOlder: false, out var stamp))
                Add(stamp, comments);
            else
                isOlderSeen = isOlderSeen || format.TryMatch(text, bracket, isOlder: true, out _);
        }
        return isOlderSeen;
    }

    private void ReadAll(TimestampFormat format)
    {
        for (var bracket = 0; (bracket = Next(text, bracket)) >= 0; bracket++)
        {
            if (format.TryMatch(text, bracket, isOlder: false, out var stamp))
                Add(stamp, comments);
            else if (format.TryMatch(text, bracket, isOlder: true, out stamp))
                Add(stamp, older);
        }
    }

    private static int Next(string text, int from)
    {
        var found = text.AsSpan(from).IndexOf('(');
        return found < 0 ? -1 : from + found;
    }

    private void Add(TimestampMatch stamp, List<Comment> found)
    {
        PassHeadings(stamp.Start);
        if (stamp.Start < end || Scan.IsIn(tags.NotTalk, stamp.Start))
            return;
        while (block + 1 < blocks.Count && blocks[block + 1].Start <= stamp.Start)
            block++;
        // The colon after a term ends a block, even one in a time.
        if (block + 1 < blocks.Count && blocks[block + 1].Start < stamp.End)
            return;
        var author = signatures.Read(stamp, Math.Max(end, blocks[block].Start), out var signatureStart);
        if (author is null)
            return;
        var (start, startIndent) = content.After(end);
        end = LineEnd(stamp.End);
        var span = TextSpan.FromBounds(Math.Min(start, signatureStart), end).Trimmed(text);
        var signature = new Signature(TextSpan.FromBounds(signatureStart, stamp.End), TextSpan.FromBounds(stamp.Start, stamp.End));
        found.Add(new Comment(author, stamp.Utc, Math.Min(startIndent, blocks[block].Indent) + 1, span, signature));
    }

    /// <summary>A heading ends the comment before; what stands in it is none.</summary>
    private void PassHeadings(int position)
    {
        for (; heading < headings.Count && headings[heading].Span.Start <= position; heading++)
            end = Math.Max(end, headings[heading].Span.End);
    }

    /// <summary>Where the block ends that holds the signature, a line break in it, or a template on a line of its own.</summary>
    private int LineEnd(int position)
    {
        var lineEnd = block + 1 < blocks.Count ? blocks[block + 1].Start : text.Length;
        while (separator < tags.Separators.Count && tags.Separators[separator] < position)
            separator++;
        return TemplateEnd(position, separator < tags.Separators.Count ? Math.Min(lineEnd, tags.Separators[separator]) : lineEnd);
    }

    /// <summary>The end of the first line that is nothing but a template: below a signature that closes a box or begins one. The end of the lines without one.</summary>
    private int TemplateEnd(int from, int end)
    {
        while (text.AsSpan(from, end - from).IndexOf("\n{{") is >= 0 and var found)
        {
            from += found + 1;
            var next = Scan.FirstEndingAfter(tags.Unbroken, from);
            if (next == tags.Unbroken.Count || tags.Unbroken[next].Start != from)
                continue;
            from = Math.Min(end, tags.Unbroken[next].End);
            var rest = text.AsSpan(from, end - from);
            var line = rest.IndexOf('\n');
            if ((line < 0 ? rest : rest[..line]).IsWhiteSpace())
                return from;
        }
        return end;
    }
}
