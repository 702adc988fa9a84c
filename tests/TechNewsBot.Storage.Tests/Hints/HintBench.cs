using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Hints;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Tests;
using TechNewsBot.Core.Tests.Pages;
using TechNewsBot.Core.Tests.Requests;
using TechNewsBot.Core.Tests.Requests.Register;
using TechNewsBot.Core.Tests.Requests.Tasks;
using TechNewsBot.Core.Tests.TechNews;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Storage.Hints;

namespace TechNewsBot.Storage.Tests.Hints;

/// <summary>The requests job on a wiki in memory, with hints from a real database.</summary>
internal sealed class HintBench : ICentralPages
{
    private readonly MemoryWiki wiki;
    private readonly PagePlanner planner;
    private readonly MemoryPages pages = new();
    private readonly Moments time = new();

    public HintBench(Database database, MemoryWiki wiki)
    {
        this.wiki = wiki;
        Finder = new HintFinder(new HintIndex(database, time), new HintMemory(database), Issues, pages, this, new CentralAddress(new Uri("https://meta.example/w/api.php")));
        planner = new PagePlanner([new RequestsJob(SampleWords.All, new MemoryRegister(), Tasks, Finder)], RepositoryFiles.Messages, time);
    }

    public HintFinder Finder { get; }

    public MemoryIssues Issues { get; } = new();

    public MemoryTasks Tasks { get; } = new();

    /// <summary>The titles of the central wiki's pages; null while it does not answer.</summary>
    public HashSet<string>? CentralPages { get; set; } = [];

    public string Wiki => "metawiki";

    public Task<IReadOnlyDictionary<string, PageStamp>?> StampsAsync(IReadOnlyCollection<string> titles, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, PageStamp>?>(CentralPages is { } known ? titles.ToDictionary(title => title, title => new PageStamp(title, known.Contains(title) ? 1 : 0)) : null);

    public Task<PagePreview> PreviewAsync(IEnumerable<KeyValuePair<string, string>> parameters) =>
        PagePreview.OfAsync(planner, wiki, "requests", parameters, CancellationToken.None);

    /// <summary>What a sweep would do to a page, which a dry run shows.</summary>
    public async Task<PagePlan> PlanAsync(string title)
    {
        var page = (await wiki.ReadAsync([title], CancellationToken.None))[title];
        return await planner.PlanAsync(page, wiki, new HashSet<string>(), _ => true, CancellationToken.None);
    }

    /// <summary>A sweep in which every carrier is looked at again.</summary>
    public async Task<SweepReport> SweepAsync()
    {
        var carriers = await wiki.CarriersAsync(CancellationToken.None);
        var sweep = new Sweep(planner, wiki, new MemoryPages(), pages, new MemoryTasks(), RepositoryFiles.Messages, time);
        return await sweep.RunAsync(wiki, carriers, SweepScope.Changed, progress: null, CancellationToken.None);
    }
}
