using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Core.Requests.Agreement;

/// <summary>How far the bot and DiscussionTools read the same comments in one revision of a page: the same author at the same minute, as often.</summary>
/// <param name="Page">The full title.</param>
/// <param name="Revision">The revision that both read.</param>
/// <param name="Comments">How many comments either of them finds.</param>
/// <param name="Agreed">How many of these both find.</param>
/// <param name="Missed">The first few that only DiscussionTools finds, in the order of the page.</param>
/// <param name="Invented">The first few that only the bot finds, in the order of the page.</param>
public sealed record ReadingAgreement(
    string Page, long Revision, int Comments, int Agreed, IReadOnlyList<ReportedComment> Missed, IReadOnlyList<ReportedComment> Invented)
{
    private const int Few = 5;

    /// <summary>Compares the bot's own reading of a page with that of DiscussionTools.</summary>
    /// <param name="page">The page as it was read.</param>
    /// <param name="profile">What its wiki says about itself.</param>
    /// <param name="theirs">What DiscussionTools finds in the same revision.</param>
    public static ReadingAgreement Of(PageText page, WikiProfile profile, IReadOnlyList<ReportedComment> theirs)
    {
        var ours = TalkPage.Read(WikitextDocument.Parse(page.Text), profile).SelectMany(thread => thread.Comments).Select(ReportedComment.Of).ToList();
        var missed = Without(theirs, ours);
        var invented = Without(ours, theirs);
        var agreed = ours.Count - invented.Count;
        return new ReadingAgreement(page.Title, page.RevisionId, agreed + missed.Count + invented.Count, agreed, [.. missed.Take(Few)], [.. invented.Take(Few)]);
    }

    /// <inheritdoc/>
    public override string ToString() => $"DiscussionTools agrees on {Agreed} of {Comments} comments of {Page}";

    private static List<ReportedComment> Without(IEnumerable<ReportedComment> comments, IEnumerable<ReportedComment> others)
    {
        var left = others.CountBy(Sign).ToDictionary();
        return [.. comments.Where(comment => !TryTake(left, Sign(comment)))];
    }

    private static bool TryTake(Dictionary<(string, DateTimeOffset), int> left, (string, DateTimeOffset) sign)
    {
        var count = left.GetValueOrDefault(sign);
        left[sign] = count - 1;
        return count > 0;
    }

    private static (string Author, DateTimeOffset Timestamp) Sign(ReportedComment comment) => (comment.Author, comment.Timestamp);
}
