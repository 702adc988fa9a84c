using System.Text.Json;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Agreement;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.MediaWiki;

/// <summary>The DiscussionTools extension, asked through its API (https://www.mediawiki.org/wiki/Extension:DiscussionTools, action=discussiontoolspageinfo).</summary>
/// <param name="wiki">A wiki that has it.</param>
public sealed class DiscussionTools(WikiConnection wiki) : IDiscussionTools
{
    // One of its special pages: siteinfo, which is kept, names those of installed extensions only.
    private const string SpecialPage = "FindComment";

    /// <inheritdoc/>
    /// <remarks>Null also where the action or this part of its answer is not known.</remarks>
    /// <exception cref="WikiException">The wiki does not answer.</exception>
    public async Task<IReadOnlyList<ReportedComment>?> CommentsAsync(PageText page, CancellationToken cancellationToken)
    {
        var request = new ApiRequest(("action", "discussiontoolspageinfo"), ("oldid", $"{page.RevisionId}"), ("prop", "threaditemshtml|transcludedfrom")) { Page = page.Title };
        try
        {
            var answer = await wiki.Session.SendAsync(request, cancellationToken);
            var info = answer.Field("discussiontoolspageinfo");
            return info.Field("threaditemshtml").ValueKind == JsonValueKind.Array ? [.. Comments(info, "threaditemshtml", info.Field("transcludedfrom"))] : null;
        }
        catch (ApiException error) when (error.Code is "badvalue" or "unknown_action")
        {
            return null;
        }
    }

    /// <summary>Whether a wiki that describes itself like this has the extension.</summary>
    internal static bool IsIn(JsonElement profile) =>
        profile.Field("siteinfo").Items("specialpagealiases").Any(page => page.Text("realname") == SpecialPage);

    // A heading's replies are comments and headings of lower rank, a comment's replies are comments. A comment has a title
    // in "sources" when it stands on another page; true, for an unknown source, is mostly a box of two templates around it.
    private static IEnumerable<ReportedComment> Comments(JsonElement parent, string items, JsonElement sources)
    {
        foreach (var item in parent.Items(items))
        {
            if (item.Text("type") == "comment" && sources.Text(item.Text("id")).Length == 0)
                yield return new ReportedComment(item.Text("author"), item.Moment("timestamp"), (int)item.Number("level"));
            foreach (var reply in Comments(item, "replies", sources))
                yield return reply;
        }
    }
}
