using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Standing;

/// <summary>What people wrote where the table shows it no longer: taking a column or a kind of request out of a table must not cost their words.</summary>
/// <param name="standing">The table as it stands.</param>
/// <param name="columns">The columns that people fill in, whether or not the table has them.</param>
/// <param name="shown">The cells that the table has: the request's identity and the column's name.</param>
internal sealed class OutOfSight(StandingTable standing, IReadOnlyList<HandColumn> columns, IReadOnlySet<(string Id, string Column)> shown)
{
    /// <summary>The words about requests that are found: in columns that the table does not have, and in rows that it does not have as long as nobody closed the request, and no archive has it with its answer.</summary>
    /// <param name="found">All requests that were found.</param>
    /// <param name="rows">The identities of those that have a row.</param>
    /// <param name="request">Draws the request.</param>
    public OutOfSightRows Of(IEnumerable<Request> found, IReadOnlySet<string> rows, IColumn request)
    {
        var hidden = found
            .Where(candidate => !candidate.Status.IsClosed() && (candidate.ArchivedAt is null || !candidate.Status.IsSettled()) || rows.Contains(RowId.Of(candidate)))
            .Where(candidate => columns.Any(column => IsHidden(RowId.Of(candidate), column)))
            .ToList();
        var filled = columns.Where(column => hidden.Exists(candidate => IsHidden(RowId.Of(candidate), column))).ToList();
        return new OutOfSightRows(filled, [.. hidden.Select(row => Row(RowId.Of(row), row.Status.Word(), request.Cell(row), request.Fields(row), filled))]);
    }

    /// <summary>The words about requests that nobody closed and that are not found any more.</summary>
    /// <param name="found">The identities of all requests that were found.</param>
    public OutOfSightRows Lost(IReadOnlySet<string> found)
    {
        var lost = standing.Lost(found);
        var filled = columns.Where(column => lost.Any(row => row.Written.ContainsKey(column.Name))).ToList();
        // Special:FindComment leads from its name to the thread, where the wiki has DiscussionTools.
        return new OutOfSightRows(filled, [.. lost.Select(row => Row(row.Id, row.Status, RequestColumn.Header(PlainText.Escape(ShownText.Of(row.Id))), [], filled))]);
    }

    private bool IsHidden(string id, HandColumn column) => standing.Written(id, column.Name).Length > 0 && !shown.Contains((id, column.Name));

    // What stands in the table as well must not stand here: whoever empties the one would find the other back.
    private TableRow Row(string id, string status, Cell header, IEnumerable<KeyValuePair<string, string>> fields, IReadOnlyList<HandColumn> filled)
    {
        var hidden = filled.ToDictionary(column => column, column => IsHidden(id, column) ? id : "");
        return new TableRow(
            id,
            status,
            filled.Select(column => column.Cell(hidden[column])).Prepend(header),
            fields.Concat(filled.Select(column => column.Field(hidden[column]))));
    }
}
