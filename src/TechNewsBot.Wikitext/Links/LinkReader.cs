using TechNewsBot.Wikitext.Scanning;

namespace TechNewsBot.Wikitext;

/// <summary>Makes links of the scanner's marks.</summary>
internal static class LinkReader
{
    public static WikiLink Link(string text, LinkMark mark)
    {
        var target = TextSpan.FromBounds(mark.Start + 2, mark.Pipe < 0 ? mark.End - 2 : mark.Pipe).Trimmed(text);
        TextSpan? label = mark.Pipe < 0 ? null : TextSpan.FromBounds(mark.Pipe + 1, mark.End - 2);
        return new WikiLink(TextSpan.FromBounds(mark.Start, mark.End), target.In(text), target, label);
    }

    public static ExternalLink External(string text, ExternalLinkMark mark)
    {
        var label = TextSpan.FromBounds(mark.UrlEnd, mark.End - 1).Trimmed(text);
        return new ExternalLink(TextSpan.FromBounds(mark.Start, mark.End), text[(mark.Start + 1)..mark.UrlEnd], label.Length == 0 ? null : label);
    }
}
