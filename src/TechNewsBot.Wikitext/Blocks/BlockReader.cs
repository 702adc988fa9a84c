using TechNewsBot.Wikitext.Scanning;

namespace TechNewsBot.Wikitext.Blocks;

/// <summary>Reads the lines of a page as MediaWiki's BlockLevelPass does: paragraphs, lists, tables, preformatted lines.</summary>
internal sealed class BlockReader
{
    private readonly string text;
    private readonly Scan scan;
    private readonly PageTags tags;
    private readonly List<Block> blocks = [];

    /// <summary>How far each open table is indented.</summary>
    private readonly List<int> tables = [];

    private int heading;
    private int edge;

    /// <summary>How far list items in tags indent.</summary>
    private int tagIndent;

    /// <summary>The character that tells what the last line was: a space for a preformatted one, a letter for a paragraph; none when a new block must begin.</summary>
    private char open;

    private BlockReader(WikitextDocument document, PageTags tags)
    {
        text = document.Text;
        scan = document.Scan;
        this.tags = tags;
    }

    private int Base => (tables.Count == 0 ? 0 : tables[^1]) + tagIndent;

    /// <summary>The blocks of the page in its order; the first one starts at its start.</summary>
    public static List<Block> Read(WikitextDocument document, PageTags tags)
    {
        var reader = new BlockReader(document, tags);
        reader.blocks.Add(new Block(0, 0, 0));
        var lines = new Lines(reader.text, tags.Unbroken);
        for (var start = 0; start < reader.text.Length;)
        {
            var end = lines.End(start);
            reader.ReadLine(start, end);
            start = end + 1;
        }
        return reader.blocks;
    }

    private void ReadLine(int start, int end)
    {
        while (heading < scan.Headings.Count && scan.Headings[heading].Start < start)
            heading++;
        if (heading < scan.Headings.Count && scan.Headings[heading].Start == start)
        {
            // An item that was not closed in its section is closed by now.
            tagIndent = 0;
            Begin(start, end, Base, '\0');
            SkipEdges(end);
            return;
        }
        var content = AfterComments(start, end);
        // A line of nothing but comments is not there at all.
        if (content == end && content > start)
            return;
        var rest = text.AsSpan(content, end - content);
        if (rest.IsWhiteSpace())
            open = '\0';
        else if (!ReadTable(start, content, end))
            ReadText(start, content, end);
    }

    private void ReadText(int start, int content, int end)
    {
        var marks = text.AsSpan(content, end - content).IndexOfAnyExcept("*#:;");
        var contentStart = content + (marks < 0 ? end - content : marks);
        var indent = Base + Indent(text.AsSpan(content, contentStart - content));
        if (contentStart > content)
        {
            Begin(start, contentStart, indent, '\0');
            if (text[contentStart - 1] == ';' && DefinitionAt(contentStart, end) is >= 0 and var colon)
                Begin(colon, colon + 1, ++indent, '\0');
        }
        else if (text[content] == '-' && text.AsSpan(content, end - content).StartsWith("----", StringComparison.Ordinal))
        {
            var rule = text.AsSpan(content, end - content).IndexOfAnyExcept('-');
            Begin(start, rule < 0 ? end : content + rule, indent, '\0');
        }
        else
        {
            var kind = text[content] == ' ' ? ' ' : 'p';
            if (open != kind)
                Begin(start, content, indent, kind);
        }
        ReadEdges(end, indent - tagIndent);
    }

    /// <summary>Reads a line that belongs to a table, and says whether it does.</summary>
    private bool ReadTable(int start, int content, int end)
    {
        var line = text.AsSpan(content, end - content);
        var mark = line.IndexOfAnyExcept(": \t");
        if (mark >= 0 && line[mark..].StartsWith("{|", StringComparison.Ordinal))
        {
            var indent = Base + Indent(line[..mark]);
            tables.Add(indent - tagIndent);
            Begin(start, end, indent, '\0');
            SkipEdges(end);
            return true;
        }
        line = line.TrimStart();
        if (tables.Count == 0 || line[0] is not ('|' or '!'))
            return false;
        if (line.StartsWith("|}", StringComparison.Ordinal))
        {
            tables.RemoveAt(tables.Count - 1);
            Begin(start, content + 2, Base, '\0');
        }
        else if (line.StartsWith("|-", StringComparison.Ordinal))
        {
            Begin(start, end, Base, '\0');
        }
        else
        {
            Begin(start, end - line.Length + 1, Base, '\0');
        }
        ReadEdges(end, Base - tagIndent, isCellLine: true);
        open = '\0';
        return true;
    }

    /// <summary>Blocks that begin within the line, at tags and, in a table, at double bars.</summary>
    private void ReadEdges(int end, int indent, bool isCellLine = false)
    {
        var from = blocks[^1].ContentStart;
        for (; edge < tags.Edges.Count && tags.Edges[edge].Start < end; edge++)
        {
            var tag = tags.Edges[edge];
            if (isCellLine)
                ReadCells(from, tag.Start, indent + tagIndent);
            tagIndent = Math.Max(0, tagIndent + tag.Indent);
            Begin(tag.Start, tag.End, indent + tagIndent, '\0');
            from = Math.Max(from, tag.End);
        }
        if (isCellLine)
            ReadCells(from, end, indent + tagIndent);
    }

    private void ReadCells(int from, int end, int indent)
    {
        while (from < end)
        {
            var bars = text.AsSpan(from, end - from).IndexOf("||");
            if (bars < 0)
                return;
            from += bars + 2;
            if (!IsUnbroken(from - 2))
                Begin(from - 2, from, indent, '\0');
        }
    }

    /// <summary>Passes the tags of a line that holds no text.</summary>
    private void SkipEdges(int end)
    {
        for (; edge < tags.Edges.Count && tags.Edges[edge].Start < end; edge++)
            tagIndent = Math.Max(0, tagIndent + tags.Edges[edge].Indent);
    }

    private void Begin(int start, int contentStart, int indent, char kind)
    {
        open = kind;
        var block = new Block(start, contentStart, Math.Max(0, indent));
        if (blocks[^1].Start >= start)
            blocks[^1] = block with { Start = blocks[^1].Start };
        else
            blocks.Add(block);
    }

    private int AfterComments(int start, int end)
    {
        var next = Scan.FirstEndingAfter(scan.Comments, start);
        for (; next < scan.Comments.Count && scan.Comments[next].Start == start; next++)
            start = scan.Comments[next].End;
        return Math.Min(start, end);
    }

    /// <summary>The colon that parts a term from its definition on the same line, or -1; colons in links, tags and addresses do not (BlockLevelPass::findColonNoLinks).</summary>
    private int DefinitionAt(int from, int end)
    {
        while (from < end)
        {
            var found = text.AsSpan(from, end - from).IndexOf(':');
            if (found < 0)
                return -1;
            var colon = from + found;
            from = colon + 1;
            if (!IsUnbroken(colon) && !text.AsSpan(from).StartsWith("//", StringComparison.Ordinal) && !IsInMarkup(colon))
                return colon;
        }
        return -1;
    }

    /// <summary>Whether the last bracket or angle before the place is an opening one.</summary>
    private bool IsInMarkup(int position)
    {
        var before = text.AsSpan(blocks[^1].ContentStart, position - blocks[^1].ContentStart);
        var last = before.LastIndexOfAny("[]<>");
        return last >= 0 && before[last] is '[' or '<';
    }

    private bool IsUnbroken(int position) => Scan.IsIn(tags.Unbroken, position);

    private static int Indent(ReadOnlySpan<char> marks) => marks.Count('*') + marks.Count('#') + marks.Count(':');
}
