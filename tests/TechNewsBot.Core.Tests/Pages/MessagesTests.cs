using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Tests.Pages;

public sealed class MessagesTests
{
    private static readonly MessageCatalog Catalog = MessageCatalog.Read(
    [
        new("en", """{"@metadata": {"authors": []}, "a": "one $1 of $2", "b": "only English"}"""),
        new("fr", """{"a": "$2 dont $1"}"""),
        new("ff", """{"b": "Pular"}"""),
    ]);

    [TestCase("ff", "a", "fr", "Y dont X")]
    [TestCase("ff", "b", "fr", "Pular")]
    [TestCase("fr", "b", "", "only English")]
    [TestCase("sw", "a", "", "one X of Y")]
    [TestCase("sw", "c", "fr", "⧼c⧽")]
    public void A_message_is_found_along_the_fallbacks_with_English_last(string language, string key, string fallback, string expected) =>
        Assert.That(Catalog.For(language, [fallback]).Format(key, "X", "Y"), Is.EqualTo(expected));

    [Test]
    public void What_is_no_argument_stays() =>
        Assert.That(MessageCatalog.Read([new("en", """{"a": "$ $0 $3 {{PLURAL:$1|x|y}} $"}""")]).For("en", []).Format("a", "5"), Is.EqualTo("$ $0 $3 {{PLURAL:5|x|y}} $"));

    [Test]
    public void An_argument_is_not_searched_for_arguments() =>
        Assert.That(Catalog.For("en", []).Format("a", "$2", "$1"), Is.EqualTo("one $2 of $1"));

    [TestCase("[]")]
    [TestCase("{")]
    public void A_file_that_is_no_object_is_named_by_its_language(string json) =>
        Assert.That(() => MessageCatalog.Read([new("ar", json)]), Throws.TypeOf<FormatException>().With.Message.Contains("“ar”"));
}
