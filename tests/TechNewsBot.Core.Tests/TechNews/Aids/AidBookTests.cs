using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Aids;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.Tests.TechNews.Aids;

public sealed class AidBookTests : IDisposable
{
    private static readonly IssueName Issue = new(2026, 48);

    private readonly MemoryAids central = new();
    private readonly Moments time = new();
    private readonly AidBook book;

    public AidBookTests() => book = new AidBook(central, central, time);

    [TearDown]
    public void Dispose() => book.Dispose();

    [Test]
    public async Task A_unit_is_asked_for_once_in_a_language()
    {
        await AskAsync("fr", Unit("1"), Unit("2"));
        await AskAsync("fr", Unit("1"), Unit("2"));
        await AskAsync("uk", Unit("1"));

        Assert.That(central.Asked, Is.EqualTo(new[] { "2026/48/1/fr", "2026/48/2/fr", "2026/48/1/uk" }));
        Assert.That((await book.KnownAsync(Issue, "fr", [Unit("1"), Unit("2")], default))["2"].Text, Is.EqualTo("Partie 2"));
    }

    [Test]
    public async Task A_unit_whose_source_changed_is_asked_for_again()
    {
        await AskAsync("fr", Unit("1"));

        Assert.That(await book.KnownAsync(Issue, "fr", [Unit("1", "Changed")], default), Is.Empty);
        await AskAsync("fr", Unit("1", "Changed"));

        Assert.That(central.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task That_there_is_nothing_is_remembered_too()
    {
        central.Answer = _ => new CentralAids(HasModule: true, []);
        await AskAsync("fr", Unit("1"));
        await AskAsync("fr", Unit("1"));

        Assert.That(central.Asked, Has.Count.EqualTo(1));
        Assert.That(await book.KnownAsync(Issue, "fr", [Unit("1")], default), Is.Empty);
    }

    [Test]
    public async Task A_wiki_without_the_module_is_asked_once_a_month()
    {
        central.Answer = _ => new CentralAids(HasModule: false, []);
        await AskAsync("fr", Unit("1"), Unit("2"));
        await AskAsync("uk", Unit("1"));
        Assert.That(central.Asked, Has.Count.EqualTo(1));

        time.Moment += TimeSpan.FromDays(30);
        await AskAsync("uk", Unit("1"));

        Assert.That(central.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_wiki_that_cannot_be_asked_now_is_left_until_the_next_time()
    {
        central.Answer = _ => null;
        await AskAsync("fr", Unit("1"), Unit("2"));
        Assert.That(central.Asked, Has.Count.EqualTo(1));

        await AskAsync("fr", Unit("1"), Unit("2"));

        Assert.That(central.Asked, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Only_so_many_are_asked_for_at_once()
    {
        await AskAsync("fr", [.. Enumerable.Range(1, 50).Select(number => Unit($"{number}"))]);

        Assert.That(central.Asked, Has.Count.EqualTo(AidBook.MostAtOnce));
    }

    [Test]
    public async Task Only_so_many_are_asked_for_in_an_hour()
    {
        for (var language = 0; language < 10; language++)
            await AskAsync($"l{language}", [.. Enumerable.Range(1, 50).Select(number => Unit($"{number}"))]);
        Assert.That(central.Asked, Has.Count.EqualTo(AidBook.MostPerHour));

        time.Moment += TimeSpan.FromHours(1);
        await AskAsync("l9", Unit("1"));

        Assert.That(central.Asked, Has.Count.EqualTo(AidBook.MostPerHour + 1));
    }

    [TestCase(100, 76, "memory 76")]
    [TestCase(100, 74, "machine")]
    public void The_memorys_text_is_better_when_it_is_alike_enough(int machine, int memory, string best) =>
        Assert.That(
            TranslationAid.Best([new(AidSource.Machine, "machine", "MinT", machine), new(AidSource.Memory, $"memory {memory}", "TTMServer", memory), new(AidSource.Memory, " ", "TTMServer", 100)])?.Text,
            Is.EqualTo(best));

    private static NewsUnit Unit(string name, string text = "Text") => new(name, text, [], default);

    private Task AskAsync(string language, params NewsUnit[] units) => book.AskAsync(Issue, language, units, default);
}
