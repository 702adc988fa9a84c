using System.Text.Json;
using TechNewsBot.Core.Wikis;

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

    /// <summary>A page's revisions since a moment, with their texts, and the people among its authors (<c>prop=contributors</c>, https://www.mediawiki.org/wiki/API:Contributors, asked along with them).</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public static async Task<PageRevisions> SinceAsync(PageReading reading, string title, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var revisions = new List<PageText>();
        var people = new HashSet<string>();
        var request = new ApiRequest(
            ("action", "query"), ("prop", "revisions|contributors|info"), ("titles", title), ("rvprop", "ids|timestamp|user|content"), ("rvslots", "main"), ("rvdir", "newer"), ("rvlimit", "max"),
            ("rvstart", since == DateTimeOffset.MinValue ? null : since.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'")), ("pcexcludegroup", "bot"), ("pclimit", "max"));
        await foreach (var answer in reading.AnswersAsync(request, cancellationToken))
        {
            foreach (var page in answer.Field("query").Items("pages"))
            {
                people.UnionWith(page.Items("contributors").Select(person => person.Text("name")));
                people.UnionWith(page.Items("revisions").Where(revision => revision.Flag("anon")).Select(revision => revision.Text("user")));
                revisions.AddRange(page.Items("revisions").Select(revision => PageAnswer.Text(page, revision)).OfType<PageText>());
            }
        }

        return new PageRevisions(revisions, people);
    }
}
