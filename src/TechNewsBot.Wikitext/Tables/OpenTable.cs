namespace TechNewsBot.Wikitext.Tables;

/// <summary>A table whose end was not seen yet, with the row and the cell that are open in it.</summary>
internal sealed class OpenTable(string text, int start, TextSpan attributes)
{
    private readonly List<TableRow> rows = [];
    private List<TableCell> cells = [];
    private (int Start, TextSpan Attributes)? row;
    private (int Start, bool IsHeader, TextSpan Attributes, int ContentStart)? cell;

    /// <summary>Begins a cell; the one before ends where it was told to.</summary>
    public void BeginCell(int mark, bool isHeader, TextSpan cellAttributes, int contentStart)
    {
        row ??= (mark, new TextSpan(mark, 0));
        cell = (mark, isHeader, cellAttributes, contentStart);
    }

    /// <summary>Ends the open cell, if there is one.</summary>
    public void EndCell(int end)
    {
        if (cell is not { } open)
            return;
        cells.Add(new TableCell(
            open.IsHeader,
            TagAttributes.Read(open.Attributes.In(text)),
            TextSpan.FromBounds(open.Start, end),
            TextSpan.FromBounds(open.ContentStart, end).Trimmed(text)));
        cell = null;
    }

    /// <summary>Ends the open row and begins one.</summary>
    public void BeginRow(int mark, TextSpan rowAttributes)
    {
        EndRow(mark);
        row = (mark, rowAttributes);
    }

    /// <summary>The whole table. What is open in it ends where <paramref name="rowsEnd"/> says.</summary>
    public Table Close(int rowsEnd, int end)
    {
        EndRow(rowsEnd);
        return new Table(TagAttributes.Read(attributes.In(text)), TextSpan.FromBounds(start, end), rows);
    }

    private void EndRow(int end)
    {
        // A row that ends at a line ends after the line break before it, a cell before that.
        EndCell(end > start && text[end - 1] == '\n' ? end - 1 : end);
        if (cells.Count > 0 && row is { } open)
            rows.Add(new TableRow(TagAttributes.Read(open.Attributes.In(text)), TextSpan.FromBounds(open.Start, end), cells));
        cells = [];
        row = null;
    }
}
