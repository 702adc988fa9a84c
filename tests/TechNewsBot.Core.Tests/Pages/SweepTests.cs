using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.Core.Tests.Requests.Tasks;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.Pages;

public sealed class SweepTests
{
    private const string Page = "Wikipedia:Echo";
    private const string Call = "{{TechNewsBot|job=echo|pages=Source}}";
    private const string Status = "Utilisateur:TechNewsBot/status";

    private readonly EchoJob job = new();
    private readonly MemoryWiki wiki = new(SampleProfile.French);
    private readonly MemoryPages memory = new();
    private readonly MemoryTasks tasks = new();
    private readonly Moments time = new();

    private static readonly PageEdit OnAnotherWiki = new("Unit", new Consent.TranslationUnit(), _ => EditDecision.Save("text", "summary")) { Wiki = "metawiki" };

    public SweepTests()
    {
        wiki.Put(Page, $"Above\n{Call}\n{{{{TechNewsBot end}}}}\nBelow");
        wiki.Put("Source", "out");
        wiki.Carriers.Add(Page);
    }

    [Test]
    public async Task The_region_is_written_and_everything_else_stays()
    {
        await RunAsync();

        Assert.That(wiki[Page], Does.Match($@"^Above\n{System.Text.RegularExpressions.Regex.Escape(Call)}\nout\n<div class=""technewsbot-footer""[^\n]*</div>\n{{{{TechNewsBot end}}}}\nBelow$"));
    }

