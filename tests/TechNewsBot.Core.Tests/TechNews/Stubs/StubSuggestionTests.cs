using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Memory;
using TechNewsBot.Core.TechNews.Stubs;
using static TechNewsBot.Core.Tests.TechNews.Stubs.SampleStub;

namespace TechNewsBot.Core.Tests.TechNews.Stubs;

public sealed class StubSuggestionTests
{
    private static readonly StubUnit Offered = Unit("1", "Updates") with { Offer = new MemoryOffer(new IssueName(2026, 39), "Nouveautés") };
    private static readonly string Suggested = Page(Offered).Merge("");

    [Test]
    public void A_suggestion_stands_in_the_slot_marked_and_does_not_count() =>
        Assert.Multiple(() =>
        {
            Assert.That(Suggested, Does.Contain($"|state=suggested\n|seen={ArgumentText.Fingerprint("Nouveautés")}\n").And.Contain("|from=2026/39\n|hint=From 2026/39, please check.").And.Contain("|text=Nouveautés\n"));
            Assert.That(Page(Offered).Progress(Suggested), Is.EqualTo(new StubProgress(0, 0, 1)));
            Assert.That(Page(Offered).Written(Suggested), Is.Empty);
            Assert.That(Page(Offered).Merge(Suggested), Is.EqualTo(Suggested));
        });

    [TestCase("|state=suggested\n", "", TestName = "a translator takes it as it is")]
    [TestCase("|text=Nouveautés", "|text=Nouveautés pour tous", TestName = "a translator changes it")]
    public void It_becomes_a_translation_when(string from, string to)
    {
        var merged = Page(Offered).Merge(Suggested.Replace(from, to, StringComparison.Ordinal));

        Assert.That(State(merged, "1"), Is.EqualTo("local"));
        Assert.That(merged, Does.Not.Contain("|from=").And.Not.Contain("|hint="));
        Assert.That(Page(Offered).Written(merged).Select(local => local.Unit.Name), Is.EqualTo(new[] { "1" }));
    }

    [Test]
    public void One_that_a_translator_took_out_is_not_made_again()
    {
        var declined = Page(Offered).Merge(Suggested.Replace("|text=Nouveautés", "|text=", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(State(declined, "1"), Is.EqualTo("missing"));
            Assert.That(declined, Does.Contain("|text=\n"));
            Assert.That(Page(Offered).Merge(declined), Is.EqualTo(declined));
            Assert.That(Page(Offered with { Offer = Offered.Offer! with { Text = "Mises à jour" } }).Merge(declined), Does.Contain("|text=Mises à jour\n"), "another one is");
        });
    }

    [Test]
    public void It_stays_what_it_was_while_its_source_does()
    {
        Assert.That(Page(Unit("1", "Updates")).Merge(Suggested), Is.EqualTo(Suggested), "when the memory is lost");
        Assert.That(Page(Offered with { Offer = new MemoryOffer(new IssueName(2026, 40), "Autre") }).Merge(Suggested), Is.EqualTo(Suggested), "when the memory knows better");
    }

    [Test]
    public void It_goes_when_its_source_changes_or_the_central_wiki_has_a_translation()
    {
        Assert.That(Page(Unit("1", "Other news")).Merge(Suggested), Does.Contain("|state=missing\n").And.Contain("|text=\n").And.Not.Contain("|hint="));
        Assert.That(Page(Unit("1", "Updates", "Du neuf") with { Offer = Offered.Offer }).Merge(Suggested), Does.Contain("|state=central\n").And.Contain("|text=Du neuf\n").And.Not.Contain("|hint="));
    }

    [Test]
    public void A_similar_text_stays_what_it_was_while_its_source_does_unless_the_same_source_comes_back()
    {
        var unit = Unit("1", "To the top");
        var shown = Page(unit with { Offer = new MemoryOffer(new IssueName(2026, 39), "Vers le bas", "To the bottom") }).Merge("");

        Assert.Multiple(() =>
        {
            Assert.That(Page(unit).Merge(shown), Is.EqualTo(shown), "when the memory is lost");
            Assert.That(Page(unit with { Offer = new MemoryOffer(new IssueName(2026, 40), "À gauche", "To the left") }).Merge(shown), Is.EqualTo(shown), "when the memory knows another");
            Assert.That(Page(unit with { Offer = new MemoryOffer(new IssueName(2026, 40), "En haut") }).Merge(shown), Does.Contain("|text=En haut\n").And.Not.Contain("|similar="));
            Assert.That(Page(Unit("1", "Elsewhere")).Merge(shown), Does.Not.Contain("|similar="));
        });
    }

    [Test]
    public void A_similar_text_is_shown_beside_the_empty_slot_with_what_differs()
    {
        var page = Page(Unit("1", "To the top") with { Offer = new MemoryOffer(new IssueName(2026, 39), "Vers le bas", "To the bottom") });

        var merged = page.Merge("");

        Assert.That(merged, Does.Contain("|state=missing\n").And.Contain("|diff=To the <del>bottom</del> <ins>top</ins>\n").And.Contain("|hint=From 2026/39, for a similar text").And.Contain("|similar=Vers le bas\n|text=\n"));
        Assert.That(page.Merge(merged), Is.EqualTo(merged));
        Assert.That(page.Merge(Fill(merged, "1", "Vers le haut")), Does.Contain("|state=local\n").And.Not.Contain("|similar=").And.Not.Contain("|diff="));
    }
}
