using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Core.Requests;

/// <summary>One heading of a discussion page, for machines.</summary>
/// <param name="Title">The heading as a reader sees it; null for what stands before the first heading.</param>
/// <param name="Level">1 to 6; null for what stands before the first heading.</param>
/// <param name="Anchor">The fragment that leads there; empty before the first heading.</param>
/// <param name="What"><c>request</c> or <c>announcement</c>; null where that is not told, as for sub-headings.</param>
/// <param name="Status">The word for a request's status; null for what is no request.</param>
/// <param name="Reasons">Why it has that status, in English.</param>
/// <param name="Comments">The comments directly under the heading.</param>
public sealed record ReportedThread(
    string? Title,
    int? Level,
    string Anchor,
    string? What,
    string? Status,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<ReportedComment> Comments)
{
    private const string IsRequest = "request";
    private const string IsAnnouncement = "announcement";

    internal static ReportedThread Of(TalkThread thread, Discussion? discussion, PageSigns signs)
    {
        var request = discussion is null ? null : RequestReader.Read("", signs, discussion);
        var what = request is not null
            ? IsRequest
            : discussion is not null && Delivery.IsDelivered(signs, discussion) ? IsAnnouncement : null;
        return new ReportedThread(
            thread.Level is null ? null : thread.Title,
            thread.Level,
            thread.Anchor,
            what,
            request?.Status.Word(),
            [.. request?.Reasons.Select(reason => reason.ToString()) ?? []],
            [.. thread.Comments.Select(ReportedComment.Of)]);
    }
}
