using System.Text.Json;
using System.Text.Json.Nodes;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.MediaWiki;

/// <summary>Learns what known templates are called on a wiki besides: by the sitelinks of English Wikipedia's items, and by the redirects to all of them.</summary>
internal sealed class TemplateAliasReading(PageReading reading, WikiSession session, Sitelinks sitelinks, KnownTemplates known)
{
    private const int TemplateNamespace = 10;

    /// <summary>The names by the names that they stand for, as the profile keeps them: <c>{"name": "Fait", "means": "Done", "from": "sitelink"}</c>.</summary>
    /// <param name="json">The profile without them.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="WikiException">The wiki gives no good answer; a repository that does not is only passed over.</exception>
    public async Task<JsonArray> ReadAsync(string json, CancellationToken cancellationToken)
    {
        if (WikiProfile.Read(json, out _) is not { } profile || known.For(profile) is not { Count: > 0 } names)
            return [];
        using var document = JsonDocument.Parse(json);
        var linked = await LinkedAsync(document.RootElement, profile, cancellationToken);
        var meanings = linked.Concat(names.Select(name => KeyValuePair.Create(name, name))).DistinctBy(name => name.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var redirects = await RedirectsAsync(meanings.Keys, cancellationToken);
        return new JsonArray(
        [
            .. Entries(linked.Where(link => !names.Contains(link.Key, StringComparer.OrdinalIgnoreCase)), "sitelink"),
            .. Entries(redirects.Where(redirect => !meanings.ContainsKey(redirect.Name)).Select(redirect => KeyValuePair.Create(redirect.Name, meanings[redirect.Of])), "redirect"),
        ]);
    }

    private static IEnumerable<JsonNode> Entries(IEnumerable<KeyValuePair<string, string>> names, string from) =>
        names.DistinctBy(name => name.Key).Select(name => (JsonNode)new JsonObject { ["name"] = name.Key, ["means"] = name.Value, ["from"] = from });

    private async Task<IReadOnlyDictionary<string, string>> LinkedAsync(JsonElement profile, WikiProfile wiki, CancellationToken cancellationToken)
    {
        var wikibase = profile.Field("wikibase");
        var site = wikibase.Text("siteid") is { Length: > 0 } told ? told : wiki.DatabaseName;
        var titles = Repository(wikibase, wiki) is { } api ? await sitelinks.OfAsync(api, site, known.English, cancellationToken) : new Dictionary<string, string>();
        return titles.Select(title => KeyValuePair.Create(WithoutNamespace(title.Key), title.Value)).DistinctBy(title => title.Key).ToDictionary();
    }

    // https://www.mediawiki.org/wiki/Wikibase/API, meta=wikibase: the base may lack its scheme, as the wiki's own address does.
    private Uri? Repository(JsonElement wikibase, WikiProfile wiki)
    {
        var url = wikibase.Field("repo").Field("url");
        var address = url.Text("base");
        if (address.StartsWith("//", StringComparison.Ordinal))
            address = $"{wiki.Server?.Scheme ?? Uri.UriSchemeHttps}:{address}";
        return Uri.TryCreate($"{address}{url.Text("scriptpath")}/api.php", UriKind.Absolute, out var api) && (api.Scheme == Uri.UriSchemeHttps || api.Scheme == Uri.UriSchemeHttp)
            ? api
            : known.Wikibase;
    }

    private async Task<List<(string Name, string Of)>> RedirectsAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var request = new ApiRequest(("action", "query"), ("prop", "redirects"), ("rdprop", "title"), ("rdnamespace", $"{TemplateNamespace}"), ("rdlimit", "max"), ("redirects", "1"));
        var found = new List<(string, string)>();
        var titles = names.ToDictionary(name => $"Template:{name}", StringComparer.Ordinal);
        var batch = new PageBatch(titles.Keys);
        var pages = new Dictionary<string, HashSet<string>>();
        foreach (var some in titles.Keys.Chunk(session.BatchSize))
        {
            await foreach (var answer in reading.AnswersAsync(request.With(("titles", string.Join('|', some))), cancellationToken))
            {
                batch.Add(answer);
                foreach (var page in answer.Field("query").Items("pages").Where(page => !page.Flag("missing")))
                    (pages.TryGetValue(page.Text("title"), out var redirects) ? redirects : pages[page.Text("title")] = []).UnionWith(page.Items("redirects").Select(redirect => redirect.Text("title")));
            }
        }
        foreach (var (title, name) in titles)
        {
            var target = batch.Resolve(title);
            if (pages.TryGetValue(target, out var redirects))
                found.AddRange(redirects.Append(target).Select(redirect => (WithoutNamespace(redirect), name)));
        }
        return found;
    }

    private static string WithoutNamespace(string page) => page[(page.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
