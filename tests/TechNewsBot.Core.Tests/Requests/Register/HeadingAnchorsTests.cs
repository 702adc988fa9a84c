using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Tests.Requests.Register;

public sealed class HeadingAnchorsTests
{
    private const string Pump = RequestsBench.Pump;
    private const string Named = "pages=Wikipedia:Pump";
    private const string Lead = "😀 Ask here.\n";

    private static readonly string Text = $"{Lead}== {{{{tl|Infobox}}}} is broken ==\nHelp. {RequestsBench.By("Ada", 20)}\n== Plain ==\nHelp. {RequestsBench.By("Bo", 19)}\n";

    // The smiling face is one character to MediaWiki.
    private static readonly IReadOnlyList<PageSection> Sections = [new(Lead.Length - 1, "{{Infobox}}_is_broken"), new(90, "Plain")];

    private readonly RequestsBench bench = new();

    [Test]
    public async Task A_heading_with_a_template_leads_to_the_anchor_that_the_wiki_gives_it()
    {
        bench.Wiki.Put(Pump, Text);
        bench.Wiki.Sections[Pump] = Sections;

        var run = await bench.RunAsync(Named);

        Assert.That(RequestsBench.Titles(run), Is.EqualTo(new[] { "%7B%7BInfobox%7D%7D is broken", "Plain" }));
        Assert.That(run.Job.Problems, Is.Empty);
    }

    [TestCase("Plain", "", 1)]
    [TestCase("{{tl|Infobox}}", "", 2)]
    [TestCase("{{tl|Infobox}}", "|status=done", 1)]
    [TestCase("{{tl|Infobox}}", "", 1, true)]
    public async Task The_wiki_is_asked_only_where_a_shown_link_needs_it(string heading, string parameters, int requests, bool hasDiscussionTools = false)
    {
        var wiki = hasDiscussionTools ? new RequestsBench(WithDiscussionTools) : bench;
        wiki.Wiki.Put(Pump, $"== {heading} ==\nHelp. {RequestsBench.By("Ada", 20)}\n== {heading} too ==\nHelp. {RequestsBench.By("Bo", 20)}\n");
        wiki.Wiki.Sections[Pump] = [];

        await wiki.RunAsync(Named + parameters);

        Assert.That(wiki.Wiki.Requests, Is.EqualTo(requests));
    }

    [Test]
    public async Task A_wiki_that_does_not_tell_leaves_the_anchor_as_the_wikitext_has_it()
    {
        bench.Wiki.Put(Pump, Text);

        var run = await bench.RunAsync(Named);

        Assert.That(RequestsBench.Titles(run), Is.EqualTo(new[] { "is broken", "Plain" }));
        Assert.That(run.Job.Problems, Is.EqualTo(new[] { "links to headings that hold a template may lead only to the page “Wikipedia:Pump”: testwiki, Wikipedia:Pump: the wiki answered nothing" }));
    }

    [Test]
    public async Task What_the_wiki_told_before_is_kept_while_it_does_not_tell()
    {
        bench.Wiki.Put(Pump, Text);
        bench.Wiki.Sections[Pump] = Sections;
        var before = await bench.RunAsync(Named);
        bench.Wiki.Sections.Clear();

        Assert.That((await bench.RunAsync(Named, standing: before.Region)).Region, Is.EqualTo(before.Region));
    }

    [Test]
    public async Task In_an_archive_the_anchor_is_asked_for_once_and_remembered()
    {
        const string Archive = "Wikipedia:Pump/Archive 1";
        bench.Wiki.Put(Pump, Text);
        bench.Wiki.Sections[Pump] = Sections;
        var standing = await bench.RunAsync(Named);
        bench.Wiki.Put(Pump, Lead);
        bench.Wiki.Put(Archive, Text[Lead.Length..]);
        bench.Wiki.Sections[Archive] = [new(0, "{{Infobox}}_is_broken_2")];

        var archived = await bench.RunAsync(Named, standing: standing.Region);
        bench.Wiki.Sections.Clear();
        var later = await bench.RunAsync(Named, standing: archived.Region);

        Assert.That(archived.Region, Does.Contain($"[[:{Archive}#%7B%7BInfobox%7D%7D is broken 2|"));
        Assert.That(later.Region, Is.EqualTo(archived.Region));
    }

    private static WikiProfile WithDiscussionTools => WikiProfile.Read(
        SampleProfile.EnglishJson.Replace("\"realname\":\"Contributions\"", "\"realname\":\"FindComment\"", StringComparison.Ordinal), out _)!;
}
