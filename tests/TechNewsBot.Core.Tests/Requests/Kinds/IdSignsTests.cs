using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Requests.Kinds;

public sealed class IdSignsTests
{
    [TestCase("Why does Q42 not show P31?", "Q42 P31")]
    [TestCase("Q190120, (P625); L123-F1 and L123-S2.", "Q190120 P625 L123 L123")]
    [TestCase("{{Q|42}} {{x|Q42}}", "Q42")]
    [TestCase("In Q1 and Q4 of 2026, priority P1, model L10", "")]
    [TestCase("[[d:Q42]] [[phab:P123]] https://www.wikidata.org/wiki/Q42 File:P123.jpg P123.jpg #P31", "")]
    [TestCase("XQ42 Q42x _P31 P31_ Q12345678901", "")]
    [TestCase("<nowiki>Q42</nowiki> <!-- Q42 --> <pre>Q42</pre>", "")]
    public void Ids_that_stand_as_words_are_signs_of_Wikidata(string text, string ids)
    {
        var signs = IdSigns.Read(WikitextDocument.Parse(text)).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', signs.Select(sign => sign.Reason.Detail)), Is.EqualTo(ids));
            Assert.That(signs, Has.All.Matches<KindSign>(sign => sign.Kind == RequestKind.Wikidata));
        });
    }
}
