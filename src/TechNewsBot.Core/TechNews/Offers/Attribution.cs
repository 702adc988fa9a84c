using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews.Offers;

/// <summary>Says in an edit summary of the central wiki who wrote a text, and in which revision of which wiki it stands, as the licence asks (CC BY-SA 4.0, section 3 a).</summary>
/// <param name="messages">The bot's texts in the central wiki's language.</param>
/// <param name="central">What the central wiki says about itself.</param>
/// <param name="wiki">The wiki that the text was written on.</param>
internal sealed class Attribution(Messages messages, WikiProfile central, IWiki wiki)
{
    private readonly string? prefix = central.PrefixTo(wiki.Profile);

    /// <summary>The summary. Without a link prefix for the wiki the revision's whole address stands there, and the name alone.</summary>
    public string Of(SlotText origin, string page) => messages.Format("technewsbot-offer-summary", Link($"User:{origin.User}", origin.User), Revision(origin.Revision, page));

    private string Link(string title, string label) => prefix is null ? label : $"[[:{prefix}:{title}|{label}]]";

    // The English names of special pages are understood everywhere.
    private string Revision(long revision, string page) => prefix is null
        ? wiki.Profile.PageAddress($"Special:PermanentLink/{revision}").ToString()
        : Link($"Special:PermanentLink/{revision}", page);
}
