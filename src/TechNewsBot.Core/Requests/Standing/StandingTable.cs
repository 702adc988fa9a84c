using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Columns;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Standing;

/// <summary>The status table as it stands on a page, whatever people made of it: rows of known requests with what is written in them.</summary>
internal sealed class StandingTable
{
    private readonly Dictionary<string, StandingRow> rows = [];

    private StandingTable()
    {
    }

    /// <summary>The rows by identity.</summary>
    public IReadOnlyDictionary<string, StandingRow> Rows => rows;

    /// <summary>Reads the output of a region. Any text gives a table, perhaps without rows.</summary>
    public static StandingTable Read(string output)
    {
        var table = new StandingTable();
        foreach (var row in TableRowReader.Read(output).Concat(Calls(output)))
            table.Add(row);
        return table;
    }

    /// <summary>
    /// The rows of requests that nobody closed and that are not found any more, archived or taken away with their page, if people wrote into them: a page that is
    /// blanked for an hour must not cost their notes.
    /// </summary>
    /// <param name="found">The identities of the requests that are found.</param>
    public IReadOnlyList<StandingRow> Lost(IReadOnlySet<string> found) =>
        [.. rows.Values.Where(row => row.Written.Count > 0 && !found.Contains(row.Id) && RequestStatuses.TryRead(row.Status, out var status) && !status.IsClosed())];

    /// <summary>What people wrote into a column of the row of this identity, so that it cannot leave its place; empty for nothing.</summary>
    public string Written(string id, string column) =>
        rows.TryGetValue(id, out var row) ? ArgumentText.Of(row.Written.GetValueOrDefault(column, "")) : "";

    /// <summary>The hints in the row of a request.</summary>
    public StandingHints Hints(Request request) => rows.GetValueOrDefault(RowId.Of(request))?.Hints ?? StandingHints.None;

    // Someone may have copied a row: what is written in either is kept.
    private void Add(StandingRow row)
    {
        var written = row.Written.Where(cell => cell.Value.Length > 0).ToDictionary();
        if (rows.TryGetValue(row.Id, out var other))
        {
            foreach (var (column, text) in other.Written)
                written[column] = text;
        }
        rows[row.Id] = row with { Written = written, Shown = other?.Shown + row.Shown };
    }

    private static IEnumerable<StandingRow> Calls(string output) =>
        output.Contains("{{", StringComparison.Ordinal) ? WikitextDocument.Parse(output).Templates.Select(call => Row(call, output)).OfType<StandingRow>() : [];

    private static StandingRow? Row(TemplateCall call, string text)
    {
        var id = RowId.Read(Argument(call, "id", text));
        return id.StartsWith(RowId.Start, StringComparison.Ordinal)
            ? new StandingRow(id, Argument(call, "status", text), TableColumns.ByHand.ToDictionary(name => name, name => Argument(call, name, text)))
            {
                Shown = call.Span.In(text),
                Hints = StandingHints.Read(Argument(call, HintsColumn.ShownField, text), Argument(call, HintsColumn.DismissedField, text), Argument(call, HintsColumn.Word, text)),
            }
            : null;
    }

    private static string Argument(TemplateCall call, string name, string text) => call.Argument(name)?.ValueSpan.In(text).Trim() ?? "";
}
