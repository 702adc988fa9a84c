using System.Text.Json;

namespace TechNewsBot.MediaWiki;

/// <summary>A page's history (<c>prop=revisions</c>, https://www.mediawiki.org/wiki/API:Revisions).</summary>
internal static class PageHistory
{
    /// <summary>The bot's own newest revisions, newest first, as many as one request gives: 500, or 5,000 with the right <c>apihighlimits</c>. None of a page that is not there.</summary>
    /// <param name="wiki">The wiki; the bot has an account there.</param>
    /// <param name="title">The page.</param>
    /// <param name="parts">What to tell of each: <c>ids|sha1</c>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public static async Task<IReadOnlyList<JsonElement>> OwnAsync(WikiConnection wiki, string title, string parts, CancellationToken cancellationToken)
    {
        var answer = await wiki.Session.SendAsync(
            new ApiRequest(("action", "query"), ("prop", "revisions"), ("titles", title), ("rvuser", wiki.BotName), ("rvprop", parts), ("rvlimit", "max")),
            cancellationToken);
        return [.. answer.Field("query").Items("pages").SelectMany(page => page.Items("revisions"))];
    }
}
