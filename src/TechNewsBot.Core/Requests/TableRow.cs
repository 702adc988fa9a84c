using TechNewsBot.Core.Requests.Columns;

namespace TechNewsBot.Core.Requests;

/// <summary>A row before it is drawn, as cells of a table or as a call of a row template.</summary>
/// <param name="Id">The request's identity (<see cref="Standing.RowId"/>).</param>
/// <param name="Status">The word for its status.</param>
/// <param name="Cells">One for each column.</param>
/// <param name="Fields">The template's other parameters.</param>
internal sealed record TableRow(string Id, string Status, IEnumerable<Cell> Cells, IEnumerable<KeyValuePair<string, string>> Fields)
{
    /// <summary>More HTML attributes of the row, each after a space.</summary>
    public string Attributes { get; init; } = "";
}
