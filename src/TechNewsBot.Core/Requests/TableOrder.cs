namespace TechNewsBot.Core.Requests;

/// <summary>The orders that a status table can have.</summary>
internal static class TableOrder
{
    private const string Oldest = "oldest";
    private const string Opened = "opened";
    private const string Status = "status";

    /// <summary>
    /// The words for them: <c>newest</c> or <c>oldest</c> activity first, the request <c>opened</c> last first, or by <c>status</c>, what waits for help first.
    /// </summary>
    public static readonly IReadOnlyList<string> Words = ["newest", Oldest, Opened, Status];

    /// <summary>The requests in an order that is the same every time.</summary>
    public static IEnumerable<Request> Sort(IEnumerable<Request> requests, string word)
    {
        var sorted = word switch
        {
            Oldest => requests.OrderBy(request => request.Newest.At),
            Opened => requests.OrderByDescending(request => request.Opened.At),
            Status => requests.OrderBy(request => StatusBadge.Of(request.Status).Rank).ThenByDescending(request => request.Newest.At),
            _ => requests.OrderByDescending(request => request.Newest.At),
        };
        return sorted
            .ThenByDescending(request => request.Opened.At)
            .ThenBy(request => request.Page, StringComparer.Ordinal)
            .ThenBy(request => request.Anchor, StringComparer.Ordinal);
    }
}
