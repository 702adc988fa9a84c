using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Translators;

/// <summary>Calls on an index page in the French of a wiki, on the Sunday before the issue's Monday.</summary>
public sealed class TranslatorCallsTests
{
    private const string SignUp = "Projet:Traducteurs";
    private const string Called = "[[:Utilisateur:Anne|<bdi>Anne</bdi>]] — [[Utilisateur:TechNewsBot|<bdi>TechNewsBot</bdi>]]";

    private static readonly IssueName Issue = new(2026, 48);
    private static readonly string Stub = $"{JobPage.Title}/2026/48";

    private readonly MemoryIssues store = new();
    private readonly MemoryWiki wiki = new(SampleProfile.French);
    private readonly JobPage page;

    public TranslatorCallsTests()
    {
        page = new JobPage(wiki, new TranslationJob(store, new MemoryUnits(), new MemoryHistories(), new CentralAddress(new Uri("https://meta.example/w/api.php"))));
        page.Put(parameters: $"|translators={SignUp}");
        wiki.Put(SignUp, "* [[Utilisateur:Anne]]");
        store.Put(Issue, "<translate><!--T:1--> One</translate>");
    }

    private IEnumerable<string> Summaries => wiki.Outcomes.Where(outcome => outcome.Title == JobPage.Title && outcome.Kind == WriteOutcomeKind.Saved).Select(outcome => outcome.Summary);

    [Test]
    public async Task Those_who_signed_up_are_called_with_the_deadline()
    {
        await page.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(page.Text, Does.Contain("<b>Traducteurs et traductrices bienvenus pour « [[:Wikipedia:News/2026/48|<bdi>Actualités techniques : 2026-48</bdi>]] », jusqu’au 23 novembre 2026.</b> " + Called));
            Assert.That(page.Text, Does.Contain("signez sur [[:Projet:Traducteurs|<bdi>Projet:Traducteurs</bdi>]].</div>"));
            Assert.That(Summaries, Is.EqualTo(new[] { "appel à traduire les actualités techniques 2026-48; avancement des traductions" }));
        });
        Assert.That(await page.RunAsync(), Is.Zero);
    }

    [Test]
    public async Task A_call_that_stands_is_not_written_anew_when_the_page_is()
    {
        await page.RunAsync();
        var call = page.Text.Split('\n').Single(line => line.Contains(Called, StringComparison.Ordinal));
        wiki.Put(SignUp, "* [[Utilisateur:Anne]]\n* [[Utilisateur:Basile]]");
        store.Put(Issue, "<translate><!--T:1--> One\n\n<!--T:2--> Two</translate>");
        page.Time.Moment += TimeSpan.FromHours(5);

        Assert.That(await page.RunAsync(), Is.EqualTo(2));
        Assert.That(page.Text.Split('\n'), Has.One.EqualTo(call));
        Assert.That(page.Text, Does.Not.Contain("[[:Utilisateur:Basile"));
        Assert.That(Summaries.Last(), Is.EqualTo("avancement des traductions"));
    }

    [Test]
    public async Task Nobody_is_called_twice_for_an_issue_though_the_region_was_lost()
    {
        await page.RunAsync();
        page.Put(parameters: $"|translators={SignUp}");

        await page.RunAsync();

        Assert.That(page.Text, Does.Contain("{| class").And.Not.Contain(Called));
    }

    [Test]
    public async Task The_next_issue_is_called_for_beside_it_and_an_issue_past_its_day_no_more()
    {
        await page.RunAsync();
        store.Put(Issue.Next, "<translate><!--T:1--> One</translate>");
        page.Time.Moment = new DateTimeOffset(2026, 11, 23, 20, 0, 0, TimeSpan.Zero);
        await page.RunAsync();
        Assert.That(page.Text.Split(Called), Has.Length.EqualTo(3));

        page.Time.Moment = new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero);
        await page.RunAsync();

        Assert.That(page.Text.Split(Called), Has.Length.EqualTo(2));
        Assert.That(page.Text, Does.Contain("jusqu’au 30 novembre 2026").And.Not.Contain("jusqu’au 23 novembre 2026"));
    }

    [Test]
    public async Task A_deadline_after_the_Monday_is_kept()
    {
        page.Put(parameters: $"|translators={SignUp}|deadline=3d");
        page.Time.Moment = new DateTimeOffset(2026, 11, 26, 23, 0, 0, TimeSpan.Zero);

        await page.RunAsync();

        Assert.That(page.Text, Does.Contain("jusqu’au 26 novembre 2026.</b> " + Called));
    }

    [Test]
    public async Task A_call_ends_when_nothing_is_missing()
    {
        await page.RunAsync();
        wiki.Put(Stub, wiki[Stub].Replace("|text=\n", "|text=Un\n", StringComparison.Ordinal), "Anne");

        await page.RunAsync();

        Assert.That(page.Text, Does.Not.Contain(Called).And.Contain("Merci à [[:Utilisateur:Anne|<bdi>Anne</bdi>]] (1)"), "who signed up may be linked to");
    }

    [Test]
    public async Task Without_a_place_to_sign_up_there_is_no_call()
    {
        page.Put();

        await page.RunAsync();

        Assert.That(page.Text, Does.Not.Contain("technewsbot-call").And.Not.Contain("signez sur").And.Contain("jusqu’au 23 novembre 2026"));
    }

    [TestCase("")]
    [TestCase("Personne.")]
    public async Task Where_nobody_signed_up_there_is_an_invitation_only(string text)
    {
        wiki.Put(SignUp, text);

        await page.RunAsync();

        Assert.That(page.Text, Does.Not.Contain("technewsbot-call").And.Contain("signez sur"));
    }
}
