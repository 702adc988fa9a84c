using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Tests.Requests.Register;
using TechNewsBot.Core.Tests.Requests.Tasks;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Tests.Requests;

/// <summary><c>job=requests</c> on a wiki in memory, with what it remembers.</summary>
internal sealed class RequestsBench
{
    public const string Pump = "Wikipedia:Pump";

    private readonly RequestsJob job;

    public RequestsBench(WikiProfile? profile = null)
    {
        Wiki = new MemoryWiki(profile ?? SampleProfile.English);
        job = new RequestsJob(SampleWords.All, Register, Tasks);
    }

    public MemoryWiki Wiki { get; }

    public MemoryRegister Register { get; } = new();

    public MemoryTasks Tasks { get; } = new();

    /// <summary>A signature of a day of November 2026, at ten.</summary>
    public static string By(string name, int day) => $"[[User:{name}|{name}]] 10:00, {day} November 2026 (UTC)";

    /// <summary>The headings that the table leads to, in its order.</summary>
    public static IEnumerable<string> Titles(RequestsRun result) =>
        WikitextDocument.Parse(result.Region).Links.Where(link => link.Target.Contains('#', StringComparison.Ordinal)).Select(link => link.Target.Split('#')[1]);

    /// <summary>The caption of the table in which a request stands; empty when it has no row.</summary>
    public static string PartOf(string title, RequestsRun result) =>
        result.Region.Split("|+ ").Skip(1).Where(part => part.Contains($"#{title}|", StringComparison.Ordinal)).Select(part => part.Split('\n')[0].Split(" | ")[1]).SingleOrDefault("");

    /// <summary>A run over a page with these parameters and this output in its region, whose edit is saved.</summary>
    public async Task<RequestsRun> RunAsync(string parameters, DateTime? now = null, string standing = "")
    {
        var page = new PageText("Wikipedia:Space", 1, $"{{{{TechNewsBot|job=requests|{parameters}}}}}{standing}{{{{TechNewsBot end}}}}", "en", Moments.Now);
        var call = JobTemplate.Find(WikitextDocument.Parse(page.Text), Wiki.Template, Wiki.Profile).Single();
        var values = ParameterReader.Read(call, job.Rules, Wiki.Profile, out _)!;
        var moment = now is { } given ? new DateTimeOffset(given, TimeSpan.Zero) : Moments.Now;
        var result = await job.RunAsync(new JobRun(page, call, values, Wiki, RepositoryFiles.Messages.For("en", []), moment), CancellationToken.None);
        await result.Remember!(CancellationToken.None);
        return new RequestsRun(result, result.Merge(standing));
    }
}
