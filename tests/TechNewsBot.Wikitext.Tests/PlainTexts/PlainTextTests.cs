namespace TechNewsBot.Wikitext.Tests.PlainTexts;

public sealed class PlainTextTests
{
    [TestCase("a  b\n c ", "a b c")]
    [TestCase("''a'' '''b''' '''''c''''' d'e", "a b c d'e")]
    [TestCase("[[a]] [[b|c]] [[:Category:d]]", "a c Category:d")]
    [TestCase("[https://a.b c] [https://a.b]", "c")]
    [TestCase("<span id=\"x\">a</span> <b>b", "a b")]
    [TestCase("a<ref>b</ref><!-- c -->", "a")]
    [TestCase("a {{b|c}} d", "a d")]
    [TestCase("a &amp; b&nbsp;c &lt;", "a & b c <")]
    [TestCase("<nowiki>''a''</nowiki>", "''a''")]
    [TestCase("<script>a</script> <foo>b", "<script>a</script> <foo>b")]
    [TestCase("</div> a </span > </foo> a < b > c", "a </foo> a < b > c")]
    [TestCase("", "")]
    public void A_reader_sees_the_text_without_its_marks(string wikitext, string expected) => Assert.That(PlainText.Of(wikitext), Is.EqualTo(expected));

    [TestCase("a & b", "a &#38; b")]
    [TestCase("[[a]]", "&#91;&#91;a&#93;&#93;")]
    [TestCase("{{a|b}}", "&#123;&#123;a&#124;b&#125;&#125;")]
    [TestCase("it's ''a''", "it's &#39;&#39;a&#39;&#39;")]
    [TestCase("~~~~", "&#126;&#126;&#126;&#126;")]
    [TestCase("* a", "&#42; a")]
    [TestCase("Wikipedia:A", "Wikipedia:A")]
    [TestCase("https://a.b mailto:c", "https&#58;//a.b mailto&#58;c")]
    [TestCase(": a", "&#58; a")]
    [TestCase("a\nb", "a b")]
    [TestCase("__TOC__ a_b", "&#95;&#95;TOC&#95;&#95; a_b")]
    [TestCase("RFC 1234", "RFC&#32;1234")]
    public void Escaped_text_is_no_markup(string text, string expected) => Assert.That(PlainText.Escape(text), Is.EqualTo(expected));
}
