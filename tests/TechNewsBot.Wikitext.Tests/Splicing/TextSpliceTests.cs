namespace TechNewsBot.Wikitext.Tests.Splicing;

public sealed class TextSpliceTests
{
    private const string Text = "0123456789";

    [Test]
    public void Replacements_in_any_order_mean_places_in_the_original() =>
        Assert.That(new TextSplice(Text).Replace(new TextSpan(7, 2), "x").Replace(new TextSpan(1, 3), "").Insert(0, "<").Insert(10, ">").Apply(), Is.EqualTo("<0456x9>"));

    [Test]
    public void Insertions_at_one_place_keep_their_order_and_stand_before_a_replacement() =>
        Assert.That(new TextSplice(Text).Replace(new TextSpan(5, 1), "r").Insert(5, "a").Insert(5, "b").Apply(), Is.EqualTo("01234abr6789"));

    [Test]
    public void Without_replacements_it_is_the_same_text() => Assert.That(new TextSplice(Text).Apply(), Is.SameAs(Text));

    [TestCase(2, 3)]
    [TestCase(4, 1)]
    [TestCase(0, 10)]
    public void What_is_replaced_cannot_be_replaced_again(int start, int length)
    {
        var splice = new TextSplice(Text).Replace(new TextSpan(3, 3), "");
        Assert.That(() => splice.Replace(new TextSpan(start, length), ""), Throws.ArgumentException);
    }

    [TestCase(-1, 1)]
    [TestCase(5, -1)]
    [TestCase(9, 2)]
    [TestCase(11, 0)]
    public void A_span_outside_the_text_is_refused(int start, int length) =>
        Assert.That(() => new TextSplice(Text).Replace(new TextSpan(start, length), ""), Throws.InstanceOf<ArgumentException>());
}
