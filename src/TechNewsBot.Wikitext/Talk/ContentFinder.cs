using TechNewsBot.Wikitext.Blocks;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Scanning;

namespace TechNewsBot.Wikitext.Talk;

/// <summary>Finds where a comment begins: at the first thing that a reader sees.</summary>
internal sealed class ContentFinder(WikitextDocument document, NamespaceNames namespaces, List<Block> blocks)
{
    private const int Category = 14;

    private readonly string text = document.Text;
    private readonly Scan scan = document.Scan;
    private int block;
    private int comment;
    private int link;

    /// <summary>The first visible character at <paramref name="position"/> or after it, and how far its block is indented; each call's position is after that of the call before.</summary>
    public (int Start, int Indent) After(int position)
    {
        while (position < text.Length)
        {
            while (block + 1 < blocks.Count && blocks[block + 1].Start <= position)
                block++;
            if (position < blocks[block].ContentStart)
                position = blocks[block].ContentStart;
            else if (PassInvisible(position) is var next && next > position)
                position = next;
            else
                break;
        }
        return (position, blocks[block].Indent);
    }

    /// <summary>Where the comment, tag, mark or category ends that starts here; the same place before anything that shows.</summary>
    private int PassInvisible(int position)
    {
        switch (text[position])
        {
            case '<':
                while (comment < scan.Comments.Count && scan.Comments[comment].End <= position)
                    comment++;
                if (comment < scan.Comments.Count && scan.Comments[comment].Start == position)
                    return scan.Comments[comment].End;
                return PassTag(position);
            case '\'' when position + 1 < text.Length && text[position + 1] == '\'':
                return position + 2;
            case '[':
                while (link < scan.Links.Count && scan.Links[link].Start < position)
                    link++;
                return link < scan.Links.Count && scan.Links[link].Start == position && IsCategory(scan.Links[link]) ? scan.Links[link].End : position;
            case '_':
                return PassSwitch(position);
            default:
                return char.IsWhiteSpace(text[position]) || text[position] is '\u200E' or '\u200F' ? position + 1 : position;
        }
    }

    private int PassTag(int position)
    {
        var rest = text.AsSpan(position);
        var isTag = rest.Length > 2 && (char.IsAsciiLetter(rest[1]) || (rest[1] == '/' && char.IsAsciiLetter(rest[2])));
        var close = isTag ? rest[1..].IndexOfAny('<', '>') : -1;
        return close >= 0 && rest[close + 1] == '>' ? position + close + 2 : position;
    }

    /// <summary>Passes a behaviour switch as __NOTOC__.</summary>
    private int PassSwitch(int position)
    {
        var rest = text.AsSpan(position);
        if (!rest.StartsWith("__", StringComparison.Ordinal))
            return position;
        var close = rest[2..Math.Min(rest.Length, 40)].IndexOf("__");
        return close > 0 && !rest.Slice(2, close).ContainsAny(" \n") ? position + close + 4 : position;
    }

    private bool IsCategory(LinkMark mark)
    {
        var target = text.AsSpan(mark.Start + 2, (mark.Pipe < 0 ? mark.End - 2 : mark.Pipe) - mark.Start - 2);
        var colon = target.IndexOf(':');
        return colon > 0 && namespaces.TryGetId(target[..colon], out var id) && id == Category;
    }
}
