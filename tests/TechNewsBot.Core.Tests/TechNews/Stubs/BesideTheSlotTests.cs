using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Memory;
using TechNewsBot.Core.TechNews.Stubs;
using static TechNewsBot.Core.Tests.TechNews.Stubs.SampleStub;

namespace TechNewsBot.Core.Tests.TechNews.Stubs;

/// <summary>What becomes of words that people write into a call, but not into its slot.</summary>
public sealed class BesideTheSlotTests
{
    private static readonly StubPage One = Page(Unit("1", "One\n* two"));

    [TestCase("|source=One\n* two\n", "|source=Ma traduction\n", TestName = "over the source")]
    [TestCase("|text=", "Ma traduction", TestName = "on the line of the slot, whose name was deleted")]
    [TestCase("|source=One\n* two\n", "|source=One\n* two\nMa traduction\n", TestName = "below the source")]
    [TestCase("|lang=en\n", "|lang=en\nMa traduction\n", TestName = "above the source")]
    [TestCase("|text=", "|Ma traduction", TestName = "without the name of the slot")]
    [TestCase("|text=", "|Ma traduction\n|text=", TestName = "above the slot")]
    [TestCase("|text=", "|source=Ma traduction", TestName = "in a second source")]
    [TestCase("|text=", "|similar=Ma traduction\n|text=", TestName = "in a parameter of the bot that it did not write")]
    public void A_translation_is_moved_into_the_empty_slot(string from, string to)
    {
        var written = One.Merge("").Replace(from, to, StringComparison.Ordinal);

        var merged = One.Merge(written);

        Assert.Multiple(() =>
        {
            Assert.That(merged, Does.Contain("|state=local\n").And.Contain("|source=One\n* two\n|text=Ma traduction\n}}"));
            Assert.That(One.Written(written).Single().Text, Is.EqualTo("Ma traduction"), "it counts before the bot moved it");
            Assert.That(One.Merge(merged), Is.EqualTo(merged));
            Assert.That(Page(Unit("2", "Other")).Merge(written), Does.Contain("|state=removed\n").And.Contain("|text=Ma traduction\n}}"));
        });
    }

    [Test]
    public void Over_a_source_that_changes_meanwhile_it_is_outdated()
    {
        var written = One.Merge("").Replace("|source=One\n* two\n", "|source=Ma traduction\n", StringComparison.Ordinal);
        var page = Page(Unit("1", "One and more"));

        var merged = page.Merge(written);

        Assert.Multiple(() =>
        {
            Assert.That(merged, Does.Contain("|state=outdated\n").And.Contain("|source=One and more\n|text=Ma traduction\n}}"));
            Assert.That(page.Merge(merged), Is.EqualTo(merged));
            Assert.That(Page(Unit("2", "One\n* two")).Merge(written), Does.Contain("|id=2\n").And.Contain("|state=local\n").And.Contain("|text=Ma traduction\n}}"), "a unit that is renumbered meanwhile is found");
        });
    }

    [Test]
    public void A_similar_text_that_is_edited_in_place_is_the_translators()
    {
        var unit = Unit("1", "One") with { Offer = new MemoryOffer(new IssueName(2026, 6), "Un vieux", "One old") };
        var edited = Page(unit).Merge("").Replace("|similar=Un vieux", "|similar=Un neuf à moi", StringComparison.Ordinal);

        var merged = Page(unit).Merge(edited);

        Assert.Multiple(() =>
        {
            Assert.That(merged, Does.Contain("|state=local\n").And.Contain("|text=Un neuf à moi\n").And.Not.Contain("|similar="));
            Assert.That(Page(Unit("1", "One", "Du centre")).Merge(edited), Does.Contain("|central=Du centre\n|text=Un neuf à moi\n"));
        });
    }

    [TestCase(null, "Un", TestName = "a person's")]
    [TestCase("Un", null, TestName = "the central wiki's")]
    public void Where_the_slot_has_a_text_the_words_are_kept_as_an_argument_of_their_own(string? central, string? mine)
    {
        var page = Page(Unit("1", "One", central));
        var full = page.Merge(mine is null ? page.Merge("") : Fill(page.Merge(""), "1", mine));

        var merged = page.Merge(full.Replace("|source=One\n", "|source=Ma traduction\n", StringComparison.Ordinal));
        var again = page.Merge(merged.Replace("|source=One\n", "|source=Une autre\n", StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(merged, Does.Contain("|source=One\n|kept-source=Ma traduction\n|text=Un\n}}"));
            Assert.That(page.Merge(merged), Is.EqualTo(merged));
            Assert.That(again, Does.Contain("|kept-source=Ma traduction\n").And.Contain("|kept-source-2=Une autre\n"));
            Assert.That(Page(Unit("2", "Two")).Merge(again), Does.Contain("|kept-source=Ma traduction\n").And.Contain("|kept-source-2=Une autre\n"), "nor do they go with the unit");
        });
    }

