using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.TechNews;

/// <summary>A page that asks for one job, and the sweep's work on it without the sweep.</summary>
internal sealed class JobPage(MemoryWiki wiki, IPageJob job, string title = JobPage.Title)
{
    public const string Title = "Wikipedia:News";

    public IPageJob Job => job;

    /// <summary>The clock of the runs.</summary>
    public Moments Time { get; } = new();

    /// <summary>What the bot remembers to have posted.</summary>
    public HashSet<string> Posted { get; } = [];

    public string Text => wiki[title];

    public IReadOnlyList<string> Problems { get; private set; } = [];

    public void Put(string before = "", string after = "", string call = "{{TechNewsBot end}}", string parameters = "") =>
        wiki.Put(title, $"{before}{{{{TechNewsBot|job={job.Name}{parameters}}}}}{call}{after}");

    /// <summary>One run; how many edits it made.</summary>
    public async Task<int> RunAsync()
    {
        var page = (await wiki.ReadAsync([title], CancellationToken.None))[title];
        var plan = await new PagePlanner([job], RepositoryFiles.Messages, Time).PlanAsync(page, wiki, Posted, _ => true, CancellationToken.None);
        Problems = plan.Problems;
        var saved = 0;
        foreach (var edit in plan.Edits)
            saved += (await wiki.WriteAsync(wiki, edit, CancellationToken.None)).Kind == WriteOutcomeKind.Saved ? 1 : 0;
        foreach (var remember in plan.Memories)
            await remember(CancellationToken.None);
        Posted.UnionWith(plan.Posts);
        return saved;
    }
}
