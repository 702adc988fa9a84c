using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Standing;

/// <summary>Reads the rows of wikitext tables that carry a request's identity (https://www.mediawiki.org/wiki/Help:Tables). The cells are found by their class; in a row that lost all classes, by the headings above.</summary>
internal sealed class TableRowReader
{
    private readonly string text;

    // The text with all that no table mark can stand in blotted out.
    private readonly string marks;
    private readonly List<StandingRow> rows = [];
    private readonly List<TextSpan> cells = [];
    private IReadOnlyList<string?> headings = [];
    private string attributes = "";

    private TableRowReader(WikitextDocument document)
    {
        text = document.Text;
        var blotted = text.ToCharArray();
        foreach (var span in document.Opaque.Concat(document.Links.Select(link => link.Span)).Concat(document.Templates.Select(call => call.Span)))
            blotted.AsSpan(span.Start, span.Length).Clear();
        marks = new string(blotted);
    }

    /// <summary>The rows in page order. Any text gives some or none.</summary>
    public static IReadOnlyList<StandingRow> Read(WikitextDocument document)
    {
        var reader = new TableRowReader(document);
        reader.ReadLines();
        return reader.rows;
    }

    private void ReadLines()
    {
        for (var start = 0; start <= marks.Length;)
        {
            var end = marks.IndexOf('\n', start);
            end = end < 0 ? marks.Length : end;
            ReadLine(Indented(start, end));
            start = end + 1;
        }
        EndRow("");
    }

    private TextSpan Indented(int start, int end)
    {
        while (start < end && marks[start] is ' ' or '\t' or ':')
            start++;
        return TextSpan.FromBounds(start, end);
    }

    private void ReadLine(TextSpan line)
    {
        var mark = line.In(marks);
        if (mark.StartsWith("|-", StringComparison.Ordinal))
            EndRow(line.In(text));
        else if (mark.StartsWith("{|", StringComparison.Ordinal) || mark.StartsWith("|}", StringComparison.Ordinal))
            EndRow("");
        else if (mark.StartsWith("|+", StringComparison.Ordinal))
            return;
        else if (mark.StartsWith('|') || mark.StartsWith('!'))
            ReadCells(TextSpan.FromBounds(line.Start + 1, line.End), mark[0] == '!');
        else if (cells.Count > 0)
            cells[^1] = TextSpan.FromBounds(cells[^1].Start, line.End);
    }

    private void ReadCells(TextSpan line, bool isHeading)
    {
        var start = line.Start;
        for (var at = line.Start; at < line.End - 1; at++)
        {
            if (marks[at] != marks[at + 1] || !(marks[at] == '|' || (isHeading && marks[at] == '!')))
                continue;
            cells.Add(TextSpan.FromBounds(start, at));
            start = at + 2;
            at++;
        }
        cells.Add(TextSpan.FromBounds(start, line.End));
    }

    private void EndRow(string nextAttributes)
    {
        var id = RowId.Read(Attribute(RowId.Attribute));
        if (id.StartsWith(RowId.Start, StringComparison.Ordinal))
            rows.Add(new StandingRow(id, Attribute("data-status"), Written()));
        else if (cells.Count > 0)
            headings = [.. cells.Select(cell => Column(Split(cell).Attributes))];
        cells.Clear();
        attributes = nextAttributes;
    }

    private Dictionary<string, string> Written()
    {
        var written = new Dictionary<string, string>();
        var split = cells.ConvertAll(Split);
        var columns = split.ConvertAll(cell => Column(cell.Attributes));
        var isBare = columns.TrueForAll(column => column is null);
        for (var i = 0; i < split.Count; i++)
        {
            if ((isBare ? headings.ElementAtOrDefault(i) : columns[i]) is { } column)
                written[column] = split[i].Content;
        }
        return written;
    }

    private (string Attributes, string Content) Split(TextSpan cell)
    {
        var bar = marks.IndexOf('|', cell.Start, cell.Length);
        return bar < 0
            ? ("", cell.In(text).Trim())
            : (text[cell.Start..bar], text[(bar + 1)..cell.End].Trim());
    }

    private static string? Column(string attributes) =>
        TableColumns.ByHand.FirstOrDefault(name => attributes.Contains(HandColumn.CellClass(name), StringComparison.Ordinal));

    private string Attribute(string name)
    {
        var start = attributes.IndexOf($"{name}=\"", StringComparison.Ordinal);
        if (start < 0)
            return "";
        start += name.Length + 2;
        var end = attributes.IndexOf('"', start);
        return end < 0 ? "" : attributes[start..end];
    }
}
