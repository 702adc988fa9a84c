using System.Text.Json.Serialization;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Core.Requests;

/// <summary>One heading of a discussion page, for machines.</summary>
/// <param name="Title">The heading as a reader sees it; null for what stands before the first heading.</param>
/// <param name="Level">1 to 6; null for what stands before the first heading.</param>
/// <param name="Anchor">The fragment that leads there; empty before the first heading.</param>
/// <param name="What"><c>request</c>, <c>announcement</c> or <c>discussion</c>; null for sub-headings and where nobody signed.</param>
/// <param name="Kind">The word for what it is about; null where there is no status.</param>
/// <param name="Status">The word for how far it has come; null for announcements and where <paramref name="What"/> is null.</param>
/// <param name="Suggested">Whether only plain words tell the status.</param>
/// <param name="Reasons">Why it has these labels, in English, each after the label it is for.</param>
/// <param name="Comments">The comments directly under the heading.</param>
public sealed record ReportedThread(
    string? Title,
    int? Level,
    string Anchor,
    string? What,
    string? Kind,
    string? Status,
    bool Suggested,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<ReportedComment> Comments)
{
    /// <summary>The comments directly under the heading whose timestamps have an older form than others on the page; null where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ReportedComment>? OlderComments { get; init; }

    internal static ReportedThread Of(TalkThread thread, Discussion? discussion, PageSigns signs)
    {
        var bare = new ReportedThread(
            thread.Level is null ? null : thread.Title,
            thread.Level,
            thread.Anchor,
            What: null,
            Kind: null,
            Status: null,
            Suggested: false,
            [],
            [.. thread.Comments.Select(ReportedComment.Of)])
        {
            OlderComments = thread.OlderComments.Count == 0 ? null : [.. thread.OlderComments.Select(ReportedComment.Of)],
        };
        if (discussion is null)
            return bare;
        var (purpose, reasons) = new PurposeReader(signs, discussion).Read();
        if (discussion.Comments.Count == 0 && purpose != Purpose.Announcement)
            return bare;
        var labelled = bare with { What = purpose.Word(), Reasons = [.. reasons.Select(reason => $"{purpose.Word()}: {reason}")] };
        return purpose == Purpose.Announcement ? labelled : labelled.With(RequestReader.Of("", signs, discussion));
    }

    private ReportedThread With(Request request) => this with
    {
        Kind = request.Kind.Word(),
        Status = request.Status.Word(),
        Suggested = request.IsSuggested,
        Reasons =
        [
            .. Reasons,
            .. request.KindReasons.Select(reason => $"{request.Kind.Word()}: {reason}"),
            .. request.Reasons.Select(reason => $"{request.Status.Word()}: {reason}"),
        ],
    };
}
