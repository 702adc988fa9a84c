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

    [TestCase("fr", "a", "Y dont X")]
    [TestCase("ff", "a", "Y dont X", TestName = "A_missing_message_comes_from_the_fallback")]
    [TestCase("ff", "b", "Pular")]
    [TestCase("sw", "a", "one X of Y", TestName = "A_language_without_a_file_speaks_English")]
    [TestCase("sw", "c", "⧼c⧽", TestName = "A_message_that_nobody_has_is_shown_by_its_key")]
    public void A_message_is_found_along_the_fallbacks(string language, string key, string expected) =>
        Assert.That(Catalog.For(language, ["fr"]).Format(key, "X", "Y"), Is.EqualTo(expected));

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
