using FsCheck;
using FsCheck.Fluent;
using static TechNewsBot.Core.Tests.TechNews.Stubs.SampleStub;

namespace TechNewsBot.Core.Tests.TechNews.Stubs;

/// <summary>What must hold for a stub page whatever people make of it.</summary>
public sealed class StubPagePropertyTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(400);

    [Test]
    public void Whatever_people_write_in_a_slot_nothing_is_lost_and_a_second_run_changes_nothing()
    {
        var texts = Gen.Elements(StubMutations.Pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(texts, texts, (words, source) =>
        {
            // White space is no text, and closing a call and opening another one by hand makes another unit.
            if (string.IsNullOrWhiteSpace(words) || (words.Contains("}}", StringComparison.Ordinal) && words.Contains("{{TechNewsBot", StringComparison.Ordinal)))
                return true.ToProperty();
            var page = Page(Unit("1", "One"), Unit("2", source));
            var changed = Page(Unit("0", "Zero"), Unit("1", "One changed"), Unit("2", source + "x"));
            var first = page.Merge(Fill(page.Merge(""), "1", words));
            var second = changed.Merge(first);
            // White space before braces that end the call ends with it.
            var kept = words.Trim();
            return (first.Contains(kept, StringComparison.Ordinal)
                && second.Contains(kept, StringComparison.Ordinal)
                && page.Merge(first) == first
                && changed.Merge(second) == second).Label($"{first}\n----\n{second}");
        }).Check(Thorough);
    }

    [Test]
    public void Whatever_happens_to_source_and_page_no_word_of_a_person_is_lost()
    {
        var steps = Gen.Choose(0, 999).Three().ListOf().ToArbitrary();

        Prop.ForAll(steps, list =>
        {
            var story = new StubStory();
            story.Run();
            foreach (var (what, which, how) in list)
                story.Go(what, which, how);
            story.Run();
            return (story.Fault.Length == 0).Label($"{story.Fault}\n{story.Page}");
        }).Check(Thorough);
    }

    [Test]
    public void A_text_whose_unit_left_the_source_is_not_lost_either()
    {
        var texts = Gen.Elements(StubMutations.Pieces.Where(piece => !piece.Contains('}', StringComparison.Ordinal))).ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(texts, words => Page(Unit("2", "Two")).Merge(Fill(Page(Unit("1", "One"), Unit("2", "Two")).Merge(""), "1", words)).Contains(words.Trim(), StringComparison.Ordinal))
            .Check(Thorough);
    }

    [Test]
    public void No_page_makes_it_fail_or_grow()
    {
        var texts = Gen.Elements(StubMutations.Pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var page = Page(Unit("1", "One"), Unit("2", "Two", "Deux"));
            var once = page.Merge(text);
            var twice = page.Merge(once);
            return page.Merge(twice).Length == twice.Length;
        }).Check(Thorough);
    }
}
