using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.MediaWiki;

/// <summary>Lists the pages whose titles begin alike (https://www.mediawiki.org/wiki/API:Allpages).</summary>
internal sealed class PrefixReading(PageReading reading, WikiProfile profile)
{
    /// <summary>The parameters of <c>list=allpages</c> for the titles that begin so.</summary>
    public (string Name, string? Value)[] Listing(string prefix) => [("list", "allpages"), .. Parameters(prefix, "ap")];

    /// <summary>The titles.</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public async Task<IReadOnlyList<string>> TitlesAsync(string prefix, CancellationToken cancellationToken)
    {
        var titles = new List<string>();
        await foreach (var answer in reading.AnswersAsync(new ApiRequest([("action", "query"), .. Listing(prefix)]), cancellationToken))
            titles.AddRange(PageBatch.ListedIn(answer));
        return titles;
    }

    /// <summary>The pages with their newest revisions.</summary>
    /// <exception cref="WikiException">There is no good answer.</exception>
    public async Task<IReadOnlyList<PageStamp>> PagesAsync(string prefix, CancellationToken cancellationToken)
    {
        var pages = new List<PageStamp>();
        var request = PageAnswer.StampRequest.With([("generator", "allpages"), .. Parameters(prefix, "gap")]);
        await foreach (var answer in reading.AnswersAsync(request, cancellationToken))
            pages.AddRange(answer.Field("query").Items("pages").Select(PageAnswer.Stamp));
        return pages;
    }

    private IEnumerable<(string Name, string? Value)> Parameters(string prefix, string module)
    {
        var title = profile.Title(prefix);
        return
        [
            ($"{module}prefix", title.Name),
            ($"{module}namespace", $"{title.NamespaceId}"),
            ($"{module}filterredir", "nonredirects"),
            ($"{module}limit", "max"),
        ];
    }
}
