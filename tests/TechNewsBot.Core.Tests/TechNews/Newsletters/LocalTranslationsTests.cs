using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Tests.Pages;
using TechNewsBot.Core.Tests.Requests.Tasks;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Newsletters;

/// <summary>A newsletter on a wiki whose translators work on stub pages of their own.</summary>
public sealed class LocalTranslationsTests
{
    private const string Index = "Wikipedia:News/Translation";
    private static readonly IssueName Issue = new(2026, 47);
    private static readonly string Stub = $"{Index}/{Issue}";

    private readonly MemoryIssues store = new();
    private readonly MemoryWiki wiki = new(SampleProfile.French);
    private readonly JobPage newsletter;
    private readonly JobPage translation;

    public LocalTranslationsTests()
    {
        var central = new CentralAddress(new Uri("https://meta.example/w/api.php"));
        newsletter = new JobPage(wiki, new NewsletterJob(store, central));
        translation = new JobPage(wiki, new TranslationJob(store, new MemoryUnits(), new MemoryHistories(), central), Index);
        newsletter.Put();
        translation.Put();
        wiki.Carriers.AddRange([JobPage.Title, Index]);
        store.Put(Issue, "<translate><!--T:1--> Hello [[<tvar|l>m:Tech</>|all]]</translate>\n* <translate><!--T:2--> Item</translate>\n* <translate><!--T:3--> Third</translate>");
        store.Translate(Issue, "fr", ("2", "Élément", UnitState.Translated));
        store.NewestPublished = Issue;
    }

    [Test]
    public async Task What_translators_wrote_on_the_wiki_is_posted_and_wins_over_the_central_wiki()
    {
        await translation.RunAsync();
        Write("1", "Bonjour [[$l|à tous]]");
        Write("2", "Point local");

        await newsletter.RunAsync();

        Assert.That(newsletter.Text, Does.Contain("\nBonjour [[m:Tech|à tous]]\n* Point local\n* <span lang=\"en\" dir=\"ltr\">Third</span>"));
    }

    [Test]
    public async Task The_history_says_where_the_words_come_from()
    {
        await translation.RunAsync();
        Write("1", "Bonjour");

        await newsletter.RunAsync();

        Assert.That(wiki.Outcomes[^1].Summary, Does.Contain("2026-47 (avec des traductions de [[:Wikipedia:News/Translation/2026/47]])"));
    }

    [Test]
    public async Task What_the_memory_offers_is_not_posted_before_somebody_takes_it()
    {
        await translation.RunAsync();
        Write("3", "Troisième");
        await translation.RunAsync();
        store.Put(Issue.Next, "<translate><!--T:9--> Third</translate>\n\n<translate><!--T:10--> New</translate>");
        store.Translate(Issue.Next, "fr", ("10", "Nouveau", UnitState.Translated));
        store.NewestPublished = Issue.Next;
        await translation.RunAsync();
        Assert.That(wiki[$"{Index}/{Issue.Next}"], Does.Contain("|state=suggested\n").And.Contain("|text=Troisième\n"));

        await newsletter.RunAsync();

        Assert.That(newsletter.Text, Does.Contain("<span lang=\"en\" dir=\"ltr\">Third</span>").And.Contain("\nNouveau\n").And.Not.Contain("Troisième"));
    }

    [Test]
    public async Task A_text_whose_source_changed_is_still_the_pages_own()
    {
        await translation.RunAsync();
        Write("1", "Bonjour");
        await translation.RunAsync();
        store.Put(Issue, "<translate><!--T:1--> Hello everybody</translate>");

        await newsletter.RunAsync();

        Assert.That(newsletter.Text, Does.Contain("\nBonjour\n"));
    }

    [TestCase("{{nobots}}")]
    [TestCase("<div>ouvert")]
    public async Task A_local_text_that_would_spoil_the_page_is_passed_over(string text)
    {
        await translation.RunAsync();
        Write("2", text);

        await newsletter.RunAsync();

        Assert.That(newsletter.Text, Does.Contain("\n* Élément\n").And.Not.Contain(text));
    }

