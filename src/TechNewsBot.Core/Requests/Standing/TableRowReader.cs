using System.Text.RegularExpressions;
using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Standing;

/// <summary>
/// Finds the rows of the bot's tables. Each is read by itself, so that what someone began in one row and did not end does not reach into the next.
/// The cells that people fill in are known by their class; in a row that lost all classes, by the headings above.
/// </summary>
internal static partial class TableRowReader
{
    private const string Opening = "{|\n";
    // With a row that is found only where nothing above swallows it.
    private const string Closing = "\n|-\n| end\n|}";

    /// <summary>The rows in page order. Any text gives some or none.</summary>
    public static IReadOnlyList<StandingRow> Read(string output)
    {
        var rows = new List<StandingRow>();
        IReadOnlyList<string?> headings = [];
        var starts = RowStart().EnumerateMatches(output);
        for (var start = 0; start < output.Length;)
        {
            var next = starts.MoveNext() ? starts.Current.Index : output.Length;
            var piece = output[start..next];
            var end = start == 0 ? 0 : EndOfTable(piece);
            headings = Read(RowTable(piece[..end]), headings, rows);
            if (end < piece.Length)
                headings = Read(WikitextDocument.Parse(piece[end..]), headings, rows);
            start = next;
        }
        return rows;
    }

    private static IReadOnlyList<string?> Read(WikitextDocument document, IReadOnlyList<string?> headings, List<StandingRow> rows)
    {
        foreach (var row in document.Tables.SelectMany(table => table.Rows))
        {
            var id = RowId.Read(row.Attributes.GetValueOrDefault(RowId.Attribute, ""));
            if (id.StartsWith(RowId.Start, StringComparison.Ordinal))
            {
                rows.Add(new StandingRow(id, row.Attributes.GetValueOrDefault("data-status", ""), Written(row.Cells, headings, document.Text))
                {
                    // A cell without anything in it may belong to a column that another row needs.
                    Shown = string.Join('\n', row.Cells.Where(cell => cell.ContentSpan.Length > 0).Select(cell => cell.Span.In(document.Text).Trim())),
                    Hints = StandingHints.Read(
                        row.Attributes.GetValueOrDefault(HintsColumn.ShownAttribute, ""),
                        row.Attributes.GetValueOrDefault(HintsColumn.DismissedAttribute, ""),
                        document,
                        row.Span),
                });
            }
            else if (row.Cells.Any(cell => Column(cell) is not null))
            {
                headings = [.. row.Cells.Select(Column)];
            }
        }
        return headings;
    }

    private static Dictionary<string, string> Written(IReadOnlyList<TableCell> cells, IReadOnlyList<string?> headings, string text)
    {
        var columns = cells.Select(Column).ToList();
        if (columns.TrueForAll(column => column is null))
            columns = [.. cells.Select((_, index) => headings.ElementAtOrDefault(index))];
        var written = new Dictionary<string, string>();
        for (var i = 0; i < cells.Count; i++)
        {
            if (columns[i] is { } column)
                written[column] = cells[i].ContentSpan.In(text);
        }
        return written;
    }

    private static string? Column(TableCell cell)
    {
        var classes = cell.Attributes.GetValueOrDefault("class", "");
        return TableColumns.ByHand.FirstOrDefault(name => classes.Contains(HandColumn.CellClass(name), StringComparison.Ordinal));
    }

    private static int EndOfTable(string piece) =>
        piece.Contains("|}", StringComparison.Ordinal) && TableEnd().Match(piece) is { Success: true } end ? end.Index : piece.Length;

    // A table, a comment or a tag that someone began in a cell and did not end, or an end without a beginning, is text.
    private static WikitextDocument RowTable(string row) =>
        Whole(row) ?? Whole(AsText(TableMark(), row)) ?? WikitextDocument.Parse(Opening + AsText(TableMarkOrTag(), row) + Closing);

    private static WikitextDocument? Whole(string row)
    {
        var document = WikitextDocument.Parse(Opening + row + Closing);
        return document.Tables is [{ Rows: [.., var last] }, ..] && last.Span.Start == Opening.Length + row.Length + 1 ? document : null;
    }

    private static string AsText(Regex marks, string row) => marks.Replace(row, mark => mark.Value
        .Replace("{|", "&#123;|", StringComparison.Ordinal)
        .Replace("|}", "&#124;}", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal));

    [GeneratedRegex(@"^[ \t]*\|-.*\bdata-request=""h-", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RowStart();

    [GeneratedRegex(@"\n[ \t]*\|\}\s*(?:</div>|\z)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TableEnd();

    [GeneratedRegex(@"^[ \t:]*(?:\{\||\|\})", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TableMark();

    [GeneratedRegex(@"^[ \t:]*(?:\{\||\|\})|<", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TableMarkOrTag();
}
