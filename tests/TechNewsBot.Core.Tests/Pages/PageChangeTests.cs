using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Tests.Requests.Tasks;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.Pages;

/// <summary>Changes of what a job added to its page earlier.</summary>
public sealed class PageChangeTests
{
    private const string Page = "Wikipedia:Echo";

    private readonly EchoJob job = new();
    private readonly MemoryWiki wiki = new(SampleProfile.French);
    private readonly MemoryPages memory = new();
    private readonly Moments time = new();

    public PageChangeTests()
    {
        wiki.Put(Page, "{{TechNewsBot|job=echo|pages=Source}}\n{{TechNewsBot end}}\nold");
        wiki.Put("Source", "out");
        wiki.Carriers.Add(Page);
    }

    [Test]
    public async Task A_change_is_made_in_the_same_edit_as_the_region_and_says_so()
    {
        job.Changes = [Change()];

        await RunAsync();

        Assert.That(wiki[Page], Does.EndWith("{{TechNewsBot end}}\nnew"));
        Assert.That(wiki.Outcomes.Where(outcome => outcome.Title == Page).Select(outcome => outcome.Summary), Is.EqualTo(new[] { "changed" }));
    }

    [Test]
    public async Task A_change_with_nothing_to_do_is_not_told()
    {
        job.Changes = [new PageChange(text => text, "changed")];

        await RunAsync();

        Assert.That(wiki.Outcomes[0].Summary, Is.EqualTo("echo of Source"));
    }

    [Test]
    public async Task What_a_change_needs_is_written_before_it()
    {
        job.Subpages = [new SubpageEdit("Kept", _ => "old", "kept")];
        job.Changes = [Change() with { Needs = "Kept" }];

        await RunAsync();

        Assert.That(wiki.Outcomes.Select(outcome => outcome.Summary).Take(2), Is.EqualTo(new[] { "kept", "changed" }));
    }

    [Test]
    public async Task Without_what_it_needs_a_change_waits_and_the_rest_is_done()
    {
        wiki.Refusing.Add(Page + "/Kept");
        job.Subpages = [new SubpageEdit("Kept", _ => "old", "kept")];
        job.Changes = [Change() with { Needs = "Kept" }];

        await RunAsync();

        Assert.That(wiki[Page], Does.Contain("out").And.EndWith("\nold"));
    }

    [Test]
    public async Task A_change_in_doubt_is_told_to_the_writer()
    {
        job.Changes = [Change() with { Doubt = "hash" }];
        var page = (await wiki.ReadAsync([Page], CancellationToken.None))[Page];

        var plan = await new PagePlanner([job], RepositoryFiles.Messages, time).PlanAsync(page, wiki, new HashSet<string>(), _ => true, CancellationToken.None);

        Assert.That(plan.Edits[^1].Decide(page).Doubt, Does.EndWith("hash"));
        Assert.That(plan.Edits[^1].Decide(page with { Text = page.Text.Replace("old", "", StringComparison.Ordinal) }).Doubt, Is.Null, "nothing to change");
    }

    private static PageChange Change() => new(text => text.Replace("\nold", "\nnew", StringComparison.Ordinal), "changed");

    private async Task RunAsync()
    {
        var sweep = new Sweep(new PagePlanner([job], RepositoryFiles.Messages, time), wiki, memory, memory, new MemoryTasks(), RepositoryFiles.Messages, time);
        await sweep.RunAsync(wiki, [new PageStamp(Page, 1)], SweepScope.Changed, progress: null, CancellationToken.None);
    }
}
