namespace TechNewsBot.Core.Requests.Columns;

/// <summary>How many comments there are besides the first.</summary>
internal sealed class RepliesColumn(CellText text) : IColumn
{
    public string Name => "replies";

    public string HeadingAttributes => " data-sort-type=\"number\"";

    public Cell Cell(Request request) =>
        new($" style=\"text-align:end\" data-sort-value=\"{request.Replies}\"", text.Number(request.Replies));

    public IEnumerable<KeyValuePair<string, string>> Fields(Request request) =>
        [new(Name, $"{request.Replies}"), new("replies-text", text.Number(request.Replies))];
}
