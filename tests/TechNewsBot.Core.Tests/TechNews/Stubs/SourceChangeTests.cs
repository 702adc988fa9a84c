using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Stubs;

namespace TechNewsBot.Core.Tests.TechNews.Stubs;

public sealed class SourceChangeTests
{
    [TestCase("The same.", "The same.", "")]
    [TestCase("to the top of the page", "to the bottom of the page", "to the <del>top</del> <ins>bottom</ins> of the page")]
    [TestCase("one two three four five six seven", "one two three four five six 7", "… three four five six <del>seven</del> <ins>7</ins>")]
    [TestCase("One.", "One. Two.", "One. <ins>Two.</ins>", TestName = "what is added at the end")]
    [TestCase("a\nb", "a\nc", "a<del>↵b</del><ins>↵c</ins>")]
    [TestCase("[[a|b]]", "[[c|b]]", "&#91;&#91;<del>a</del><ins>c</ins>&#124;b&#93;&#93;")]
    public void Words_that_went_and_came_stand_among_a_few_others(string before, string after, string expected) =>
        Assert.That(SourceChange.Between(before, after), Is.EqualTo(expected));

    [Test]
    public void Whatever_changed_it_is_one_argument_and_swallows_nothing()
    {
        var texts = Gen.Elements(StubMutations.Pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(texts, texts, (before, after) => ArgumentText.IsWhole(SourceChange.Between(before, after))).QuickCheckThrowOnFailure();
    }
}
