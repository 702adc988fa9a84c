using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Requests.Agreement;

/// <summary>Compares the bot's reading of the discussion pages that it watches on a wiki with the reading of that wiki's DiscussionTools.</summary>
public static class ReadingComparison
{
    // The extension takes seconds for a long page; a few pages show whether the readings agree.
    private const int MostPages = 3;

    /// <summary>An agreement for each of the first few pages that <c>job=requests</c> names and that DiscussionTools reads. None where the wiki's timestamps are not known: there is nothing to compare.</summary>
    /// <param name="wiki">The wiki.</param>
    /// <param name="tools">Its DiscussionTools.</param>
    /// <param name="carriers">The pages that carry the bot's template.</param>
    /// <param name="cancellationToken">Ends the comparison.</param>
    public static async Task<IReadOnlyList<ReadingAgreement>> RunAsync(IWiki wiki, IDiscussionTools tools, IReadOnlyCollection<string> carriers, CancellationToken cancellationToken)
    {
        if (wiki.Profile.Timestamps is null || carriers.Count == 0)
            return [];
        var calling = await wiki.ReadAsync(carriers, cancellationToken);
        var titles = calling.Values.SelectMany(carrier => RequestsJob.PagesNamedOn(carrier, wiki)).Distinct().Take(MostPages).ToList();
        if (titles.Count == 0)
            return [];
        var pages = await wiki.ReadAsync(titles, cancellationToken);
        var agreements = new List<ReadingAgreement>();
        foreach (var page in pages.Values.Where(page => page.Exists).DistinctBy(page => page.Title))
        {
            if (await tools.CommentsAsync(page, cancellationToken) is { } theirs)
                agreements.Add(ReadingAgreement.Of(page, wiki.Profile, theirs));
        }
        return agreements;
    }
}
