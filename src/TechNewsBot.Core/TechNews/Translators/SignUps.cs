using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Translators;

/// <summary>Those who want to be called when an issue waits for translation. They sign on a page, or write a link to their user page there; taking it out ends it.</summary>
internal static class SignUps
{
    private const int UserNamespace = 2;
    private const int UserTalkNamespace = 3;
    private const string Contributions = "Contributions";

    /// <summary>The users that these pages name, in the order of the pages, each once; the bot aside. What stands in comments and nowiki tags does not count, nor what the bot wrote between its templates: whom it thanks did not sign.</summary>
    public static IReadOnlyList<string> On(IEnumerable<PageText> pages, IWiki wiki) =>
        [.. pages.SelectMany(page => Links(WikitextDocument.Parse(page.Text), wiki))
            .Select(link => User(wiki.Profile.Title(link.Target), wiki.Profile))
            .Where(name => name.Length > 0 && name != wiki.BotName)
            .Distinct()];

    private static IEnumerable<WikiLink> Links(WikitextDocument document, IWiki wiki)
    {
        var regions = JobTemplate.Find(document, wiki.Template, wiki.Profile).Select(call => call.Region).OfType<TextSpan>().ToList();
        return document.Links.Where(link => !regions.Exists(region => region.Contains(link.Span)));
    }

    private static string User(WikiTitle title, WikiProfile profile)
    {
        var parts = title.Name.Split('/');
        return title.NamespaceId switch
        {
            UserNamespace or UserTalkNamespace => parts[0].Trim(),
            < 0 when parts.Length > 1 && profile.SpecialPage(title.Name) == Contributions => profile.Title($"User:{parts[1]}").Name.Trim(),
            _ => "",
        };
    }
}
