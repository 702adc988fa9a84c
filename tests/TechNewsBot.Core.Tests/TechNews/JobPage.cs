using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.TechNews;

/// <summary>A page that asks for one job, and the sweep's work on it without the sweep.</summary>
internal sealed class JobPage(MemoryWiki wiki, IPageJob job)
{
    public const string Title = "Wikipedia:News";

    private readonly Moments time = new();

    /// <summary>What the bot remembers to have posted.</summary>
    public HashSet<string> Posted { get; } = [];

    public string Text => wiki[Title];

    public IReadOnlyList<string> Problems { get; private set; } = [];

    public void Put(string before = "", string after = "", string call = "{{TechNewsBot end}}") =>
        wiki.Put(Title, $"{before}{{{{TechNewsBot|job={job.Name}}}}}{call}{after}");

    /// <summary>One run; how many edits it made.</summary>
    public async Task<int> RunAsync()
    {
        var page = (await wiki.ReadAsync([Title], CancellationToken.None))[Title];
        var plan = await new PagePlanner([job], RepositoryFiles.Messages, time).PlanAsync(page, wiki, Posted, _ => true, CancellationToken.None);
        Problems = plan.Problems;
        var saved = 0;
        foreach (var edit in plan.Edits)
            saved += (await wiki.WriteAsync(wiki, edit, CancellationToken.None)).Kind == WriteOutcomeKind.Saved ? 1 : 0;
        Posted.UnionWith(plan.Posts);
        return saved;
    }
}
