using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace TechNewsBot.MediaWiki;

/// <summary>
/// What pages of English Wikipedia are called on other wikis, by the sitelinks of a Wikibase repository (https://www.mediawiki.org/wiki/Wikibase/API, wbgetentities).
/// A repository is asked once a day for all wikis. One that does not answer costs names, and nothing else.
/// </summary>
internal sealed class Sitelinks(Func<Uri, (ApiClient Client, WikiGate Gate)> repositories, TimeProvider time, ILogger logger) : IDisposable
{
    private const string English = "enwiki";
    private const int TitlesAtOnce = 50;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim turn = new(1);
    private readonly Dictionary<Uri, (ApiClient Client, WikiGate Gate)> opened = [];
    private readonly Dictionary<Uri, (DateTimeOffset ReadAt, ILookup<string, (string Title, string English)> BySite)> read = [];

    /// <summary>The titles on a site that stand for these templates, with their names in English; none when the repository does not answer.</summary>
    /// <param name="api">The repository.</param>
    /// <param name="site">The site's name there: <c>frwiki</c>.</param>
    /// <param name="templates">Names of templates of English Wikipedia, without the namespace.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(Uri api, string site, IReadOnlyCollection<string> templates, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (!read.TryGetValue(api, out var known) || time.GetUtcNow() - known.ReadAt >= Lifetime)
                read[api] = known = (time.GetUtcNow(), await ReadAsync(api, templates, cancellationToken));
            return known.BySite[site].DistinctBy(link => link.Title).ToDictionary(link => link.Title, link => link.English);
        }
        catch (WikiException failure)
        {
            logger.LogInformation("Wikibase: no names of templates are learned from {Api}: {Problem}", api, failure.Message);
            return new Dictionary<string, string>();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        turn.Dispose();
        foreach (var (client, _) in opened.Values)
            client.Dispose();
    }

    private async Task<ILookup<string, (string Title, string English)>> ReadAsync(Uri api, IReadOnlyCollection<string> templates, CancellationToken cancellationToken)
    {
        var (client, gate) = opened.TryGetValue(api, out var open) ? open : opened[api] = repositories(api);
        await gate.ReadAsync(cancellationToken);
        var links = new List<(string Site, string Title, string English)>();
        foreach (var batch in templates.Chunk(TitlesAtOnce))
        {
            var answer = await client.SendAsync(
                new ApiRequest(("action", "wbgetentities"), ("sites", English), ("titles", string.Join('|', batch.Select(name => $"Template:{name}"))), ("props", "sitelinks")),
                cancellationToken);
            if (answer.Field("entities") is { ValueKind: JsonValueKind.Object } entities)
                links.AddRange(entities.EnumerateObject().SelectMany(entity => Links(entity.Value)));
        }
        return links.ToLookup(link => link.Site, link => (link.Title, link.English));
    }

    private static IEnumerable<(string Site, string Title, string English)> Links(JsonElement entity)
    {
        var links = entity.Field("sitelinks");
        var english = links.Field(English).Text("title");
        return links.ValueKind == JsonValueKind.Object && english.StartsWith("Template:", StringComparison.Ordinal)
            ? links.EnumerateObject().Select(link => (link.Name, link.Value.Text("title"), english["Template:".Length..])).Where(link => link.Item2.Contains(':', StringComparison.Ordinal))
            : [];
    }
}
