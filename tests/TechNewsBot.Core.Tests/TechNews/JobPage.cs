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

    /// <summary>The other wiki that edits may go to, and the bot's memory of them; null for none.</summary>
    public (MemoryWiki Wiki, IPageMemory Memory)? Elsewhere { get; init; }

    public string Text => wiki[title];

    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>When the last run wanted to be repeated.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    public void Put(string before = "", string after = "", string call = "{{TechNewsBot end}}", string parameters = "") =>
        wiki.Put(title, $"{before}{{{{TechNewsBot|job={job.Name}{parameters}}}}}{call}{after}");

    /// <summary>One run; how many edits it made.</summary>
    public async Task<int> RunAsync()
    {
        var page = (await wiki.ReadAsync([title], CancellationToken.None))[title];
        var plan = await new PagePlanner([job], RepositoryFiles.Messages, Time).PlanAsync(page, wiki, Posted, _ => true, CancellationToken.None);
        (Problems, DueAt) = (plan.Problems, plan.DueAt);
        var saved = 0;
        foreach (var edit in plan.Edits)
            saved += edit.Wiki is null ? await WriteAsync(wiki, edit) : await WriteElsewhereAsync(edit);
        foreach (var remember in plan.Memories)
            await remember(CancellationToken.None);
        Posted.UnionWith(plan.Posts);
        return saved;
    }

    private static async Task<int> WriteAsync(MemoryWiki to, PageEdit edit) => (await to.WriteAsync(to, edit, CancellationToken.None)).Kind == WriteOutcomeKind.Saved ? 1 : 0;

    private async Task<int> WriteElsewhereAsync(PageEdit edit)
    {
        var saved = await WriteAsync(Elsewhere!.Value.Wiki, edit);
        foreach (var key in saved > 0 ? edit.Posts : [])
            await Elsewhere.Value.Memory.KeepPostedAsync(edit.Wiki!, edit.Title, key, 1, Time.GetUtcNow(), CancellationToken.None);
        return saved;
    }
}
