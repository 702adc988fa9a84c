using TechNewsBot.Core.Requests.Standing;

namespace TechNewsBot.Core.Requests.Columns;

/// <summary>The columns that a status table can have.</summary>
internal static class TableColumns
{
    /// <summary>The columns of a table whose page chose none, in order; that of the tasks is left out where no request cites one.</summary>
    public static readonly IReadOnlyList<string> Usual = ["request", "status", "kind", "opened", "replies", "last", TasksColumn.Word, HintsColumn.Word];

    /// <summary>The columns that people fill in.</summary>
    public static readonly IReadOnlyList<string> ByHand = ["owner", "note"];

    /// <summary>The columns that a page can choose.</summary>
    public static readonly IReadOnlyList<string> Names = [.. Usual, .. ByHand];

    /// <summary>Every column there is, in the usual order.</summary>
    /// <param name="text">Writes values in the wiki's language.</param>
    /// <param name="showPages">Whether each row tells its page: of use where there are several.</param>
    /// <param name="standing">What people wrote.</param>
    public static IReadOnlyList<IColumn> All(CellText text, bool showPages, StandingTable standing) =>
    [
        new RequestColumn(text, showPages),
        new StatusColumn(text),
        new KindColumn(text),
        new OpenedColumn(text),
        new RepliesColumn(text),
        new LastAnswerColumn(text),
        new TasksColumn(text),
        new HintsColumn(text, standing),
        .. ByHand.Select(name => new HandColumn(name, standing)),
    ];
}
