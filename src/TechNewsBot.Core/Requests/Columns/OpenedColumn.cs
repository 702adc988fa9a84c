namespace TechNewsBot.Core.Requests.Columns;

/// <summary>When a request was made and by whom.</summary>
internal sealed class OpenedColumn(CellText text) : IColumn
{
    public string Name => "opened";

    public string HeadingAttributes => CellText.DateHeading;

    public Cell Cell(Request request) => text.Post(request.Opened);

    public IEnumerable<KeyValuePair<string, string>> Fields(Request request) => text.PostFields(Name, request.Opened);
}
