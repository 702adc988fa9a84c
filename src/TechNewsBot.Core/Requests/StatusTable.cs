using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Core.Requests.Standing;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests;

/// <summary>
/// Writes requests as sortable tables with figures above them, or calls a wiki's own template for each row. Equal requests give equal text;
/// directions and colours follow the reader's wiki and mode.
/// </summary>
public sealed class StatusTable(WikiProfile profile, Messages messages, TableStyle style)
{
    private const string Hidden = "hidden";

    private readonly CellText text = new(profile, messages);

    /// <summary>The figures, the parts that have rows, and what people wrote into columns and rows that are not shown, or about open requests that are not found any more.</summary>
    /// <param name="parts">The rows under their captions.</param>
    /// <param name="all">All requests that were found, whether or not they have a row.</param>
    /// <param name="figures">The figures on top.</param>
    /// <param name="standing">The table that stands on the page: what people wrote into their columns is kept.</param>
    internal string Render(IReadOnlyList<TablePart> parts, IEnumerable<Request> all, RequestFigures figures, StandingTable standing)
    {
        var byName = TableColumns.All(text, style.ShowPages, standing).ToDictionary(column => column.Name);
        var columns = style.Columns.Select(name => byName[name]).ToList();
        var output = parts
            .Where(part => part.Requests.Count > 0)
            .Select(part => Draw(part, columns))
            .DefaultIfEmpty($"<div style=\"color:var(--color-subtle,#54595d)\">{text.Message("none")}</div>")
            .ToList();

        var rows = parts.SelectMany(part => part.Requests).Select(RowId.Of).ToHashSet();
        var cells = rows.SelectMany(id => columns.OfType<HandColumn>().Select(column => (id, column.Name))).ToHashSet();
        var unseen = new OutOfSight(standing, [.. byName.Values.OfType<HandColumn>()], cells);
        var request = byName[RequestColumn.Word];
        output.AddRange(Draw(Hidden, unseen.Of(all, rows, request), request));
        output.AddRange(Draw("lost", unseen.Lost(all.Select(RowId.Of).ToHashSet()), request));
        return new FiguresText(text).Of(figures) + string.Join('\n', output);
    }

    private string Draw(TablePart part, IReadOnlyList<IColumn> columns)
    {
        var shown = columns.Where(column => !column.IsLeftOutWhenEmpty || part.Requests.Any(request => column.Cell(request).Content.Length > 0)).ToList();
        return Draw(part.Name, part.Caption, shown, part.Requests.Select(request => Row(request, shown, columns)));
    }

    private static TableRow Row(Request request, IReadOnlyList<IColumn> shown, IReadOnlyList<IColumn> columns) => new(
        RowId.Of(request),
        request.Status.Word(),
        shown.Select(column => column.Cell(request)),
        columns.SelectMany(column => column.Fields(request)))
    {
        Attributes = string.Concat(columns.Select(column => column.RowAttributes(request))),
    };

    private IEnumerable<string> Draw(string part, OutOfSightRows rows, IColumn request)
    {
        if (rows.Rows.Count > 0)
            yield return Draw(part, text.Message(part), rows.Columns.Prepend(request), rows.Rows);
    }

    private string Draw(string part, string caption, IEnumerable<IColumn> columns, IEnumerable<TableRow> rows) =>
        style.RowTemplate.Length > 0 ? Calls(part, caption, rows) : Table(part, caption, columns, rows);

    private string Table(string part, string caption, IEnumerable<IColumn> columns, IEnumerable<TableRow> rows)
    {
        // What nobody wants to see is a click away.
        var classes = part == Hidden ? "wikitable sortable mw-collapsible mw-collapsed" : "wikitable sortable";
        var table = new StringBuilder($"<div style=\"overflow-x:auto\">\n{{| class=\"{classes}\" style=\"width:100%\"\n");
        table.Append($"|+ style=\"text-align:start\" | {caption}\n");
        foreach (var column in columns)
            table.Append($"! scope=\"col\"{column.HeadingAttributes} | {text.Message($"column-{column.Name}")}\n");
        foreach (var row in rows)
        {
            table.Append($"|- {RowId.Attribute}=\"{RowId.Written(row.Id)}\" data-status=\"{row.Status}\"{row.Attributes}\n");
            foreach (var cell in row.Cells)
                table.Append(cell).Append('\n');
        }
        return table.Append("|}\n</div>").ToString();
    }

    private string Calls(string part, string caption, IEnumerable<TableRow> rows)
    {
        var calls = new StringBuilder($"{{{{{style.RowTemplate}/top|part={part}|caption={caption}}}}}\n");
        foreach (var row in rows)
        {
            calls.Append($"{{{{{style.RowTemplate}|id={RowId.Written(row.Id)}|status={row.Status}");
            foreach (var (name, value) in row.Fields)
                calls.Append($"|{name}={value}");
            calls.Append("}}\n");
        }
        return calls.Append($"{{{{{style.RowTemplate}/bottom}}}}").ToString();
    }
}