    [TestCase("{{nobots}}")]
    [TestCase("<div>ouvert")]
    public async Task A_local_text_that_would_spoil_the_page_is_no_translation(string text)
    {
        newsletter.Put(parameters: "|minimum=100");
        await translation.RunAsync();
        Write("1", "Bonjour");
        Write("3", text);

        await newsletter.RunAsync();
        await translation.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(newsletter.Text, Does.Not.Contain("=="));
            Assert.That(wiki[Stub], Does.Contain(text), "what a person wrote stays");
            Assert.That(translation.Text, Does.Contain("|2 parties traduites}} sur 3").And.Contain($"{Stub}#technewsbot-unit-3|"));
        });
    }

    [Test]
    public async Task A_translation_page_in_another_language_is_not_read()
    {
        await translation.RunAsync();
        Write("2", "Kipengee");
        wiki.Languages[Index] = "sw";
        wiki.Languages[Stub] = "sw";

        await newsletter.RunAsync();

        Assert.That(newsletter.Text, Does.Contain("\n* Élément\n"));
    }

    [Test]
    public async Task Of_two_translation_pages_the_one_that_is_further_lends_its_text_and_is_named()
    {
        const string Other = "Wikipedia:Autre";
        await AddIndexAsync(Other);
        await translation.RunAsync();
        Write("1", "Bonjour");

        await newsletter.RunAsync();

        Assert.That(newsletter.Text, Does.Contain("\nBonjour\n"));
        Assert.That(wiki.Outcomes[^1].Summary, Does.Contain($"[[:{Stub}]]"));
    }

    [TestCase("Utilisateur:Ana/Essai", JobPage.Title, false)]
    [TestCase("Discussion utilisateur:Ana/Essai", JobPage.Title, false)]
    [TestCase("User:Ana/Essai", "Utilisateur:Bo/Lettre", false)]
    [TestCase("Utilisateur:Ana/Essai", "Discussion utilisateur:Ana", true)]
    public async Task A_translation_page_of_a_user_lends_its_text_to_that_users_pages_only(string index, string page, bool lends)
    {
        var letter = new JobPage(wiki, newsletter.Job, page);
        letter.Put();
        await AddIndexAsync(index);
        Write("1", "Essai", $"{index}/{Issue}");

        await letter.RunAsync();

        Assert.That(letter.Text.Contains("\nEssai\n", StringComparison.Ordinal), Is.EqualTo(lends), letter.Text);
    }

    [Test]
    public async Task A_page_that_lost_its_template_lends_nothing()
    {
        await translation.RunAsync();
        Write("2", "Point local");
        wiki.Put(Index, "<nowiki>{{TechNewsBot|job=translation}}</nowiki>");

        await newsletter.RunAsync();

        Assert.That(newsletter.Text, Does.Contain("\n* Élément\n"));
    }

    [Test]
    public async Task An_issue_waits_for_its_translators_and_says_so()
    {
        newsletter.Put(parameters: "|minimum=60");
        await translation.RunAsync();

        await newsletter.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(newsletter.Text, Does.Contain("Le numéro 2026-47 n’est pas encore publié : cette page attend qu’il soit traduit à 60 %. [[:Wikipedia:News/Translation/2026/47|"));
            Assert.That(newsletter.Text, Does.Not.Contain("=="));
        });

        Write("3", "Troisième");
        await newsletter.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(newsletter.Text, Does.Contain("== Actualités techniques : 2026-47 ==").And.Contain("* Troisième"));
            Assert.That(newsletter.Text, Does.Not.Contain("n’est pas encore publié"));
            Assert.That(wiki.Doubtful, Is.Empty, "a note that goes takes nothing away");
        });
    }

    [Test]
    public async Task A_unit_that_is_filled_does_not_edit_the_page_that_waits()
    {
        newsletter.Put(parameters: "|minimum=100");
        await translation.RunAsync();
        await newsletter.RunAsync();
        Write("1", "Bonjour");

        Assert.That(await newsletter.RunAsync(), Is.Zero);
        Assert.That(newsletter.Text, Does.Contain("n’est pas encore publié"));
    }

    [Test]
    public async Task Without_a_translation_page_the_central_wiki_alone_counts()
    {
        wiki.Carriers.Remove(Index);
        newsletter.Put(parameters: "|minimum=50");
        await newsletter.RunAsync();
        Assert.That(newsletter.Text, Does.Contain("traduit à 50 %").And.Contain("[https://meta.example/w/index.php?title=Special:Translate&group=page-Tech/News/2026/47&language=fr Traduire ce numéro]"));
        store.Translate(Issue, "fr", ("1", "Bonjour", UnitState.Translated), ("2", "Élément", UnitState.Translated));

        await newsletter.RunAsync();

        Assert.That(newsletter.Text, Does.Contain("\nBonjour\n"));
    }

    [Test]
    public async Task An_issue_that_waits_while_a_newer_one_is_posted_is_passed_over()
    {
        newsletter.Put(parameters: "|minimum=60", after: "\n== Tech News: 2026-46 ==\n");
        store.Put(Issue.Next, "<translate><!--T:1--> New</translate>");
        store.Translate(Issue.Next, "fr", ("1", "Nouveau", UnitState.Translated));
        store.NewestPublished = Issue.Next;

        await newsletter.RunAsync();

        Assert.That(await newsletter.RunAsync(), Is.Zero);
        Assert.That(newsletter.Text, Does.Contain("== Actualités techniques : 2026-48 ==").And.Not.Contain("n’est pas encore publié"));
    }

    [Test]
    public async Task A_sweep_follows_a_stub_and_asks_two_questions_of_an_unchanged_wiki()
    {
        newsletter.Put(parameters: "|minimum=60");
        var memory = new MemoryPages();
        var sweep = new Sweep(new PagePlanner([newsletter.Job, translation.Job], RepositoryFiles.Messages, newsletter.Time), wiki, memory, memory, new MemoryTasks(), RepositoryFiles.Messages, newsletter.Time);
        await SweepAsync();
        await SweepAsync();
        Assert.That(await SweepAsync(), Is.EqualTo((2, 0)), "nothing changed");
        Write("3", "Troisième");

        await SweepAsync();

        Assert.That(newsletter.Text, Does.Contain("* Troisième"));
        await SweepAsync();
        Assert.That(await SweepAsync(), Is.EqualTo((2, 0)));

        async Task<(int Requests, int Edits)> SweepAsync()
        {
            var before = wiki.Requests;
            var report = await sweep.RunAsync(wiki, await wiki.CarriersAsync(CancellationToken.None), SweepScope.Changed, progress: null, CancellationToken.None);
            return (wiki.Requests - before, report.Outcomes.Count(outcome => outcome.Kind == WriteOutcomeKind.Saved));
        }
    }

    private async Task AddIndexAsync(string title)
    {
        var index = new JobPage(wiki, translation.Job, title);
        index.Put();
        wiki.Carriers.Add(title);
        await index.RunAsync();
    }

    private void Write(string unit, string text) => Write(unit, text, Stub);

    private void Write(string unit, string text, string stub)
    {
        var page = wiki[stub];
        var at = page.IndexOf("|text=", page.IndexOf($"|id={unit}\n", StringComparison.Ordinal), StringComparison.Ordinal) + "|text=".Length;
        wiki.Put(stub, page[..at] + text + "\n}}" + page[(page.IndexOf("\n}}", at, StringComparison.Ordinal) + 3)..]);
    }
}
