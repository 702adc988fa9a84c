using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests;

/// <summary>What a page chose to see of its requests.</summary>
internal sealed class TableChoice(ParameterValues parameters, WikiProfile profile, Messages messages)
{
    private const string Columns = "columns";
    private const string Order = "order";
    private const string Status = "status";
    private const string Kind = "kind";
    private const string Age = "age";
    private const string Closed = "closed";
    private const string Archived = "archived";
    private const string Waiting = "waiting";
    private const string Rows = "rows";
    private const string Row = "row";

    /// <summary>
    /// <c>columns</c>: which, in order. <c>order</c>: of the rows. <c>status</c>, <c>kind</c>: only requests of these. <c>age</c>: only requests opened within that time.
    /// <c>closed</c>: how long a settled one stays. <c>archived</c>: how long one stays that was archived without an answer. <c>waiting</c>: after how long without a reply to the asker a request stands in a part of its own.
    /// <c>rows</c>: the most rows. <c>row</c>: a template that draws them.
    /// </summary>
    public static readonly IReadOnlyList<ParameterRule> Rules =
    [
        ParameterRule.SomeOf(Columns, TableColumns.Usual, TableColumns.Names),
        ParameterRule.Word(Order, TableOrder.Words),
        ParameterRule.SomeOf(Status, [], RequestStatuses.All),
        ParameterRule.SomeOf(Kind, [], RequestKinds.All),
        ParameterRule.Duration(Age, "3650d"),
        ParameterRule.Duration(Closed, "30d"),
        ParameterRule.Duration(Archived, "90d", maximumDays: 365),
        ParameterRule.Duration(Waiting, "7d"),
        ParameterRule.Whole(Rows, 100, 1, 500),
        ParameterRule.Titles(Row, most: 1),
    ];

    /// <summary>Whether the table has this column.</summary>
    public bool Shows(string column) => parameters.Words(Columns).Contains(column);

    /// <summary>How the page wants its table.</summary>
    public TableStyle Style(bool showPages) => new(parameters.Words(Columns), showPages, RowTemplate());

    /// <summary>An archived request that left its page later may have a row.</summary>
    public DateTimeOffset ArchivedSince(DateOnly today) =>
        RequestFigures.Start(today) - (parameters.Duration(Closed) > parameters.Duration(Archived) ? parameters.Duration(Closed) : parameters.Duration(Archived));

    /// <summary>The requests that the page wants to see: those that wait too long, then the others, then those that were archived without an answer.</summary>
    public IReadOnlyList<TablePart> Parts(IEnumerable<Request> requests, DateOnly today)
    {
        var now = RequestFigures.Start(today);
        var statuses = parameters.Words(Status);
        var kinds = parameters.Words(Kind);
        var wanted = requests
            .Where(request => !request.Status.IsSettled() || request.EndedAt >= now - parameters.Duration(request.IsArchivedUnanswered ? Archived : Closed))
            .Where(request => request.Opened.At >= now - parameters.Duration(Age))
            .Where(request => statuses.Count == 0 || statuses.Contains(request.Status.Word()))
            .Where(request => kinds.Count == 0 || kinds.Contains(request.Kind.Word()));
        var patience = parameters.Duration(Waiting);
        var sorted = TableOrder.Sort(wanted, parameters.Text(Order)).ToLookup(request => request.IsArchivedUnanswered);
        var most = (int)parameters.Whole(Rows);
        var shown = sorted[false].Take(most).ToLookup(request => request.WaitsSince(now - patience));
        var text = new CellText(profile, messages);
        return
        [
            new TablePart("waiting", text.Message("waiting", text.Duration(patience)), [.. shown[true]]),
            new TablePart("requests", text.Message("caption"), [.. shown[false]]),
            new TablePart("archived", text.Message("unanswered"), [.. sorted[true].Take(most)]),
        ];
    }

    // With the namespace, so that no name is a parser function's.
    private string RowTemplate() =>
        parameters.Titles(Row) is [var title, ..] ? profile.Title(profile.Title(title).NamespaceId == 0 ? $"Template:{title}" : title).Full : "";
}