    [Test]
    public async Task A_second_sweep_makes_two_requests_and_no_edit()
    {
        await RunAsync();
        var before = wiki.Requests;

        var report = await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(wiki.Requests - before, Is.EqualTo(2));
            Assert.That(report.Outcomes, Is.Empty);
        });
    }

    [Test]
    public async Task An_edit_on_another_wiki_is_made_once_and_its_page_is_not_looked_for_here()
    {
        job.Elsewhere = [OnAnotherWiki];

        var report = await RunAsync();
        var again = await RunAsync();

        Assert.That(report.Outcomes.Select(outcome => (outcome.Wiki, outcome.Title, outcome.Kind)), Does.Contain(("metawiki", "Unit", WriteOutcomeKind.Saved)));
        Assert.That(again.Outcomes, Is.Empty);
    }

    [Test]
    public async Task An_edit_that_another_wiki_refuses_for_now_is_tried_again_and_one_that_it_refuses_is_not()
    {
        job.Elsewhere = [OnAnotherWiki];
        wiki.Doubting.Add("Unit");
        await RunAsync();

        wiki.Refusing.Add("Unit");
        var second = await RunAsync();
        var third = await RunAsync();

        Assert.That((second.Outcomes.Count(outcome => outcome.Title == "Unit"), third.Outcomes.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public async Task A_change_of_what_was_read_brings_the_page_up_to_date()
    {
        await RunAsync();
        wiki.Put("Source", "new");

        await RunAsync();

        Assert.That(wiki[Page], Does.Contain("\nnew\n").And.Not.Contain("\nout\n"));
    }

    [Test]
    public async Task An_equal_output_on_another_day_is_no_edit()
    {
        await RunAsync();
        var before = wiki[Page];
        time.Moment = time.Moment.AddDays(1);

        var report = await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(job.Runs, Is.EqualTo(2));
            Assert.That(wiki[Page], Is.EqualTo(before));
            Assert.That(report.Outcomes.Where(outcome => outcome.Kind == WriteOutcomeKind.Saved).Select(outcome => outcome.Title), Is.EqualTo(new[] { Status }), "the day's status alone is written");
        });
    }

    [Test]
    public async Task A_page_is_worked_on_again_when_its_job_wants_it_though_nothing_changed()
    {
        job.DueAt = time.Moment.AddHours(6);
        await RunAsync();
        job.DueAt = null;
        time.Moment = time.Moment.AddHours(5);
        await RunAsync();
        var before = job.Runs;
        time.Moment = time.Moment.AddHours(1);

        await RunAsync();
        await RunAsync();

        Assert.That((before, job.Runs), Is.EqualTo((1, 2)));
    }

    [Test]
    public async Task Without_an_end_template_the_region_and_the_end_are_put_behind_the_call()
    {
        wiki.Put(Page, $"Above\n{Call}\nA human's words");

        await RunAsync();
        time.Moment = time.Moment.AddDays(1);
        await RunAsync();

        Assert.That(wiki[Page], Does.StartWith($"Above\n{Call}\nout\n").And.EndWith("</div>\n{{TechNewsBot end}}\nA human's words"));
    }

    [Test]
    public async Task A_mistake_is_shown_in_the_pages_language_above_the_last_good_output()
    {
        await RunAsync();
        wiki.Put(Page, wiki[Page].Replace("pages=Source", "pages=Source|stale=<b>", StringComparison.Ordinal));

        await RunAsync();
        var shown = wiki[Page];
        await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(shown, Does.Contain("n’est pas connu ici").And.Contain("\nout\n").And.Not.Contain("<b>\n"));
            Assert.That(wiki[Page], Is.EqualTo(shown));
        });
    }

    [Test]
    public async Task A_mistake_that_was_mended_is_shown_no_longer()
    {
        wiki.Put(Page, "{{TechNewsBot|job=echo}}{{TechNewsBot end}}");
        await RunAsync();
        wiki.Put(Page, wiki[Page].Replace("job=echo", "job=echo|pages=Source", StringComparison.Ordinal));

        await RunAsync();

        Assert.That(wiki[Page], Does.Contain("\nout\n").And.Not.Contain(Region.MistakesMark));
    }

    [TestCase("{{TechNewsBot|job=eko}}")]
    [TestCase("{{TechNewsBot}}")]
    public async Task An_unknown_job_is_a_mistake_that_names_the_known_ones(string call)
    {
        wiki.Put(Page, call);

        await RunAsync();

        Assert.That(wiki[Page], Does.Contain(Region.MistakesMark));
    }

    [Test]
    public async Task A_section_is_added_once_even_when_it_was_archived_since()
    {
        job.Sections = [new NewSection("2026/48", text => text.Contains("== News ==", StringComparison.Ordinal), "== News ==\ntext", "news 48")];
        await RunAsync();
        Assert.That(wiki[Page], Does.EndWith("Below\n\n== News ==\ntext"));
        wiki.Put(Page, wiki[Page].Replace("\n\n== News ==\ntext", "", StringComparison.Ordinal));

        await RunAsync();

        Assert.That(wiki[Page], Does.EndWith("Below"));
    }

    [Test]
    public async Task A_section_that_somebody_else_posted_meanwhile_is_not_added()
    {
        job.Sections = [new NewSection("2026/48", text => text.Contains("== News ==", StringComparison.Ordinal), "== News ==\ntext", "news 48")];
        wiki.Meanwhile = () => wiki.Put(Page, wiki[Page] + "\n\n== News ==\nby mass message");

        await RunAsync();

        Assert.That(wiki[Page], Does.EndWith("== News ==\nby mass message"));
    }

    [Test]
    public async Task Words_that_a_human_saved_meanwhile_stay()
    {
        wiki.Meanwhile = () => wiki.Put(Page, "New line\n" + wiki[Page]);

        await RunAsync();

        Assert.That(wiki[Page], Does.StartWith("New line\nAbove\n").And.Contain("\nout\n"));
    }

    [Test]
    public async Task A_call_that_a_human_changed_meanwhile_waits_for_the_next_sweep()
    {
        wiki.Meanwhile = () => wiki.Put(Page, "{{TechNewsBot|job=echo|pages=Other}}{{TechNewsBot end}}");

        await RunAsync();

        Assert.That(wiki[Page], Is.EqualTo("{{TechNewsBot|job=echo|pages=Other}}{{TechNewsBot end}}"));
    }

    [Test]
    public async Task Subpages_are_written_before_the_page_that_links_to_them()
    {
        job.Subpages = [new SubpageEdit("2026/48", current => current.Exists ? current.Text : "stub", "stub")];

        await RunAsync();

        Assert.That(wiki.Outcomes.Select(outcome => outcome.Title), Is.EqualTo(new[] { Page + "/2026/48", Page, Status }));
    }

    [Test]
    public async Task A_page_that_fails_is_reported_and_tried_again_and_the_others_are_done()
    {
        wiki.Put("Wikipedia:Good", "{{TechNewsBot|job=echo|pages=Other}}{{TechNewsBot end}}");
        wiki.Carriers.Add("Wikipedia:Good");
        wiki.Failing.Add("Source");

        var failed = await RunAsync();
        wiki.Failing.Clear();
        await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(failed.Problems.Select(problem => (problem.Title, problem.IsFailure)), Is.EqualTo(new[] { (Page, true) }));
            Assert.That(wiki["Wikipedia:Good"], Does.Contain("technewsbot-footer"));
            Assert.That(wiki[Page], Does.Contain("\nout\n"));
        });
    }

    [Test]
    public async Task A_refused_page_is_reported_once_and_left_until_something_changes()
    {
        wiki.Refusing.Add(Page);
        var first = await RunAsync();

        var second = await RunAsync();
        wiki.Put("Utilisateur:TechNewsBot/stop", "");
        var third = await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(first.Problems.Select(problem => problem.Text), Is.EqualTo(new[] { "the page is protected" }));
            Assert.That(second.Problems, Is.Empty);
            Assert.That(third.Problems, Has.Count.EqualTo(1), "the stop page changed, so it may be allowed now");
        });
    }

    [Test]
    public async Task A_refused_page_is_tried_again_by_an_operator_s_command()
    {
        wiki.Refusing.Add(Page);
        await RunAsync();
        wiki.Refusing.Clear();

        await RunAsync();
        Assert.That(wiki[Page], Does.Not.Contain("out"), "the worker waits for a change or the next day");
        await RunAsync(retriesRefused: true);

        Assert.That(wiki[Page], Does.Contain("\nout\n"));
    }

    [Test]
    public async Task A_page_that_is_refused_for_now_is_tried_again_in_the_next_sweep()
    {
        wiki.Doubting.Add(Page);
        await RunAsync();

        await RunAsync();

        Assert.That(wiki[Page], Does.Contain("\nout\n"));
    }

    [Test]
    public async Task A_wiki_that_fails_is_told_once_and_its_other_pages_wait_for_the_next_sweep()
    {
        AddPages(3);
        wiki.Down = new FailingWiki();

        var failed = await RunAsync();
        wiki.Down = null;
        await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(failed.Problems, Has.Count.EqualTo(1));
            Assert.That(wiki.Carriers.Select(page => wiki[page]), Has.All.Contains("technewsbot-footer"));
        });
    }

    [Test]
    public async Task Beyond_the_ceiling_of_a_run_the_rest_waits_for_the_next()
    {
        AddPages(4);

        var first = await RunAsync(mostEdits: 2);
        var second = await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(first.Outcomes.Count(outcome => outcome.Kind == WriteOutcomeKind.Saved), Is.EqualTo(2));
            Assert.That(first.Problems.Single().Text, Does.StartWith("testwiki: 2 edits were made in one run, which is the ceiling"));
            Assert.That(second.Problems, Is.Empty);
            Assert.That(wiki.Carriers.Select(page => wiki[page]), Has.All.Contains("technewsbot-footer"));
        });
    }

    [TestCase("out of very much that was there", "little", true)]
    [TestCase("out of very much", "a new text here", false)]
    [TestCase("", "out", false)]
    public async Task An_edit_that_takes_away_more_than_half_of_a_region_is_in_doubt(string standing, string wanted, bool isDoubted)
    {
        wiki.Put("Source", wanted);
        var text = $"{Call}\n{standing}\n{{{{TechNewsBot end}}}}";
        var page = new PageText(Page, 1, text, "fr", Moments.Now);

        var plan = await new PagePlanner([job], RepositoryFiles.Messages, time).PlanAsync(page, wiki, new HashSet<string>(), _ => true, CancellationToken.None);

        Assert.That(plan.Edits.Single().Decide(page).Doubt, isDoubted ? Is.Not.Null : Is.Null);
    }

    [Test]
    public async Task Two_runs_that_want_the_same_have_the_same_doubt_whatever_the_hour()
    {
        var page = new PageText(Page, 1, $"{Call}\nvery much that was there\n{{{{TechNewsBot end}}}}", "fr", Moments.Now);
        var planner = new PagePlanner([job], RepositoryFiles.Messages, time);

        var doubts = new List<string?>();
        foreach (var wanted in new[] { "out", "out", "o" })
        {
            wiki.Put("Source", wanted);
            var plan = await planner.PlanAsync(page, wiki, new HashSet<string>(), _ => true, CancellationToken.None);
            doubts.Add(plan.Edits.Single().Decide(page).Doubt);
            time.Moment = time.Moment.AddHours(1);
        }

        Assert.That((doubts[0] == doubts[1], doubts[1] == doubts[2]), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task A_dry_run_writes_nothing_and_remembers_nothing()
    {
        wiki.IsDryRun = true;
        await RunAsync();

        var again = await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(again.Outcomes.Select(outcome => outcome.Kind), Has.All.EqualTo(WriteOutcomeKind.Shown));
            Assert.That(wiki[Page], Does.Not.Contain("out"));
        });
    }

    [Test]
    public async Task A_job_that_is_not_wanted_now_is_done_by_the_next_whole_sweep()
    {
        await RunAsync(jobs: ["another"]);
        Assert.That(job.Runs, Is.Zero);

        await RunAsync();

        Assert.That(job.Runs, Is.EqualTo(1));
    }

    [Test]
    public async Task The_status_page_lists_the_pages_and_gives_the_day_to_the_footer()
    {
        await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(wiki[Status], Does.Contain("<onlyinclude>22 novembre 2026</onlyinclude>").And.Contain($"[[:{Page}]] || echo || ✓"));
            Assert.That(wiki[Page], Does.Contain("{{" + Status + "}}"));
        });
    }

    [Test]
    public async Task The_status_page_waits_until_every_page_was_looked_at()
    {
        await RunAsync(jobs: ["another"]);
        Assert.That(wiki.Outcomes, Is.Empty);

        await RunAsync();

        Assert.That(wiki[Status], Does.Contain("echo || ✓"));
    }

    [Test]
    public async Task Two_calls_of_a_job_are_one_job_of_the_page()
    {
        wiki.Put(Page, $"{Call}{{{{TechNewsBot end}}}}{Call}{{{{TechNewsBot end}}}}");

        await RunAsync();

        Assert.That(wiki[Status], Does.Contain("|| echo ||"));
    }

    [Test]
    public async Task A_task_that_changes_brings_the_page_up_to_date_without_a_request_to_the_wiki()
    {
        var open = new TrackedTask("T123", "Title", TaskState.Open);
        tasks.Put(open);
        job.Tasks = new Dictionary<string, string> { ["T123"] = open.Version, ["T45"] = "" };
        await RunAsync();
        await RunAsync();
        var (runs, requests) = (job.Runs, wiki.Requests);
        tasks.Put(open with { State = TaskState.Resolved });

        await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That((runs, job.Runs), Is.EqualTo((1, 2)));
            Assert.That(wiki.Requests - requests, Is.EqualTo(4), "the two of every sweep, the page and what the job reads");
        });
    }

    [Test]
    public async Task A_task_that_becomes_known_brings_the_page_up_to_date()
    {
        job.Tasks = new Dictionary<string, string> { ["T123"] = "" };
        await RunAsync();
        tasks.Put(new TrackedTask("T123", "Title", TaskState.Open));

        await RunAsync();

        Assert.That(job.Runs, Is.EqualTo(2));
    }

    [Test]
    public async Task A_tracker_that_does_not_answer_is_a_problem_of_no_page()
    {
        tasks.Problem = "Phabricator is down";

        var (first, second) = (await RunAsync(), await RunAsync());

        Assert.Multiple(() =>
        {
            Assert.That(first.Problems.Single(), Is.EqualTo(new PageProblem("Phabricator", "Phabricator is down", IsFailure: false)));
            Assert.That(second.Problems, Is.Empty);
            Assert.That(wiki[Page], Does.Contain("\nout\n"));
        });
    }

    [Test]
    public async Task A_call_inside_another_template_is_named_for_the_operator()
    {
        wiki.Put(Page, $"{{{{Frame|{Call}}}}}");

        var report = await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(report.Problems.Single().Text, Does.Contain("inside another template’s parameter"));
            Assert.That(wiki[Page], Is.EqualTo($"{{{{Frame|{Call}}}}}"));
        });
    }

    [Test]
    public async Task What_a_job_only_passed_by_is_not_watched()
    {
        job.Passed = new HashSet<string> { "Source" };
        await RunAsync();
        wiki.Put("Source", "changed");

        await RunAsync();

        Assert.That(job.Runs, Is.EqualTo(1));
    }

    [TestCase(true, 0)]
    [TestCase(false, 1)]
    public async Task A_job_remembers_once_its_page_is_right_but_not_in_a_dry_run(bool isDryRun, int memories)
    {
        wiki.IsDryRun = isDryRun;

        await RunAsync();

        Assert.That(job.Memories, Is.EqualTo(memories));
    }

    private void AddPages(int count)
    {
        foreach (var title in Enumerable.Range(1, count - 1).Select(number => $"{Page} {number}"))
        {
            wiki.Put(title, $"{Call}{{{{TechNewsBot end}}}}");
            wiki.Carriers.Add(title);
        }
    }

    private async Task<SweepReport> RunAsync(bool retriesRefused = false, string[]? jobs = null, int mostEdits = int.MaxValue)
    {
        var planner = new PagePlanner([job], RepositoryFiles.Messages, time);
        var sweep = new Sweep(planner, wiki, memory, memory, tasks, RepositoryFiles.Messages, time);
        var carriers = await wiki.CarriersAsync(CancellationToken.None);
        return await sweep.RunAsync(wiki, carriers, new SweepScope((jobs ?? []).ToHashSet(), retriesRefused) { MostEdits = mostEdits }, progress: null, CancellationToken.None);
    }

    private sealed class FailingWiki() : WikiFailureException("testwiki: is down")
    {
        public override bool EndsVisit => true;
    }
}
