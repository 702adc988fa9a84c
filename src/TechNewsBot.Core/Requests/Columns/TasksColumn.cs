using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Columns;

/// <summary>The tasks that a request cites, with what their tracker tells.</summary>
internal sealed class TasksColumn(CellText text) : IColumn
{
    /// <summary>The column's name.</summary>
    public const string Word = "tasks";

    public string Name => Word;

    public string HeadingAttributes => " data-sort-type=\"number\"";

    public bool IsLeftOutWhenEmpty => true;

    public Cell Cell(Request request)
    {
        var first = request.Tasks is [var task, ..] ? task.Name[1..] : "0";
        return new Cell($" data-sort-value=\"{first}\"", string.Join("<br>", request.Tasks.Select(Told)));
    }

    // Titles are in English, whatever the language of the wiki.
    private string Told(CitedTask task)
    {
        var link = task.Address is { } address ? $"<span class=\"plainlinks\">[{address.AbsoluteUri} {task.Name}]</span>" : task.Name;
        if (task.Known is not { } known)
            return link;
        var day = known.ClosedAt is { } closed ? $" ({text.Date(closed)})" : "";
        var into = known.MergedInto.Length > 0 ? $" → {known.MergedInto}" : "";
        var title = ShownText.Of(known.Title);
        return $"{link} <small><bdi lang=\"en\">{PlainText.Escape(title)}</bdi> · {text.Message($"task-{known.State.Word()}")}{day}{into}</small>";
    }
}
