using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.MediaWiki;

/// <summary>What keeps the bot from an edit before the wiki is even asked to save it.</summary>
internal static class Brakes
{
    private const int UserNamespace = 2;

    /// <summary>Why the page must not be written, for the operator; null when nothing speaks against it.</summary>
    public static string? Reason(WikiConnection wiki, ClientSettings client, PageEdit edit, PageState state)
    {
        if (!string.IsNullOrWhiteSpace(state.StopText))
            return $"{StopPage.TitleOn(wiki)} has a text, which stops all writing on the wiki. Talk to whoever wrote it, then empty the page";
        if (state.Page is null)
            return "the page's text is hidden from the bot, or no page can have this title";
        if (state.Page.Exists && state.ContentModel is not ("wikitext" or ""))
            return $"the page is not wikitext but {state.ContentModel}. Move the template to a page of wikitext";
        var document = WikitextDocument.Parse(state.Page.Text);
        return MissingConsent(wiki, client, edit, state)
            ?? BotExclusion.Reason(document, wiki.BotName)
            ?? MissingRight(wiki, state);
    }

    private static string? MissingConsent(WikiConnection wiki, ClientSettings client, PageEdit edit, PageState state) => edit.Consent switch
    {
        Consent.OptIn optIn when !IsAtOrBelow(wiki, edit.Title, optIn.Carrier) =>
            $"the page does not lie under {optIn.Carrier}, which carries the template",
        Consent.OptIn optIn when state.Carrier is null || JobTemplate.Find(WikitextDocument.Parse(state.Carrier.Text), wiki.Template, wiki.Profile).Count == 0 =>
            $"{optIn.Carrier} does not carry the template any more",
        Consent.OwnUserPage when wiki.BotName.Length == 0 || !IsOwn(wiki, edit.Title) =>
            "the page is none of the bot's own user pages",
        Consent.TranslationUnit when wiki.Id != client.OffersTo || !UnitTitle.IsOne(edit.Title) =>
            "the page is no translation unit on a wiki that the operator lets translations be offered to (TechNewsBot:OfferToCentral)",
        _ => null,
    };

    private static bool IsOwn(WikiConnection wiki, string title) =>
        wiki.Profile.Title(title).NamespaceId == UserNamespace && IsAtOrBelow(wiki, title, $"User:{wiki.BotName}");

    private static bool IsAtOrBelow(WikiConnection wiki, string title, string root)
    {
        var page = wiki.Profile.Title(title).Full;
        var above = wiki.Profile.Title(root).Full;
        return page == above || page.StartsWith(above + "/", StringComparison.Ordinal);
    }

    private static string? MissingRight(WikiConnection wiki, PageState state)
    {
        if (wiki.Session.Account is not { } account)
            return null;
        var level = state.Protection.FirstOrDefault(level => !account.Rights.Contains(RightFor(level)));
        return level is null ? null : $"the page is protected ({level}), and {account.Name} has not the right {RightFor(level)}. Ask an administrator, or take the template off the page";
    }

    // The two old levels are spelled in another way than their rights (https://www.mediawiki.org/wiki/Manual:$wgRestrictionLevels).
    private static string RightFor(string level) => level switch
    {
        "sysop" => "editprotected",
        "autoconfirmed" => "editsemiprotected",
        _ => level,
    };
}
