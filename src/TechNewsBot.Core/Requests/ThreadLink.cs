using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests;

/// <summary>
/// Where a link to a discussion has to lead. Where a template in its heading keeps the anchor unknown, a wiki with DiscussionTools finds it
/// by the thread's name, wherever it was archived since (https://www.mediawiki.org/wiki/Extension:DiscussionTools, Special:FindComment).
/// </summary>
internal static class ThreadLink
{
    private const string FindComment = "FindComment";

    /// <summary>The full title of the page, and the fragment on it; without one the page itself is the discussion, or the closest that can be told.</summary>
    // A mark behind the name tells two threads of one name apart: DiscussionTools does not know it.
    public static (string Page, string Anchor) Of(Request request, WikiProfile profile) =>
        request.HasTemplateInHeading && !request.Name.Contains('#') && profile.HasSpecialPage(FindComment)
            ? ($"Special:{FindComment}/{request.Name}", "")
            : (request.Page, request.Anchor);
}
