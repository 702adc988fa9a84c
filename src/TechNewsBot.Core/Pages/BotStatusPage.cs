using System.Text;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Pages;

/// <summary>
/// <c>User:BOT/status</c>: lists every page that carries the template with its state, and gives the day of the last check
/// to whoever transcludes it. Written at most once a day, so that editors see that the bot is alive without a stream of edits.
/// </summary>
internal static class BotStatusPage
{
    /// <summary>Its full title in the wiki's language; empty when the bot has no account there.</summary>
    public static string TitleOn(IWiki wiki) =>
        wiki.BotName.Length == 0 ? "" : wiki.Profile.Title($"User:{wiki.BotName}/status").Full;

    /// <summary>The edit that brings the page up to date. Pages that are not remembered are listed as new.</summary>
    public static PageEdit Edit(IWiki wiki, IReadOnlyList<PageStamp> carriers, IReadOnlyDictionary<string, RememberedPage> known, Messages messages, DateTimeOffset now) =>
        new(TitleOn(wiki),
            new Consent.OwnUserPage(),
            _ => EditDecision.Save(Render(wiki, carriers, known, messages, now), messages["technewsbot-status-summary"]));

    private static string Render(IWiki wiki, IReadOnlyList<PageStamp> carriers, IReadOnlyDictionary<string, RememberedPage> known, Messages messages, DateTimeOffset now)
    {
        var text = new StringBuilder($"{messages["technewsbot-status-intro"]}\n\n");
        text.Append($"'''{messages.Format("technewsbot-status-checked", $"<onlyinclude>{Checked(wiki, carriers, known, now)}</onlyinclude>")}'''\n\n");
        text.Append($"{{| class=\"wikitable sortable\"\n! scope=\"col\" | {messages["technewsbot-status-page"]}\n! scope=\"col\" | {messages["technewsbot-status-jobs"]}\n! scope=\"col\" | {messages["technewsbot-status-state"]}\n");
        foreach (var title in carriers.Select(carrier => carrier.Title).Order(StringComparer.Ordinal))
        {
            var page = known.GetValueOrDefault(title);
            var state = page is null or { Failed: true } ? "technewsbot-status-waiting" : page.Problem.Length > 0 ? "technewsbot-status-refused" : "technewsbot-status-well";
            var jobs = string.Join(", ", page?.Jobs ?? []);
            text.Append($"|-\n| [[:{title}]] || {jobs} || {messages[state]}{Reason(page)}\n");
        }

        return text.Append("|}").ToString();
    }

    // Who transcludes the page sees its own day there: a page that fails was last checked when that went well. A title with an equals sign cannot be a case.
    private static string Checked(IWiki wiki, IReadOnlyList<PageStamp> carriers, IReadOnlyDictionary<string, RememberedPage> known, DateTimeOffset now)
    {
        var today = wiki.Profile.FormatDate(now);
        var behind = carriers.Select(carrier => known.GetValueOrDefault(carrier.Title)).OfType<RememberedPage>()
            .Where(page => page.Failed && page.CheckedAt > DateTimeOffset.MinValue && !page.Title.Contains('=', StringComparison.Ordinal))
            .OrderBy(page => page.Title, StringComparer.Ordinal)
            .Select(page => $"{page.Title}={wiki.Profile.FormatDate(page.CheckedAt)}|")
            .ToList();
        return behind.Count == 0 ? today : $"{{{{#switch:{{{{FULLPAGENAME}}}}|{string.Concat(behind)}#default={today}}}}}";
    }

    private static string Reason(RememberedPage? page) =>
        page is null || page.Problem.Length == 0 ? "" : $" <small lang=\"en\" dir=\"ltr\">{PlainText.Escape(page.Problem)}</small>";
}
