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
    public static (string Page, string Anchor) Of(Request request, WikiProfile profile) =>
        IsByName(request, profile) ? ($"Special:{FindComment}/{request.Name}", "") : (request.Page, request.Anchor);

    /// <summary>Whether the anchor that the wikitext tells may be wrong, and the link needs it.</summary>
    public static bool IsUnsure(Request request, WikiProfile profile) => request.HasTemplateInHeading && !IsByName(request, profile);

    // A mark behind the name tells two threads of one name apart: DiscussionTools does not know it.
    private static bool IsByName(Request request, WikiProfile profile) =>
        request.HasTemplateInHeading && !request.Name.Contains('#') && profile.HasSpecialPage(FindComment);
}
