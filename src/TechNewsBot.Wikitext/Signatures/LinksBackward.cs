using TechNewsBot.Wikitext.Scanning;

namespace TechNewsBot.Wikitext.Signatures;

/// <summary>The links of a page, to pages and to addresses alike, from a place back to another one.</summary>
/// <param name="scan">Where the links are.</param>
/// <param name="pages">How many links to pages come before the place.</param>
/// <param name="addresses">How many links to addresses come before it.</param>
internal ref struct LinksBackward(Scan scan, int pages, int addresses)
{
    private int nextPage = pages - 1;
    private int nextAddress = addresses - 1;

    /// <summary>The last link that was not taken yet and starts at <paramref name="from"/> or after.</summary>
    public bool TryTake(int from, out SignedLink link)
    {
        var page = nextPage < 0 ? -1 : scan.Links[nextPage].Start;
        var address = nextAddress < 0 ? -1 : scan.ExternalLinks[nextAddress].Start;
        link = default;
        if (Math.Max(page, address) < from)
            return false;
        link = page > address ? Page(scan.Links[nextPage--]) : Address(scan.ExternalLinks[nextAddress--]);
        return true;
    }

    private static SignedLink Page(LinkMark mark)
    {
        var target = TextSpan.FromBounds(mark.Start + 2, mark.Pipe < 0 ? mark.End - 2 : mark.Pipe);
        var label = mark.Pipe < 0 ? target : TextSpan.FromBounds(mark.Pipe + 1, mark.End - 2);
        return new SignedLink(TextSpan.FromBounds(mark.Start, mark.End), target, label, IsPage: true);
    }

    private static SignedLink Address(ExternalLinkMark mark) => new(
        TextSpan.FromBounds(mark.Start, mark.End),
        TextSpan.FromBounds(mark.Start + 1, mark.UrlEnd),
        TextSpan.FromBounds(mark.UrlEnd, mark.End - 1),
        IsPage: false);
}
