using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Scanning;

/// <summary>
/// Reads a text once from left to right, as MediaWiki's preprocessor does: a stack of what is open, and a closing mark
/// counts only for what was opened last (mediawiki.org, Preprocessor ABNF). What is never closed is text.
/// </summary>
internal sealed class Scanner
{
    private readonly string text;
    private readonly Scan scan;
    private readonly List<Piece> pieces = [];
    private readonly List<PartMark> openParts = [];
    private readonly TagReader tags;
    private readonly HeadingReader headings;

    /// <summary>End of the innermost isolated content, or of the text.</summary>
    private int limit;

    private Scanner(string text)
    {
        this.text = text;
        limit = text.Length;
        scan = new Scan(text.Length);
        tags = new TagReader(text, scan);
        headings = new HeadingReader(text, scan);
    }

    private Span<Piece> Open => CollectionsMarshal.AsSpan(pieces);

    /// <summary>Everything found in the text.</summary>
    public static Scan Read(string text) => new Scanner(text).Run();

    private Scan Run()
    {
        var position = 0;
        while (true)
        {
            while (position >= limit && limit < text.Length)
                LeaveIsolation();
            var next = position < limit
                ? text.AsSpan(position, limit - position).IndexOfAny(pieces.Count == 0 ? Stops.WhenNothingIsOpen : Stops.WhenOpen)
                : -1;
            if (next >= 0)
                position = Step(position + next);
            else if (limit < text.Length)
                position = limit;
            else
                break;
        }
        headings.EndLine(text.Length, isolated: false);
        scan.Complete();
        return scan;
    }

    /// <summary>Handles the mark at <paramref name="position"/> and says where to go on.</summary>
    private int Step(int position)
    {
        switch (text[position])
        {
            case '\n':
                headings.EndLine(position, isolated: limit < text.Length);
                DropExternal();
                return position + 1;
            case '<':
                return Angle(position);
            case '{':
                return OpenBraces(position);
            case '[':
                return OpenBrackets(position);
            case '}':
                return CloseBraces(position);
            case ']':
                return CloseBrackets(position);
            case '|':
                Pipe(position);
                return position + 1;
            default:
                EqualsSign(position);
                return position + 1;
        }
    }

    private int Angle(int position)
    {
        if (text.AsSpan(position).StartsWith("<!--", StringComparison.Ordinal))
        {
            var close = position + 4 <= limit ? text.AsSpan(position + 4, limit - position - 4).IndexOf("-->") : -1;
            var comment = TextSpan.FromBounds(position, close < 0 ? limit : position + close + 7);
            scan.Comments.Add(comment);
            scan.Opaque.Add(comment);
            headings.Vanish(comment);
            return comment.End;
        }
        var tag = tags.Read(position, limit);
        if (tag.Vanishes)
            headings.Vanish(TextSpan.FromBounds(position, tag.Next));
        if (tag.IsolatedEnd >= 0)
        {
            pieces.Add(new Piece { Kind = PieceKind.Isolation, Start = limit, FirstPart = openParts.Count });
            limit = tag.IsolatedEnd;
        }
        return tag.Next;
    }

    private void LeaveIsolation()
    {
        var last = pieces.FindLastIndex(piece => piece.Kind == PieceKind.Isolation);
        limit = pieces[last].Start;
        TruncateParts(pieces[last].FirstPart);
        pieces.RemoveRange(last, pieces.Count - last);
    }

    private int OpenBraces(int position)
    {
        var count = Run(position, '{');
        if (count >= 2)
        {
            pieces.Add(new Piece { Kind = PieceKind.Braces, Start = position, Count = count, FirstPart = openParts.Count });
            openParts.Add(new PartMark(position + count, -1));
        }
        return position + count;
    }

    private int CloseBraces(int position)
    {
        var count = Run(position, '}');
        if (count >= 2)
            DropExternal();
        while (count >= 2 && pieces.Count > 0 && Open[^1].Kind == PieceKind.Braces)
        {
            ref var piece = ref Open[^1];
            // Three braces are a template's parameter, and are preferred to two (Preprocessor_Hash).
            var matched = Math.Min(3, Math.Min(count, piece.Count));
            piece.Count -= matched;
            position += matched;
            count -= matched;
            if (matched == 2)
            {
                scan.Templates.Add(new TemplateMark(piece.Start + piece.Count, position, scan.Parts.Count, openParts.Count - piece.FirstPart));
                scan.Parts.AddRange(CollectionsMarshal.AsSpan(openParts)[piece.FirstPart..]);
            }
            TruncateParts(piece.FirstPart);
            if (piece.Count >= 2)
                openParts.Add(new PartMark(piece.Start + piece.Count, -1));
            else
                pieces.RemoveAt(pieces.Count - 1);
        }
        return position + count;
    }

