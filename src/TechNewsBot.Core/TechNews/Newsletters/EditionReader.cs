using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.TechNews.Newsletters;

/// <summary>Gathers issues for a page: the source, the central wiki's translations, and those of the wiki itself.</summary>
internal sealed class EditionReader(IIssueStore store, CentralAddress central, JobRun run)
{
    private LocalStubs stubs = LocalStubs.None;

    /// <summary>What could not be read or cannot be used, for the operator.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Pages that were read for nothing.</summary>
    public IReadOnlySet<string> Passed => stubs.Passed;

    /// <summary>The issues that can be posted, in the order they are given.</summary>
    /// <param name="sources">The issues.</param>
    /// <param name="standing">Those that stand on the page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<Edition>> ReadAsync(IReadOnlyList<IssueSource> sources, IReadOnlySet<IssueName> standing, CancellationToken cancellationToken)
    {
        // There is nothing to translate into the source's own language.
        stubs = await LocalStubs.ReadAsync(run, [.. sources.Where(source => source.Language != run.Page.Language).Select(source => source.Issue)], cancellationToken);
        var editions = new List<Edition>();
        foreach (var source in sources)
        {
            var issue = await TranslatedIssue.ReadAsync(store, source, NewsLanguages.For(run.Page.Language, run.Wiki.Profile), run.Wiki, cancellationToken);
            Problems.AddRange(issue.HeldBack.Select(unit => $"{issue.Name.Title}: the unit “{unit.Name}” in “{issue.Language}” leaves markup open or holds a template that speaks to bots, and counts as not translated; mend it on the central wiki"));
            if (issue.News.IsPostable)
                editions.Add(stubs.Complete(issue, run, central));
            else
                Problems.Add($"{issue.Name.Title} is not {(standing.Contains(issue.Name) ? "brought up to date" : "posted")}: {issue.News.Problems.First(problem => problem.PreventsPosting).Text}; mend that page on the central wiki");
        }
        return editions;
    }
}
