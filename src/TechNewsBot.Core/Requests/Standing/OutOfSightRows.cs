using TechNewsBot.Core.Requests.Columns;

namespace TechNewsBot.Core.Requests.Standing;

/// <summary>Rows for what people wrote that the table itself does not show.</summary>
/// <param name="Columns">The columns with something in them.</param>
/// <param name="Rows">One for each request, in the order in which they stood; empty when there is nothing.</param>
internal sealed record OutOfSightRows(IReadOnlyList<HandColumn> Columns, IReadOnlyList<TableRow> Rows);
