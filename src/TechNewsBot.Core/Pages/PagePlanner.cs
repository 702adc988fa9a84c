using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Pages;

/// <summary>Turns a page that carries the template into the edits it asks for. It reads, and writes nothing.</summary>
public sealed class PagePlanner(IEnumerable<IPageJob> jobs, MessageCatalog catalog, TimeProvider time)
{
    private readonly IReadOnlyList<IPageJob> jobs = [.. jobs];

    /// <summary>Reads the page's calls, runs the jobs they ask for, and plans the edits.</summary>
    /// <param name="page">The page as it stands.</param>
    /// <param name="wiki">The page's wiki.</param>
    /// <param name="posted">The keys of sections that were added to this page before.</param>
    /// <param name="isWanted">Which jobs to run; calls of others are left as they are.</param>
    /// <param name="cancellationToken">Ends the gathering.</param>
    public async Task<PagePlan> PlanAsync(PageText page, IWiki wiki, IReadOnlySet<string> posted, Func<string, bool> isWanted, CancellationToken cancellationToken)
    {
        var document = WikitextDocument.Parse(page.Text);
        var isWhole = true;
        var draft = new PageDraft(page, wiki, MessagesFor(page, wiki), time.GetUtcNow());
        if (JobTemplate.HasNested(document, wiki.Template, wiki.Profile))
        {
            draft.AddProblem("the template stands inside another template’s parameter, where no region can be; move it out of there");
        }

        foreach (var (call, occurrence) in Numbered(JobTemplate.Find(document, wiki.Template, wiki.Profile)))
        {
            var job = jobs.FirstOrDefault(candidate => string.Equals(candidate.Name, call.Job, StringComparison.OrdinalIgnoreCase));
            if (job is null)
            {
                draft.AddMistakes(call, occurrence, [UnknownJob(call)]);
            }
            else if (isWanted(job.Name))
            {
                await RunAsync(job, call, occurrence, draft, wiki, posted, cancellationToken);
            }
            else
            {
                isWhole = false;
            }
        }

        return draft.ToPlan() with { IsWhole = isWhole };
    }

    private static async Task RunAsync(IPageJob job, JobCall call, int occurrence, PageDraft draft, IWiki wiki, IReadOnlySet<string> posted, CancellationToken cancellationToken)
    {
        if (ParameterReader.Read(call, job.Rules, wiki.Profile, out var mistakes) is not { } parameters)
        {
            draft.AddMistakes(call, occurrence, mistakes);
            return;
        }

        var reads = new ReadRecorder(wiki);
        var run = new JobRun(draft.Page, call, parameters, reads, draft.Messages, draft.Now) { Posted = posted };
        var result = await job.RunAsync(run, cancellationToken);
        draft.Add(job.Name, call, occurrence, result, reads.Reads, posted);
    }

    // Two equal calls on one page are told apart by their order.
    private static IEnumerable<(JobCall Call, int Occurrence)> Numbered(IReadOnlyList<JobCall> calls) =>
        calls.Select((call, index) => (call, calls.Take(index).Count(earlier => earlier.Source == call.Source)));

    private Messages MessagesFor(PageText page, IWiki wiki) =>
        catalog.For(page.Language, page.Language == wiki.Profile.Language ? wiki.Profile.Fallbacks : []);

    private ParameterMistake UnknownJob(JobCall call) =>
        new("job", call.Job, call.Job.Length == 0 ? "technewsbot-mistake-missing" : "technewsbot-mistake-word", [string.Join(", ", jobs.Select(job => job.Name))]);
}
