using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Tests;
using TechNewsBot.Core.Tests.Pages;
using TechNewsBot.Core.Tests.Requests.Tasks;
using TechNewsBot.Core.Tests.TechNews;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Options;
using TechNewsBot.Rounds;

namespace TechNewsBot.Tests.Rounds;

/// <summary>The bot over two wikis and a central wiki in memory. A page of each wiki asks for the jobs “echo” and “newsletter”, which copy the page “Source”.</summary>
internal sealed class SmallBot : IWikiWriter
{
    public const string Page = "Wikipedia:Echo";

    private readonly Moments time = new();
    private readonly MemoryPages memory = new();

    public SmallBot()
    {
        Wikis = new OpenedWikis(French, Ukrainian);
        IReadOnlyList<IPageJob> jobs = [new EchoJob(), new EchoJob { Name = "newsletter" }];
        News = new NewsSupply(new TechNewsPull(Central, Issues, new MemoryUnits(), time), Issues, Options, time);
        var sweep = new Sweep(new PagePlanner(jobs, RepositoryFiles.Messages, time), this, memory, memory, new MemoryTasks(), RepositoryFiles.Messages, time);
        Sweep = new WikiSweep(Wikis, News, sweep, jobs, Options, time);
        Round = new Round(Sweep, News, Options, time);
        foreach (var wiki in new[] { French, Ukrainian })
        {
            wiki.Put("Source", "out of " + wiki.Id);
            wiki.Put(Page, "{{TechNewsBot|job=echo|pages=Source}}\n{{TechNewsBot end}}\n{{TechNewsBot|job=newsletter|pages=Source}}\n{{TechNewsBot end}}");
            wiki.Carriers.Add(Page);
        }
    }

    public MemoryWiki French { get; } = new(SampleProfile.French) { Id = "frwiki", BotName = "" };

    public MemoryWiki Ukrainian { get; } = new(SampleProfile.Ukrainian) { Id = "ukwiki", BotName = "" };

    public MemoryCentral Central { get; } = new();

    public MemoryIssues Issues { get; } = new();

    public OpenedWikis Wikis { get; }

    public TechNewsBotOptions Options { get; } = new() { Central = "metawiki" };

    public NewsSupply News { get; }

    public WikiSweep Sweep { get; }

    public Round Round { get; }

    public Task<WriteOutcome> WriteAsync(IWiki wiki, PageEdit edit, CancellationToken cancellationToken) =>
        ((MemoryWiki)wiki).WriteAsync(wiki, edit, cancellationToken);

    public Task<RoundReport> RunAsync(bool pulls = true, SweepScope? sweep = null) =>
        Round.RunAsync(new RoundScope(Wikis.Ids, pulls, sweep), progress: null, CancellationToken.None);
}
