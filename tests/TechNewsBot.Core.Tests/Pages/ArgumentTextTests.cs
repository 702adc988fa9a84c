using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Tests.TechNews.Stubs;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Pages;

public sealed class ArgumentTextTests
{
    [TestCase("[[a|b]] {{c|d=e}} f=g", "[[a|b]] {{c|d=e}} f=g", TestName = "what is one argument stays")]
    [TestCase("a | b", "a {{!}} b", TestName = "a bare pipe")]
    [TestCase("<nowiki>|}}</nowiki>", "<nowiki>|}}</nowiki>", TestName = "nowiki stays")]
    [TestCase("a }} b", "a &#125;&#125; b", TestName = "closing braces")]
    [TestCase("<nowiki> a", "&#60;nowiki&#62; a", TestName = "an open tag that may be closed further down")]
    [TestCase("<!-- a", "&#60;!-- a", TestName = "an open comment")]
    [TestCase("[[a|b", "&#91;&#91;a&#124;b", TestName = "an open link")]
    [TestCase(" a\n* b ", "a\n* b", TestName = "white space around it goes")]
    public void A_text_becomes_one_argument(string text, string expected) =>
        Assert.That(ArgumentText.Of(text), Is.EqualTo(expected));

    [Test]
    public void Any_text_becomes_one_argument()
    {
        var texts = Gen.Elements(StubMutations.Pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var page = $"{{{{a\n|b={ArgumentText.Of(text)}\n|c=1\n}}}}";
            var call = WikitextDocument.Parse(page).Templates[0];
            return call.Span.Length == page.Length && call.Arguments.Count == 2;
        }).QuickCheckThrowOnFailure();
    }
}
