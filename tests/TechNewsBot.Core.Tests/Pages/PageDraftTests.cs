using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.Pages;

/// <summary>Two jobs of one page that want the same of it.</summary>
public sealed class PageDraftTests
{
    private const string Page = "Wikipedia:Echo";
    private const string Subpage = Page + "/Archive";

    private readonly EchoJob first = new() { Name = "first" };
    private readonly EchoJob second = new() { Name = "second" };
    private readonly MemoryWiki wiki = new(SampleProfile.French);

    public PageDraftTests() =>
        wiki.Put(Page, "{{TechNewsBot|job=first|pages=A}}{{TechNewsBot end}}\n{{TechNewsBot|job=second|pages=B}}{{TechNewsBot end}}\nold");

    [Test]
    public async Task What_two_jobs_add_to_a_subpage_stands_there()
    {
        wiki.Put(Subpage, "0");
        first.Subpages = [Adding("1")];
        second.Subpages = [Adding("2")];

        await RunAsync();

        Assert.That((wiki[Subpage], wiki.Outcomes[0].Summary), Is.EqualTo(("012", "add 1; add 2")));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task What_a_subpage_of_another_job_cannot_keep_stays_on_the_page_and_the_operator_is_told(bool isArchiverFirst)
    {
        var (archiver, writer) = isArchiverFirst ? (first, second) : (second, first);
        archiver.Subpages = [Adding("old")];
        archiver.Changes = [new PageChange(text => text.Replace("old", "", StringComparison.Ordinal), "remove") { Needs = "Archive" }];
        writer.Subpages = [new SubpageEdit("Archive", _ => "stub", "write")];

        var plan = await RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(wiki[Subpage], Is.EqualTo("stub"));
            Assert.That(wiki[Page], Does.EndWith("\nold"));
            Assert.That(plan.Problems, Has.One.Contains(Subpage));
        });
    }

    [Test]
    public async Task What_the_history_must_tell_is_told_beside_a_new_section()
    {
        wiki.Put("A", "a call");
        first.Told = ["called"];
        second.Sections = [new NewSection("1", _ => false, "== News ==", "posted")];

        await RunAsync();

        Assert.That(wiki.Outcomes[^1].Summary, Is.EqualTo("called; posted"));
    }

    [Test]
    public async Task What_was_not_written_is_not_told()
    {
        wiki.Put("A", "a call");
        first.Told = ["called"];
        second.Sections = [new NewSection("1", _ => false, "== News ==", "posted")];
        wiki.Meanwhile = () => wiki.Put(Page, "{{TechNewsBot|job=first|pages=C}}{{TechNewsBot end}}");

        await RunAsync();

        Assert.That(wiki.Outcomes[^1].Summary, Is.EqualTo("posted"));
    }

    private static SubpageEdit Adding(string text) => new("Archive", current => current.Text + text, "add " + text) { Adds = true };

    private async Task<PagePlan> RunAsync()
    {
        var page = (await wiki.ReadAsync([Page], CancellationToken.None))[Page];
        var plan = await new PagePlanner([first, second], RepositoryFiles.Messages, new Moments()).PlanAsync(page, wiki, new HashSet<string>(), _ => true, CancellationToken.None);
        foreach (var edit in plan.Edits)
            await wiki.WriteAsync(wiki, edit, CancellationToken.None);
        return plan;
    }
}
