namespace TechNewsBot.Core.Requests;

/// <summary>How a status looks: a sign and a colour, and its place when a table is sorted by status. The word beside the sign is a message.</summary>
/// <param name="Rank">Its place: what waits longest for help first.</param>
/// <param name="Sign">A sign that tells it without colour.</param>
/// <param name="Background">A colour that follows the reader's light or dark mode, with a fallback for old skins.</param>
internal sealed record StatusBadge(int Rank, string Sign, string Background)
{
    private const string Red = "var(--background-color-error-subtle,#ffe9e5)";
    private const string Yellow = "var(--background-color-warning-subtle,#fdf2d5)";
    private const string Blue = "var(--background-color-progressive-subtle,#f1f4fd)";
    private const string Green = "var(--background-color-success-subtle,#dff2eb)";
    private const string Grey = "var(--background-color-neutral,#eaecf0)";

    private static readonly Dictionary<RequestStatus, StatusBadge> All = new()
    {
        [RequestStatus.New] = new(1, "●", Red),
        [RequestStatus.Open] = new(2, "◐", Yellow),
        [RequestStatus.Stale] = new(3, "◌", Yellow),
        [RequestStatus.WaitingForAsker] = new(4, "?", Yellow),
        [RequestStatus.InProgress] = new(5, "▸", Blue),
        [RequestStatus.Answered] = new(6, "○", Grey),
        [RequestStatus.Moved] = new(7, "→", Grey),
        [RequestStatus.Done] = new(8, "✓", Green),
        [RequestStatus.Declined] = new(9, "✗", Grey),
        [RequestStatus.Archived] = new(10, "▪", Grey),
    };

    public static StatusBadge Of(RequestStatus status) => All[status];
}
