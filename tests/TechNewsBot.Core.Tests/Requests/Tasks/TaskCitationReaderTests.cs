using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Requests.Tasks;

public sealed class TaskCitationReaderTests
{
    private static readonly WikiWords Words = SampleWords.All.For(SampleProfile.English);

    [TestCase("See [[phab:T123]] and [[:phabricator:T45#6|this]].", "T123 T45")]
    [TestCase("{{phab|T123}} {{Phabricator|45}} {{tracked|T67|resolved}} {{bug|T89}} {{unknown template|T10}}", "T123 T45 T67! T89 T10")]
    [TestCase("{{Bugzilla|45}}", "T2045")]
    [TestCase("https://phabricator.wikimedia.org/T123#4567, //phabricator.m.wikimedia.org/T45 [https://phabricator.wikimedia.org/T67 x]", "T123 T45 T67")]
    [TestCase("This is T123456.", "T123456")]
    [TestCase("(T12345; see it)", "T12345")]
    [TestCase("A known bug in MediaWiki, T123.", "T123")]
    [TestCase("The T34 was a tank, the T1000 a machine.", "")]
    [TestCase("A MediaWiki bug.\nThe T1000 was a machine.", "")]
    [TestCase("XT123456 T123456x _T123456 T123456_ File:T123456 #T123456", "")]
    [TestCase("<nowiki>T123456</nowiki> <!-- T123456 --> <syntaxhighlight lang=\"js\">T123456</syntaxhighlight>", "")]
    [TestCase("[[User:T123456|T123456]] [[T123456]] https://example.org/T123456", "")]
    [TestCase("{{quote|see T123456}}", "")]
    [TestCase("<s>T123456, [[phab:T45]]</s> <del>{{tracked|T67}}</del> T234567 <s>https://phabricator.wikimedia.org/T89", "T234567 T89")]
    [TestCase("== <s>Broken since T123456</s> ==\n<strike>T234567</strike>", "T123456")]
    [TestCase("{{phab|}} {{phab|x}} {{tracked}} [[phab:]]", "")]
    public void Tasks_are_found_in_any_spelling(string text, string found) => Assert.That(Read(text), Is.EqualTo(found));

    [Test]
    public void Any_text_has_its_citations_in_order()
    {
        var pieces = Gen.Elements("T123456", "T12", "[[phab:", "]]", "{{tracked|", "}}", "https://phabricator.wikimedia.org/", "//bugzilla.wikimedia.org/", "#", "|", " ", "\n", "bug", "<nowiki>", "<!--", "\uD83D", "١٢٣");

        Prop.ForAll(pieces.ListOf().Select(list => string.Concat(list)).ToArbitrary(), text =>
        {
            var places = new PageSigns(WikitextDocument.Parse(text), Words).Tasks.Select(citation => citation.At).ToList();
            return places.SequenceEqual(places.Order()) && places.TrueForAll(at => at >= 0 && at < text.Length);
        }).QuickCheckThrowOnFailure();
    }

    private static string Read(string text) => string.Join(
        ' ',
        new PageSigns(WikitextDocument.Parse(text), Words).Tasks.Select(citation => citation.Name + (citation.IsTracking ? "!" : "")));
}
