namespace TechNewsBot.Core.Requests.Standing;

/// <summary>A row of the table as it stands on the page.</summary>
/// <param name="Id">The request's identity (<see cref="RowId"/>).</param>
/// <param name="Status">The word for the status it was written with; empty when someone took it out.</param>
/// <param name="Written">What people wrote, by column; columns with nothing in them are left out.</param>
internal sealed record StandingRow(string Id, string Status, IReadOnlyDictionary<string, string> Written)
{
    /// <summary>What stands in the row: two rows with the same show the same.</summary>
    public string Shown { get; init; } = "";

    /// <summary>The hints in the row.</summary>
    public StandingHints Hints { get; init; } = StandingHints.None;
}