    private int OpenBrackets(int position)
    {
        var count = Run(position, '[');
        var after = position + count;
        var protocol = Protocols.LengthAt(text.AsSpan(after, limit - after));
        if (protocol > 0)
        {
            var isOpen = pieces.Count > 0 && Open[^1].Kind == PieceKind.External;
            var url = text.AsSpan(after + protocol, limit - after - protocol).IndexOfAny(Stops.UrlEnds);
            if (!isOpen && url != 0)
                pieces.Add(new Piece { Kind = PieceKind.External, Start = after - 1, Mark = url < 0 ? limit : after + protocol + url });
            return after + protocol;
        }
        if (count >= 2)
            pieces.Add(new Piece { Kind = PieceKind.Brackets, Start = position, Count = count, Mark = -1, FirstPart = openParts.Count });
        return after;
    }

    private int CloseBrackets(int position)
    {
        var count = Run(position, ']');
        var end = position + count;
        if (pieces.Count > 0 && Open[^1].Kind == PieceKind.External)
        {
            // In [[a|[//b c]] the two brackets close the link; in [[a|[//b c]]] the first one closes the address.
            if (count != 2 || pieces.Count < 2 || Open[^2].Kind != PieceKind.Brackets)
            {
                scan.ExternalLinks.Add(new ExternalLinkMark(Open[^1].Start, position + 1, Math.Min(Open[^1].Mark, position)));
                position++;
            }
            pieces.RemoveAt(pieces.Count - 1);
        }
        for (; end - position >= 2 && pieces.Count > 0 && Open[^1].Kind == PieceKind.Brackets; position += 2)
            CloseLink(position + 2);
        return end;
    }

    private void CloseLink(int end)
    {
        ref var piece = ref Open[^1];
        piece.Count -= 2;
        var start = piece.Start + piece.Count;
        var target = text.AsSpan()[(start + 2)..(piece.Mark < 0 ? end - 2 : piece.Mark)];
        // Only a file may hold another link; around any other one the outer brackets are text.
        var isLink = !target.IsWhiteSpace() && !target.ContainsAny(Stops.NotInTargets) && (!piece.HoldsLink || target.Contains(':'));
        if (isLink)
            scan.Links.Add(new LinkMark(start, end, piece.Mark));
        if (piece.Count >= 2)
        {
            piece.Mark = -1;
            piece.HoldsLink |= isLink;
            return;
        }
        pieces.RemoveAt(pieces.Count - 1);
        if (isLink && pieces.Count > 0 && Open[^1].Kind == PieceKind.Brackets)
            Open[^1].HoldsLink = true;
    }

    private void Pipe(int position)
    {
        DropExternal();
        if (pieces.Count == 0)
            return;
        ref var piece = ref Open[^1];
        if (piece.Kind == PieceKind.Braces)
            openParts.Add(new PartMark(position + 1, -1));
        else if (piece.Kind == PieceKind.Brackets && piece.Mark < 0)
            piece.Mark = position;
    }

    /// <summary>A template's argument is named by its first equals sign, even by one in an address or in a tag's attribute.</summary>
    private void EqualsSign(int position)
    {
        var innermost = pieces.Count - 1;
        if (innermost >= 0 && pieces[innermost].Kind == PieceKind.External)
            innermost--;
        if (innermost < 0 || pieces[innermost].Kind != PieceKind.Braces)
            return;
        ref var part = ref CollectionsMarshal.AsSpan(openParts)[^1];
        if (part.EqualsAt < 0 && openParts.Count - 1 > pieces[innermost].FirstPart)
            part = part with { EqualsAt = position };
    }

    /// <summary>An address in brackets ends with its line and with what it stands in.</summary>
    private void DropExternal()
    {
        if (pieces.Count > 0 && Open[^1].Kind == PieceKind.External)
            pieces.RemoveAt(pieces.Count - 1);
    }

    private void TruncateParts(int count) => openParts.RemoveRange(count, openParts.Count - count);

    private int Run(int position, char repeated)
    {
        var run = text.AsSpan(position, limit - position);
        var other = run.IndexOfAnyExcept(repeated);
        return other < 0 ? run.Length : other;
    }
}
