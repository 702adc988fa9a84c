using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Requests.Hints;

namespace TechNewsBot.Core.Tests.Requests.Hints;

public sealed class SearchWordsTests
{
    [TestCase("Tables and a table", "table and table", TestName = "endings do not matter")]
    [TestCase("Éditeur, éditrice", "edite editr", TestName = "accents do not matter")]
    [TestCase("таблиця, таблиці", "табли табли", TestName = "Cyrillic")]
    [TestCase("الجدول والجدول جدول", "جدول جدول جدول", TestName = "the Arabic article")]
    [TestCase("الإضافة إضافه", "اضافه اضافه", TestName = "Arabic spellings")]
    [TestCase("画面の表", "画面 面の の表", TestName = "pairs of Japanese characters")]
    [TestCase("ตาราง", "ตา าร รา าง", TestName = "pairs of Thai characters")]
    [TestCase("API版", "api 版", TestName = "two scripts in a word")]
    [TestCase("T411870 utf8mb4 2026", "t411870 utf8mb4", TestName = "names with digits are whole, numbers say nothing")]
    [TestCase("a \"OR\" NEAR(* b)", "or near", TestName = "no syntax is left")]
    [TestCase("𞤀𞤣𞤤𞤢𞤥𞤪", "𞤢𞤣𞤤𞤢𞤥", TestName = "letters beyond the first plane")]
    [TestCase("\uD83D \uDE00 👩‍👩‍👧", "", TestName = "no letters")]
    public void A_text_is_cut_into_pieces(string text, string pieces) =>
        Assert.That(string.Join(' ', SearchWords.Of(text)), Is.EqualTo(pieces));

    [Test]
    public void A_piece_is_short_however_long_the_word() =>
        Assert.That(SearchWords.Of(new string('x', 10_000) + "1 " + string.Concat(Enumerable.Repeat("𞤀1", 100))).Select(piece => piece.Length), Is.EqualTo(new[] { 40, 60 }));

    [Test]
    public void No_piece_of_any_text_holds_a_space_or_a_sign() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
            SearchWords.Of(text ?? "").All(piece => piece.Length > 0 && piece.EnumerateRunes().All(rune => System.Text.Rune.IsLetterOrDigit(rune) || !rune.IsAscii)))
            .QuickCheckThrowOnFailure();
}
