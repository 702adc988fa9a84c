namespace TechNewsBot.Core.Requests.Columns;

/// <summary>The newest answer by someone else than the asker.</summary>
internal sealed class LastAnswerColumn(CellText text) : IColumn
{
    public string Name => "last";

    public string HeadingAttributes => CellText.DateHeading;

    public Cell Cell(Request request) =>
        request.LastAnswer is { } answer ? text.Post(answer) : new Cell(" data-sort-value=\"0\"", "–");

    public IEnumerable<KeyValuePair<string, string>> Fields(Request request) => text.PostFields(Name, request.LastAnswer);
}
