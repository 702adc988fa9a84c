using TechNewsBot.Wikitext.Blocks;
using TechNewsBot.Wikitext.Scanning;

namespace TechNewsBot.Wikitext.Tables;

/// <summary>Reads the lines of a page that make tables, as MediaWiki's Parser::handleTables does (mediawiki.org, Help:Tables). Marks in templates, references, comments and the like are none.</summary>
internal sealed class TableReader
{
    private readonly string text;
    private readonly List<TextSpan> comments;
    private readonly List<TextSpan> unbroken;
    private readonly List<OpenTable> open = [];
    private readonly List<Table> tables = [];

    private TableReader(WikitextDocument document)
    {
        text = document.Text;
        comments = document.Scan.Comments;
        unbroken = new PageTags(document, hasReferences: true).Unbroken;
    }

    /// <summary>The tables in the order of their starts, those in cells of others too.</summary>
    public static IReadOnlyList<Table> Read(WikitextDocument document) =>
        document.Text.Contains("{|", StringComparison.Ordinal) ? new TableReader(document).Read() : [];

    private List<Table> Read()
    {
        var lines = new Lines(text, unbroken);
        for (var start = 0; start < text.Length;)
        {
            var end = lines.End(start);
            ReadLine(start, AfterBlanks(start, end), end);
            start = end + 1;
        }
        while (open.Count > 0)
            Close(text.Length, text.Length);
        tables.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return tables;
    }

    private void ReadLine(int start, int mark, int end)
    {
        var line = text.AsSpan(mark, end - mark);
        var opening = line.IndexOfAnyExcept(": \t");
        if (opening >= 0 && line[opening..].StartsWith("{|", StringComparison.Ordinal))
        {
            open.Add(new OpenTable(text, start, TextSpan.FromBounds(mark + opening + 2, end)));
            return;
        }
        if (open.Count == 0 || line.IsEmpty || line[0] is not ('|' or '!'))
            return;
        if (line.StartsWith("|}", StringComparison.Ordinal))
        {
            Close(start, mark + 2);
        }
        else if (line.StartsWith("|-", StringComparison.Ordinal))
        {
            var attributes = line[1..].IndexOfAnyExcept('-');
            open[^1].BeginRow(start, TextSpan.FromBounds(attributes < 0 ? end : mark + 1 + attributes, end));
        }
        else
        {
            open[^1].EndCell(start - 1);
            // A caption is no cell.
            if (!line.StartsWith("|+", StringComparison.Ordinal))
                ReadCells(mark, end, isHeader: line[0] == '!');
        }
    }

    private void ReadCells(int mark, int end, bool isHeader)
    {
        for (var from = mark + 1; ;)
        {
            var next = Next(from, end, isHeader);
            var bar = AttributesEnd(from, next < 0 ? end : next);
            open[^1].BeginCell(mark, isHeader, TextSpan.FromBounds(from, Math.Max(from, bar)), bar < 0 ? from : bar + 1);
            if (next < 0)
                return;
            open[^1].EndCell(next);
            mark = next;
            from = next + 2;
        }
    }

    /// <summary>The doubled mark that begins the next cell of the line, or -1.</summary>
    private int Next(int from, int end, bool isHeader)
    {
        while (from < end - 1)
        {
            var found = text.AsSpan(from, end - 1 - from).IndexOfAny('|', isHeader ? '!' : '|');
            if (found < 0)
                return -1;
            from += found;
            if (text[from] == text[from + 1] && !Scan.IsIn(unbroken, from))
                return from;
            from++;
        }
        return -1;
    }

    /// <summary>The bar between a cell's attributes and its content, or -1; one in a link parts nothing.</summary>
    private int AttributesEnd(int from, int end)
    {
        for (var bar = from; bar < end; bar++)
        {
            var found = text.AsSpan(bar, end - bar).IndexOf('|');
            if (found < 0)
                return -1;
            bar += found;
            if (!Scan.IsIn(unbroken, bar))
                return text.AsSpan(from, bar - from).Contains("[[", StringComparison.Ordinal) ? -1 : bar;
        }
        return -1;
    }

    private void Close(int rowsEnd, int end)
    {
        tables.Add(open[^1].Close(rowsEnd, end));
        open.RemoveAt(open.Count - 1);
    }

    private int AfterBlanks(int start, int end)
    {
        var next = Scan.FirstEndingAfter(comments, start);
        for (var at = start; ;)
        {
            while (at < end && text[at] is ' ' or '\t')
                at++;
            if (next == comments.Count || comments[next].Start != at)
                return Math.Min(at, end);
            at = comments[next++].End;
        }
    }
}
