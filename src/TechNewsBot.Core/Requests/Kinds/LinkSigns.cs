using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Requests.Kinds;

/// <summary>What links say of a kind: their namespace in any of its names, the ending of the page's name, the special page.</summary>
internal sealed class LinkSigns(WikiProfile profile)
{
    private const int Special = -1;

    // A page and its talk page count alike: ids are those of the page (mediawiki.org, Help:Namespaces and Extension default namespaces).
    private static readonly Dictionary<int, (RequestKind Kind, double Weight)> Namespaces = new()
    {
        [6] = (RequestKind.FilesGraphics, 1),
        [8] = (RequestKind.EditingInterface, 2.5),
        [10] = (RequestKind.Template, 2),
        [14] = (RequestKind.SearchDatabaseCategory, 1.2),
        [828] = (RequestKind.Lua, 4),
        [2300] = (RequestKind.GadgetScript, 3.5),
        [2302] = (RequestKind.GadgetScript, 3.5),
    };

    private static readonly (string Ending, RequestKind Kind)[] Endings =
    [
        (".js", RequestKind.GadgetScript), (".css", RequestKind.CssSkin), (".lua", RequestKind.Lua),
    ];

    private static readonly (string Prefix, RequestKind Kind, double Weight)[] Elsewhere =
    [
        ("d:", RequestKind.Wikidata, 2.5), ("wikidata:", RequestKind.Wikidata, 2.5), ("phab:", RequestKind.SoftwareBug, 1.2),
        ("phabricator:", RequestKind.SoftwareBug, 1.2), ("gerrit:", RequestKind.SoftwareBug, 1.2), ("diffusion:", RequestKind.SoftwareBug, 1.2), ("gitlab:", RequestKind.SoftwareBug, 1.2),
        ("github:", RequestKind.ApiTool, 1.2), ("property:", RequestKind.Wikidata, 2.5), ("lexeme:", RequestKind.Wikidata, 2.5), ("mw:extension:", RequestKind.SoftwareBug, 1),
        ("mw:api:", RequestKind.ApiTool, 3), ("mw:gadget", RequestKind.GadgetScript, 2.5), ("toollabs:", RequestKind.ApiTool, 2.5),
        ("toolforge:", RequestKind.ApiTool, 2.5), ("quarry:", RequestKind.SearchDatabaseCategory, 3), ("petscan:", RequestKind.SearchDatabaseCategory, 2.5),
        ("module:", RequestKind.Lua, 4), ("translatewiki:", RequestKind.TranslationLanguage, 2.5), ("commons:file:", RequestKind.FilesGraphics, 1.5), ("c:file:", RequestKind.FilesGraphics, 1.5),
    ];

    private static readonly Dictionary<string, (RequestKind Kind, double Weight)> SpecialPages = Pages(
        (RequestKind.AbuseFilter, 4, "AbuseFilter AbuseLog"),
        (RequestKind.AccountPermissions, 2.5, "Userlogin CreateAccount Userrights PasswordReset ChangeEmail CentralAuth Block GlobalRenameRequest ListGroupRights AccountSecurity"),
        (RequestKind.FilesGraphics, 2.5, "Upload UploadWizard Listfiles MediaSearch GlobalUsage"),
        (RequestKind.GadgetScript, 3, "Gadgets GadgetUsage"),
        (RequestKind.TranslationLanguage, 3, "Translate PageTranslation ContentTranslation SearchTranslations LanguageStats"),
        (RequestKind.SearchDatabaseCategory, 2.5, "Search Whatlinkshere LintErrors LinkSearch BrokenRedirects DoubleRedirects Categories Wantedcategories Wantedpages Wantedtemplates Uncategorizedpages Prefixindex Allpages Randompage PagesWithProp"),
        (RequestKind.EditingInterface, 2, "Preferences VisualEditor Allmessages Watchlist Recentchanges GlobalPreferences"),
        (RequestKind.ApiTool, 3, "ApiSandbox ApiFeatureUsage BotPasswords OAuthConsumerRegistration ApiHelp"),
        (RequestKind.Wikidata, 3, "EntityData ItemByTitle NewItem EntityUsage UnconnectedPages"));

    /// <summary>What a link's target says; null for nothing.</summary>
    public KindSign? Read(WikiLink link)
    {
        // Without a namespace or a wiki's name before it, it is a page about something.
        if (!link.Target.Contains(':'))
            return null;
        var title = profile.Title(link.Target);
        return Meaning(title, link.Target) is var (kind, weight)
            ? new KindSign(kind, weight, link.Span.Start, new KindReason(KindReasonKind.Link, title.Full.TrimStart(':')))
            : null;
    }

    private (RequestKind Kind, double Weight)? Meaning(WikiTitle title, string target)
    {
        foreach (var (ending, kind) in Endings)
        {
            if (title.NamespaceId is 2 or 3 or 8 or 9 or 10 && title.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return (kind, 4);
        }
        if (title.NamespaceId == 8 && title.Name.StartsWith("Gadget", StringComparison.OrdinalIgnoreCase))
            return (RequestKind.GadgetScript, 4);
        if (title.NamespaceId == Special)
            return SpecialPages.TryGetValue(profile.SpecialPage(title.Name), out var special) ? special : null;
        if (title.NamespaceId > 0)
        {
            // Without a colon a category or an image is part of the text and no talk about it.
            var isShown = title.NamespaceId is not (6 or 14) || target.StartsWith(':');
            return isShown && Namespaces.TryGetValue(title.NamespaceId & ~1, out var space) ? space : null;
        }
        var bare = target.AsSpan().TrimStart(':');
        foreach (var (prefix, kind, weight) in Elsewhere)
        {
            if (bare.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return (kind, weight);
        }
        return null;
    }

    private static Dictionary<string, (RequestKind, double)> Pages(params (RequestKind Kind, double Weight, string Names)[] groups) => groups
        .SelectMany(group => group.Names.Split(' ').Select(name => (Name: name, Value: (group.Kind, group.Weight))))
        .ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
}
