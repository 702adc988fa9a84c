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
    private readonly CellText text = new(profile, messages);

    /// <summary>The figures and the parts that have rows.</summary>
    /// <param name="parts">The rows under their captions.</param>
    /// <param name="figures">The figures on top; they may count more than the rows.</param>
    /// <param name="standing">The output that stands on the page: what people wrote into their columns is kept.</param>
    public string Render(IReadOnlyList<TablePart> parts, RequestFigures figures, string standing)
    {
        var all = TableColumns.All(text, style.ShowPages, StandingTable.Read(standing)).ToDictionary(column => column.Name);
        var columns = style.Columns.Select(name => all[name]).ToList();
        var filled = parts.Where(part => part.Requests.Count > 0).ToList();
        var tables = filled.Count == 0
            ? [$"<div style=\"color:var(--color-subtle,#54595d)\">{text.Message("none")}</div>"]
            : filled.Select(part => style.RowTemplate.Length > 0 ? Calls(part, columns) : Table(part, columns));
        return new FiguresText(text).Of(figures) + string.Join('\n', tables);
    }

    private string Table(TablePart part, IReadOnlyList<IColumn> columns)
    {
        var table = new StringBuilder("<div style=\"overflow-x:auto\">\n{| class=\"wikitable sortable\" style=\"width:100%\"\n");
        table.Append($"|+ style=\"text-align:start\" | {part.Caption}\n");
        foreach (var column in columns)
            table.Append($"! scope=\"col\"{column.HeadingAttributes} | {text.Message($"column-{column.Name}")}\n");
        foreach (var request in part.Requests)
        {
            table.Append($"|- {RowId.Attribute}=\"{RowId.Written(request)}\" data-status=\"{request.Status.Word()}\"\n");
            table.AppendJoin("", columns.Select(column => $"{column.Cell(request)}\n"));
        }
        return table.Append("|}\n</div>").ToString();
    }

    private string Calls(TablePart part, IReadOnlyList<IColumn> columns)
    {
        var calls = new StringBuilder($"{{{{{style.RowTemplate}/top|part={part.Name}|caption={part.Caption}}}}}\n");
        foreach (var request in part.Requests)
        {
            calls.Append($"{{{{{style.RowTemplate}|id={RowId.Written(request)}|status={request.Status.Word()}");
            calls.AppendJoin("", columns.SelectMany(column => column.Fields(request)).Select(field => $"|{field.Key}={field.Value}"));
            calls.Append("}}\n");
        }
        return calls.Append($"{{{{{style.RowTemplate}/bottom}}}}").ToString();
    }
}
