using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests;

/// <summary>Writes requests as a sortable table with figures above it. Equal requests give equal text; directions and colours follow the reader's wiki and mode.</summary>
public sealed class StatusTable(WikiProfile profile, Messages messages)
{
    private const string Subtle = "color:var(--color-subtle,#54595d)";

    private readonly CellText text = new(profile, messages);

    /// <summary>The figures and the table, in the order the requests are given.</summary>
    /// <param name="requests">The rows.</param>
    /// <param name="figures">The figures on top; they may count more than the rows.</param>
    /// <param name="columns">The names of the columns, in order.</param>
    /// <param name="showPages">Whether each row tells its page: of use where there are several.</param>
    public string Render(IReadOnlyList<Request> requests, RequestFigures figures, IReadOnlyList<string> columns, bool showPages)
    {
        var table = new StringBuilder();
        AppendFigures(table, figures);
        if (requests.Count == 0)
            return table.Append($"<div style=\"{Subtle}\">{text.Message("none")}</div>").ToString();

        var all = TableColumns.All(text, showPages).ToDictionary(column => column.Name);
        var chosen = columns.Select(name => all[name]).ToList();
        table.Append("<div style=\"overflow-x:auto\">\n{| class=\"wikitable sortable\" style=\"width:100%\"\n");
        table.Append($"|+ style=\"text-align:start\" | {text.Message("caption")}\n");
        foreach (var column in chosen)
            table.Append($"! scope=\"col\"{column.HeadingAttributes} | {text.Message($"column-{column.Name}")}\n");
        foreach (var request in requests)
            table.Append("|-\n").AppendJoin("", chosen.Select(column => $"{column.Cell(request)}\n"));
        return table.Append("|}\n</div>").ToString();
    }

    private void AppendFigures(StringBuilder table, RequestFigures figures)
    {
        table.Append("<div style=\"display:flex;flex-wrap:wrap;gap:.5em 2.5em;margin:.5em 0 1em\">\n");
        AppendFigure(table, text.Number(figures.Open), Label("open", figures.Open));
        AppendFigure(table, text.Number(figures.New), Label("new", figures.New));
        AppendFigure(table, text.Number(figures.Unanswered), Label("unanswered", RequestFigures.UnansweredDays));
        if (figures.FirstAnswer is { } time)
            AppendFigure(table, text.Duration(time), Label("median", figures.Answered, RequestFigures.MedianDays));
        table.Append("</div>\n");
    }

    private static void AppendFigure(StringBuilder table, string figure, string label) =>
        table.Append($"<div><span style=\"font-size:1.8em;line-height:1.2\">{figure}</span><br><span style=\"{Subtle}\">{label}</span></div>\n");

    private string Label(string figure, params int[] numbers) => text.Message($"figure-{figure}", [.. numbers.Select(number => text.Number(number))]);
}
