using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.Pages;

/// <summary>A job that writes into the region what the page named in <c>pages=</c> holds.</summary>
internal sealed class EchoJob : IPageJob
{
    public string Name { get; init; } = "echo";

    public IReadOnlyList<ParameterRule> Rules { get; } = [ParameterRule.Titles("pages", required: true)];

    public IReadOnlyList<NewSection> Sections { get; set; } = [];

    public IReadOnlyList<SubpageEdit> Subpages { get; set; } = [];

    public IReadOnlyList<PageChange> Changes { get; set; } = [];

    public IReadOnlyList<PageEdit> Elsewhere { get; set; } = [];

    public IReadOnlyList<string> Told { get; set; } = [];

    public IReadOnlySet<string> Passed { get; set; } = new HashSet<string>();

    public IReadOnlyDictionary<string, string> Tasks { get; set; } = new Dictionary<string, string>();

    public DateTimeOffset? DueAt { get; set; }

    public int Runs { get; private set; }

    /// <summary>How often it was told to remember.</summary>
    public int Memories { get; private set; }

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken cancellationToken)
    {
        Runs++;
        var title = run.Parameters.Titles("pages")[0];
        var pages = await run.Wiki.ReadAsync([title], cancellationToken);
        return new JobResult(pages[title].Text) { Sections = Sections, Subpages = Subpages, Changes = Changes, Elsewhere = Elsewhere, Told = Told, Tasks = Tasks, DueAt = DueAt, Summary = () => "echo of " + title, Passed = Passed, Remember = RememberAsync };
    }

    private Task RememberAsync(CancellationToken cancellationToken)
    {
        Memories++;
        return Task.CompletedTask;
    }
}
