namespace TechNewsBot.Wikitext.Profiles;

/// <summary>Makes a profile of the wiki's raw answers (mediawiki.org, API:Siteinfo and API:Allmessages).</summary>
internal static class ProfileReader
{
    public static WikiProfile? Read(JsonField root)
    {
        var siteinfo = root["siteinfo"];
        if (!siteinfo.IsObject)
        {
            siteinfo.Note("missing; without it nothing is known about the wiki");
            return null;
        }
        var general = siteinfo["general"];
        if (!general.IsObject)
            general.Note("missing");
        return new WikiProfile
        {
            Language = general["lang"].Text("en", "English is assumed"),
            IsRightToLeft = general["rtl"].Flag(),
            Fallbacks = [.. general["fallback"].Items().Select(item => item["code"].Text()).OfType<string>()],
            SiteName = general["sitename"].Text() ?? "",
            DatabaseName = general["wikiid"].Text() ?? "",
            Server = Server(general["server"]),
            ArticlePath = general["articlepath"].Text("/wiki/$1", "/wiki/$1 is assumed"),
            ScriptPath = general["scriptpath"].Text() ?? "",
            Namespaces = Namespaces(siteinfo),
            ContributionsNames = ContributionsNames(siteinfo["specialpagealiases"]),
            SpecialPages = SpecialPages(siteinfo["specialpagealiases"]),
            // Only the Cite extension tells this, whether it is on or off (Cite, CiteHooks::onAPIQuerySiteInfoGeneralInfo).
            HasReferences = general["citeresponsivereferences"].Exists,
            WikiPrefixes = WikiPrefixes(siteinfo["interwikimap"]),
            TemplateAliases = TemplateAliases(root["templates"]),
            Timestamps = TimestampReader.Read(root),
        };
    }

    private static Dictionary<string, string> WikiPrefixes(JsonField map)
    {
        var prefixes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in map.Items())
        {
            if (item["prefix"].Text() is { } prefix)
                prefixes[prefix] = item["url"].Text() ?? "";
        }
        return prefixes;
    }

    private static TemplateAliases TemplateAliases(JsonField templates)
    {
        var aliases = new TemplateAliases();
        foreach (var item in templates.Items())
        {
            if (item["name"].Text() is { } name && item["means"].Text() is { } meaning)
                aliases.Add(name, meaning);
            else
                item.Note("a template without name or meaning is left out");
        }
        return aliases;
    }

    private static Uri? Server(JsonField field)
    {
        var text = field.Text("", "addresses of pages have no host");
        // Wikimedia's wikis name their server without a scheme, and answer on https.
        if (text.StartsWith("//", StringComparison.Ordinal))
            text = "https:" + text;
        if (Uri.TryCreate(text, UriKind.Absolute, out var server))
            return server;
        if (text.Length > 0)
            field.Note($"\"{text}\" is not an address");
        return null;
    }

    private static NamespaceNames Namespaces(JsonField siteinfo)
    {
        var names = new NamespaceNames();
        var canonical = new List<(int Id, string Name)>();
        foreach (var item in siteinfo["namespaces"].Items())
        {
            // The API's old format names the namespace "*".
            if (item["id"].Number() is not { } id || (item["name"].Text() ?? item["*"].Text()) is not { } name)
            {
                item.Note("a namespace without id or name is left out");
                continue;
            }
            names.Add(id, name, item["case"].Text() == "case-sensitive");
            if (item["canonical"].Text() is { } english)
                canonical.Add((id, english));
        }
        foreach (var (id, name) in canonical)
            names.AddAlias(id, name);
        foreach (var item in siteinfo["namespacealiases"].Items())
        {
            if (item["id"].Number() is { } id && (item["alias"].Text() ?? item["*"].Text()) is { } alias)
                names.AddAlias(id, alias);
            else
                item.Note("an alias without id or name is left out");
        }
        foreach (var (id, name) in new[] { (-1, "Special"), (2, "User"), (3, "User talk"), (10, "Template") })
        {
            if (names.Name(id) is not null)
                continue;
            siteinfo["namespaces"].Note($"{id} is missing; {name} is assumed");
            names.Add(id, name, isCaseSensitive: false);
        }
        return names;
    }

    private static HashSet<string> ContributionsNames(JsonField aliases)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "Contributions" };
        foreach (var page in aliases.Items().Where(page => page["realname"].Text() == "Contributions"))
            names.UnionWith(page["aliases"].Items().Select(alias => alias.Text()).OfType<string>().Select(alias => TitleText.Spaced(alias)));
        if (!aliases.Exists)
            aliases.Note("missing; links to contributions are known by their English name only");
        return names;
    }

    private static Dictionary<string, string> SpecialPages(JsonField aliases)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in aliases.Items())
        {
            if (page["realname"].Text() is not { } canonical)
                continue;
            foreach (var alias in page["aliases"].Items().Select(alias => alias.Text()).OfType<string>())
                names.TryAdd(TitleText.Spaced(alias), canonical);
        }
        return names;
    }
}
