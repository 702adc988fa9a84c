using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Diffs;

namespace TechNewsBot.Core.Tests.Diffs;

public sealed class WordDiffTests
{
    [TestCase("", "")]
    [TestCase("to the top.", "to| the| top|.")]
    [TestCase("a  b\nc ", "a|  b|\nc| ")]
    [TestCase("[[m:Tech|x]]", "[|[|m|:|Tech|||x|]|]")]
    [TestCase("يوم الثلاثاء", "يوم| الثلاثاء")]
    [TestCase("2026年 ボタン", "2026|年| ボ|タ|ン")]
    [TestCase("e\u0301té", "e\u0301té")]
    public void Words_carry_the_white_space_before_them(string text, string words) =>
        Assert.That(string.Join('|', WordDiff.Words(text)), Is.EqualTo(words));

    [Test]
    public void Both_texts_can_be_put_together_again()
    {
        var texts = Gen.Elements("a", "bc", " ", "\n", "[[", "]]", "|", "年", "\ud83d\ude00", "\ud83d", ".").ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(texts, texts, (before, after) =>
        {
            var pieces = WordDiff.Between(before, after);
            return Without(DiffKind.Added) == before && Without(DiffKind.Removed) == after;

            string Without(DiffKind kind) => string.Concat(pieces.Where(piece => piece.Kind != kind).Select(piece => piece.Text));
        }).QuickCheckThrowOnFailure();
    }
}
