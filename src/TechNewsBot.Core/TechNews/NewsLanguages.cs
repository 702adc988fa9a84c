using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.TechNews;

/// <summary>The languages in which Tech News is looked for.</summary>
public static class NewsLanguages
{
    /// <summary>A page's language and then the wiki's fallbacks, best first. A page in another language than its wiki has no fallbacks: those of its language are unknown.</summary>
    public static IReadOnlyList<string> For(string pageLanguage, WikiProfile profile) =>
        pageLanguage == profile.Language ? [.. profile.Fallbacks.Prepend(pageLanguage).Distinct()] : [pageLanguage];

    /// <summary>All that a wiki's opted-in pages need: what <see cref="TechNewsPull"/> is asked to read for it.</summary>
    public static IReadOnlySet<string> NeededBy(IWiki wiki, IEnumerable<PageStamp> carriers) =>
        carriers.SelectMany(carrier => For(carrier.Language, wiki.Profile)).ToHashSet();
}
