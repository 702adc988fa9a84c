using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Standing;

/// <summary>Finds the rows of a page's tables that carry a request's identity. The cells that people fill in are known by their class; in a row that lost all classes, by the headings above.</summary>
internal static class TableRowReader
{
    /// <summary>The rows in page order. Any text gives some or none.</summary>
    public static IEnumerable<StandingRow> Read(WikitextDocument document) =>
        document.Tables.SelectMany(table => Read(table, document.Text));

    private static IEnumerable<StandingRow> Read(Table table, string text)
    {
        IReadOnlyList<string?> headings = [];
        foreach (var row in table.Rows)
        {
            var id = RowId.Read(row.Attributes.GetValueOrDefault(RowId.Attribute, ""));
            if (id.StartsWith(RowId.Start, StringComparison.Ordinal))
                yield return new StandingRow(id, row.Attributes.GetValueOrDefault("data-status", ""), Written(row.Cells, headings, text));
            else
                headings = [.. row.Cells.Select(Column)];
        }
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
}
