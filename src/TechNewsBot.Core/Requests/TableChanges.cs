using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Standing;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests;

/// <summary>What is different in a status table since it was last written, for the edit summary.</summary>
internal static class TableChanges
{
    private const string Other = "changed";

    private static readonly string[] InOrder = ["new", "answered", "done", "closed", Other];

    /// <summary>The changes with their numbers: "new: 2, done: 1". Empty when the rows tell none, or there was no table.</summary>
    /// <param name="shown">The rows that will stand.</param>
    /// <param name="all">All requests that were found, those that leave the table included.</param>
    /// <param name="standing">The table as it stands.</param>
    /// <param name="profile">Writes the numbers.</param>
    /// <param name="messages">Words without plural forms: a summary does not expand them.</param>
    public static string Describe(IEnumerable<Request> shown, IEnumerable<Request> all, StandingTable standing, WikiProfile profile, Messages messages)
    {
        if (standing.Rows.Count == 0)
            return "";
        var changes = shown
            .Where(request => request.ArchivedAt is null && !standing.Rows.ContainsKey(RowId.Of(request)))
            .Select(_ => "new")
            .Concat(all.Where(request => IsChanged(request, standing)).Select(request => Word(request.Status)))
            .CountBy(word => word)
            .ToDictionary();
        return string.Join(", ", InOrder.Where(changes.ContainsKey).Select(word =>
            messages.Format($"technewsbot-requests-change-{word}", profile.FormatNumber(changes[word]))));
    }

    private static bool IsChanged(Request request, StandingTable standing) =>
        standing.Rows.TryGetValue(RowId.Of(request), out var row) && row.Status.Length > 0 && row.Status != request.Status.Word();

    private static string Word(RequestStatus status) => status switch
    {
        RequestStatus.Answered => "answered",
        RequestStatus.Done => "done",
        RequestStatus.Declined or RequestStatus.Moved or RequestStatus.Archived => "closed",
        _ => Other,
    };
}
