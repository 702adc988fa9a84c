namespace TechNewsBot.Core.Requests.Columns;

/// <summary>The columns that a status table can have.</summary>
internal static class TableColumns
{
    /// <summary>The columns of a table whose page chose none, in order.</summary>
    public static readonly IReadOnlyList<string> Usual = ["request", "status", "opened", "replies", "last"];

    /// <summary>Every column there is, in the usual order.</summary>
    /// <param name="text">Writes values in the wiki's language.</param>
    /// <param name="showPages">Whether each row tells its page: of use where there are several.</param>
    public static IReadOnlyList<IColumn> All(CellText text, bool showPages) =>
    [
        new RequestColumn(text, showPages),
        new StatusColumn(text),
        new OpenedColumn(text),
        new RepliesColumn(text),
        new LastAnswerColumn(text),
    ];
}