    [Test]
    public void Kept_words_are_shown_whichever_of_the_bots_parameters_they_stood_by()
    {
        var words = new StrayWords();
        foreach (var parameter in StubParameter.InOrder)
            words.Add(parameter, "Ma traduction", isBelow: true);
        var kept = words.Kept([], isEmpty: false).Select(argument => $"{{{{{{{argument.Split('=')[0]}|}}}}}}").ToList();

        var template = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "config", "pages", "template-unit.wikitext"));

        // Once to see whether there are any, once to show them.
        Assert.That(kept.Where(shown => template.Split(shown).Length != 3), Is.Empty);
    }

    [Test]
    public void What_explains_the_slot_never_becomes_a_translation()
    {
        var unit = Unit("1", "One") with { Offer = new MemoryOffer(new IssueName(2026, 6), "Un vieux", "One old") };
        var page = Page(unit);

        var merged = page.Merge(page.Merge("").Replace("|hint=From", "|hint=Taken from", StringComparison.Ordinal));

        Assert.That(merged, Does.Contain("|state=missing\n").And.Contain("|kept-hint=Taken from").And.Contain("|text=\n}}"));
    }

    [Test]
    public void A_call_with_an_argument_of_its_own_and_an_empty_slot_is_not_deleted_with_its_unit() =>
        Assert.That(
            Page(Unit("2", "Two")).Merge(One.Merge("").Replace("|text=", "|Ma traduction a=b\n|text=", StringComparison.Ordinal)),
            Does.Contain("|state=removed\n").And.Contain("|Ma traduction a=b\n"));

    [Test]
    public void A_copy_is_deleted_only_when_it_has_no_words_of_its_own()
    {
        var page = Page(Unit("1", "One"));
        var call = page.Merge(Fill(page.Merge(""), "1", "Un"))[One.Merge("").IndexOf("{{TechNewsBot unit", StringComparison.Ordinal)..];
        var merged = page.Merge($"{call}\n{call.Replace("|text=", "|note=mine\n|text=", StringComparison.Ordinal)}");

        Assert.That(merged, Does.Contain("|note=mine\n"));
    }

    [Test]
    public void Words_without_a_name_beside_a_suggestion_are_kept_whatever_becomes_of_it()
    {
        var suggested = Unit("1", "One") with { Offer = new MemoryOffer(new IssueName(2026, 6), "Un", Before: null) };
        var remarked = Page(suggested).Merge(Page(suggested).Merge("").Replace("|text=", "|à moi\n|text=", StringComparison.Ordinal));
        var page = Page(Unit("1", "Two"));

        var merged = page.Merge(remarked);

        Assert.That(merged, Does.Contain("|kept-1=à moi\n").And.Contain("|text=\n"));
        Assert.That(page.Merge(merged), Is.EqualTo(merged));
    }

    [Test]
    public void A_text_whose_overwritten_source_became_empty_stays_outdated()
    {
        var filled = One.Merge(Fill(One.Merge(""), "1", "Un")).Replace("|source=One\n", "|source=Ma traduction\n", StringComparison.Ordinal);
        var empty = Page(Unit("1", ""));

        var merged = empty.Merge(filled);

        Assert.That(State(merged, "1"), Is.EqualTo("outdated"));
        Assert.That(empty.Merge(merged), Is.EqualTo(merged));
    }

    [Test]
    public void A_call_without_the_bots_own_marks_is_read_as_before()
    {
        var old = "{{TechNewsBot unit\n|id=1\n|kind=text\n|state=local\n|lang=en\n|source=One old\n|text=Un\n}}";

        Assert.That(Page(Unit("1", "One")).Merge(old), Does.Contain("|state=outdated\n").And.Contain("|before=One old\n").And.Contain("|text=Un\n").And.Not.Contain("|kept-"));
    }
}
