using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Register;
using TechNewsBot.Core.Requests.Standing;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests;

/// <summary>What is different in a status table since it was last written, for the edit summary.</summary>
/// <param name="requests">All requests that were found, those without a row included.</param>
/// <param name="known">Those that were found before, by their names.</param>
internal sealed class TableChanges(IEnumerable<Request> requests, IReadOnlyDictionary<string, RegisteredRequest> known)
{
    private const string New = "new";
    private const string Answered = "answered";
    private const string Done = "done";
    private const string Closed = "closed";
    private const string Other = "changed";
    private const string Updated = "updated";
    private const string Removed = "removed";

    private static readonly string[] InOrder = [New, Answered, Done, Closed, Other, Updated, Removed];

    private readonly IReadOnlyDictionary<string, Request> byId = requests.DistinctBy(RowId.Of).ToDictionary(RowId.Of);

    /// <summary>The changes with their numbers: "new: 2, done: 1". Empty when the rows tell none.</summary>
    /// <param name="before">The table as it stands.</param>
    /// <param name="after">The table that will stand.</param>
    /// <param name="profile">Writes the numbers.</param>
    /// <param name="messages">Words without plural forms: a summary does not expand them.</param>
    public string Describe(StandingTable before, StandingTable after, WikiProfile profile, Messages messages)
    {
        var changes = before.Rows.Values
            .Select(row => Change(row, after.Rows.GetValueOrDefault(row.Id)))
            .Concat(after.Rows.Keys.Except(before.Rows.Keys).Select(Appeared))
            .OfType<string>()
            .CountBy(word => word)
            .ToDictionary();
        return string.Join(", ", InOrder.Where(changes.ContainsKey).Select(word =>
            messages.Format($"technewsbot-requests-change-{word}", profile.FormatNumber(changes[word]))));
    }

    private string? Change(StandingRow before, StandingRow? after)
    {
        var request = byId.GetValueOrDefault(before.Id);
        if (request is not null && before.Status.Length > 0 && before.Status != request.Status.Word())
            return Word(request.Status);
        if (before.Shown == after?.Shown)
            return null;
        // What people wrote about a request that is gone stands below the table.
        return request is null || after is null ? Removed : Updated;
    }

    // An archived one, or one that had no row, is known.
    private string Appeared(string id) => byId.GetValueOrDefault(id) is { ArchivedAt: null } request && !known.ContainsKey(request.Name) ? New : Updated;

    private static string Word(RequestStatus status) => status switch
    {
        RequestStatus.Answered => Answered,
        RequestStatus.Done => Done,
        RequestStatus.Declined or RequestStatus.Moved or RequestStatus.Archived => Closed,
        _ => Other,
    };
}
