using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Requests.Hints;

/// <summary>The pages that <c>resources=</c> names.</summary>
/// <param name="Pages">Those that are there, each once.</param>
/// <param name="Missing">The titles of the others.</param>
internal sealed record ResourceReading(IReadOnlyList<PageText> Pages, IReadOnlyList<string> Missing)
{
    /// <summary>Reads them in one batch; no request when none is named.</summary>
    public static async Task<ResourceReading> ReadAsync(IWiki wiki, IReadOnlyList<string> titles, CancellationToken cancellationToken)
    {
        var pages = titles.Count == 0 ? new Dictionary<string, PageText>() : await wiki.ReadAsync(titles, cancellationToken);
        var found = titles.Select(pages.GetValueOrDefault).OfType<PageText>().Where(page => page.Exists).DistinctBy(page => page.Title).ToList();
        return new ResourceReading(found, [.. titles.Where(title => pages.GetValueOrDefault(title) is not { Exists: true })]);
    }
}
