using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Tests.Requests.Tasks;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.Pages;

public sealed class SweepTimeTests
{
    private const string Status = "Utilisateur:TechNewsBot/status";

    private readonly MemoryWiki wiki = new(SampleProfile.French);
    private readonly MemoryPages memory = new();
    private readonly SimulatedTime time = new();
    private readonly SlowJob job;

    public SweepTimeTests()
    {
        job = new SlowJob(time);
        foreach (var page in new[] { "A", "B", "C" })
        {
            wiki.Put(page, "{{TechNewsBot|job=slow}}\n{{TechNewsBot end}}");
            wiki.Carriers.Add(page);
        }
    }

    [Test]
    public async Task Pages_that_are_left_when_the_time_is_over_are_done_by_the_next_sweep()
    {
        job.Minutes["A"] = 9;
        job.Minutes["B"] = 2;
        job.IsPatient = true;

        var first = await RunAsync();
        job.Minutes.Clear();
        await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(first.Problems.Single().Title, Is.EqualTo("A"), "the page that took the most time is named");
            Assert.That(first.Problems.Single().Text, Does.StartWith("1 more page waits for the next sweep").And.Contain("00:09:00"));
            Assert.That(job.Done, Is.EqualTo(new[] { "A", "B", "C" }), "each once");
        });
    }

    [Test]
    public async Task A_page_that_takes_all_the_time_is_cut_off_and_named_and_comes_last_from_then_on()
    {
        job.Minutes["A"] = 60;

        var first = await RunAsync();
        var second = await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(first.Problems.Select(problem => $"{problem.Title}: {problem.Text}"), Is.EqualTo(new[]
            {
                "A: was not done to the end in the time of 00:10:00 for one sweep; it is tried again after the other pages",
                "A: 2 more pages wait for the next sweep, because the time of 00:10:00 for one sweep was over; this page took the most of it, 01:00:00",
            }));
            Assert.That(first.Outcomes, Is.Empty);
            Assert.That(job.Done, Is.EqualTo(new[] { "B", "C" }));
            Assert.That(second.Problems.Select(problem => problem.Title), Is.EqualTo(new[] { "A" }));
        });
    }

    [Test]
    public async Task Readers_of_a_page_that_fails_see_the_day_when_it_was_done_last()
    {
        await RunAsync();
        time.Advance(TimeSpan.FromDays(1));
        job.Failing = "B";

        await RunAsync();

        Assert.That(wiki[Status], Does.Contain("<onlyinclude>{{#switch:{{FULLPAGENAME}}|B=22 novembre 2026|#default=23 novembre 2026}}</onlyinclude>"));
    }

    [Test]
    public async Task A_page_whose_text_cannot_be_read_is_told_once_a_day_and_keeps_no_status_waiting()
    {
        wiki.Hidden.Add("B");

        var first = await RunAsync();
        var second = await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(first.Problems.Single().Text, Does.StartWith("the page’s text is hidden from the bot"));
            Assert.That(second.Problems, Is.Empty);
            Assert.That(wiki[Status], Does.Contain("[[:B]]"));
        });
    }

    private async Task<SweepReport> RunAsync()
    {
        var planner = new PagePlanner([job], RepositoryFiles.Messages, time);
        var sweep = new Sweep(planner, wiki, memory, memory, new MemoryTasks(), RepositoryFiles.Messages, time);
        var carriers = await wiki.CarriersAsync(CancellationToken.None);
        return await sweep.RunAsync(wiki, carriers, SweepScope.Changed with { Longest = TimeSpan.FromMinutes(10) }, progress: null, CancellationToken.None);
    }

    /// <summary>A job that takes its time on some pages.</summary>
    private sealed class SlowJob(SimulatedTime time) : IPageJob
    {
        public string Name => "slow";

        public IReadOnlyList<ParameterRule> Rules => [];

        public Dictionary<string, int> Minutes { get; } = [];

        /// <summary>Whether it goes on when the time is over, as a job does that reads nothing more.</summary>
        public bool IsPatient { get; set; }

        public string Failing { get; set; } = "";

        public List<string> Done { get; } = [];

        public Task<JobResult> RunAsync(JobRun run, CancellationToken cancellationToken)
        {
            time.Advance(TimeSpan.FromMinutes(Minutes.GetValueOrDefault(run.Page.Title)));
            if (!IsPatient)
                cancellationToken.ThrowIfCancellationRequested();
            if (run.Page.Title == Failing)
                throw new IOException("failed");
            Done.Add(run.Page.Title);
            return Task.FromResult(new JobResult("out"));
        }
    }
}
