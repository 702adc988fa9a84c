using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Aids;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Aids;

public sealed class StubAidsTests : IDisposable
{
    private static readonly IssueName Issue = new(2026, 48);
    private static readonly string Stub = $"{JobPage.Title}/2026/48";

    private readonly MemoryAids central = new();
    private readonly MemoryIssues store = new();
    private readonly MemoryWiki wiki = new(SampleProfile.French);
    private readonly AidBook book;
    private readonly JobPage page;

    public StubAidsTests()
    {
        book = new AidBook(central, central, new Moments());
        page = new JobPage(wiki, new TranslationJob(store, new MemoryUnits(), new MemoryHistories(), new CentralAddress(new Uri("https://meta.example/w/api.php")), book));
        page.Put();
        store.Put(Issue, "<translate><!--T:1--> See [[<tvar|l>m:Tech</>|news]]\n\n<!--T:2--> Two</translate>");
        store.Translate(Issue, "fr", ("2", "Deux", UnitState.Translated));
    }

    [TearDown]
    public void Dispose() => book.Dispose();

    [Test]
    public async Task A_machines_text_stands_beside_the_empty_slot_named_as_such_and_does_not_count()
    {
        central.Answer = _ => Machine("Voir les [[$l|nouvelles]]");

        await page.RunAsync();

        Assert.Multiple(() =>
        {
            Assert.That(central.Asked, Is.EqualTo(new[] { "2026/48/1/fr" }), "the other one is translated");
            Assert.That(wiki[Stub], Does.Contain("|state=missing\n").And.Contain("|hint=Proposition automatique, MinT, relue par personne ; reprenez-en ce qui convient :\n|similar=Voir les [[m:Tech|nouvelles]]\n|text=\n"));
            Assert.That(page.Text, Does.Contain("{{PLURAL:1|1 partie traduite|1 parties traduites}} sur 2"));
        });
        Assert.That(await page.RunAsync(), Is.Zero);
        Assert.That(central.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_text_of_the_central_memory_says_how_alike_it_is()
    {
        central.Answer = _ => new CentralAids(HasModule: true, [new TranslationAid(AidSource.Memory, "Voir", "TTMServer", 89)]);

        await page.RunAsync();

        Assert.That(wiki[Stub], Does.Contain("|hint=De la mémoire de traduction du wiki central, pour un texte semblable à 89 % ; reprenez-en ce qui convient :\n|similar=Voir\n"));
    }

    [Test]
    public async Task It_goes_when_a_translator_wrote_something()
    {
        await page.RunAsync();
        wiki.Put(Stub, wiki[Stub].Replace("|text=\n", "|text=Un\n", StringComparison.Ordinal));

        await page.RunAsync();

        Assert.That(wiki[Stub], Does.Contain("|text=Un\n").And.Not.Contain("|hint=").And.Not.Contain("|similar="));
    }

    [TestCase("{{TechNewsBot end}}")]
    [TestCase("[[open")]
    [TestCase("</div>")]
    public async Task What_could_harm_the_page_is_left_out(string text)
    {
        central.Answer = _ => Machine(text);

        await page.RunAsync();

        Assert.That(central.Asked, Is.Not.Empty);
        Assert.That(wiki[Stub], Does.Contain("|text=\n").And.Not.Contain("|hint="));
    }

    [Test]
    public async Task A_page_that_need_not_be_written_is_not_asked_for()
    {
        central.Answer = _ => null;
        await page.RunAsync();
        central.Answer = _ => Machine("Voir");

        Assert.That(await page.RunAsync(), Is.Zero);
        Assert.That(central.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Where_the_central_wiki_has_no_such_module_the_stub_is_as_it_was()
    {
        central.Answer = _ => new CentralAids(HasModule: false, []);

        await page.RunAsync();

        Assert.That(wiki[Stub], Does.Contain("|text=\n").And.Not.Contain("|hint="));
        Assert.That(page.Problems, Is.Empty);
    }

    private static CentralAids Machine(string text) => new(HasModule: true, [new TranslationAid(AidSource.Machine, text, "MinT", 100)]);
}
