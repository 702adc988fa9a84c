using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews.Checks;
using TechNewsBot.Core.Tests.TechNews.Stubs;

namespace TechNewsBot.Core.Tests.TechNews.Checks;

public sealed class OpenMarkupTests
{
    [TestCase("Plain words | and = signs")]
    [TestCase("[[a|b]] {{PLURAL:2|c|d}} [https://a.example e] [sic] { }")]
    [TestCase("<code>[[</code><nowiki>{{</nowiki><br>", "[[", TestName = "brackets in code are brackets")]
    [TestCase("<nowiki>{{ ]] </div></nowiki>")]
    [TestCase("a <b>b</b> <br> <span class=\"x\"/> <ref name=\"a\" />")]
    [TestCase("* a\n* b <li> <p> 3 < 4")]
    [TestCase("a [[b|c]", "[[")]
    [TestCase("a b]]", "]]")]
    [TestCase("a {{b", "{{")]
    [TestCase("a b}}", "}}")]
    [TestCase("a [https://a.example b", "[")]
    [TestCase("a </div>", "</div>")]
    [TestCase("a <div> b", "<div>")]
    [TestCase("a <B>b", "<b>")]
    [TestCase("</small> a <small>b</small>", "</small>")]
    [TestCase("<section end=\"technews-2026-W48\"/>", "<section>")]
    [TestCase("a </noinclude>", "</noinclude>")]
    [TestCase("a <translate>b</translate>", "<translate>")]
    [TestCase("a <!-- b", "<!--")]
    [TestCase("a <!-- b --> c")]
    [TestCase("<!-- TechNewsBot: 2026/49 -->", "<!-- TechNewsBot: ")]
    [TestCase("a <nowiki>b", "<")]
    [TestCase("a <ref>b", "<")]
    [TestCase("a <pre>b", "<")]
    [TestCase("a </pre>", "</pre>")]
    [TestCase("a <mark>b", "<mark>")]
    [TestCase("a <ruby>b", "<ruby>")]
    [TestCase("a <ref name=\"b\">c</ref> <pre>d</pre> <syntaxhighlight lang=\"css\">{|</syntaxhighlight>")]
    [TestCase("a <syntaxhighlight>b", "<")]
    [TestCase("a <div class=\"b", "<")]
    [TestCase("a <nowiki", "<")]
    [TestCase("a <b>b</b", "<b>")]
    [TestCase("3 <4 <!-- <b --> <nowiki><b</nowiki>")]
    [TestCase("a {{{b", "{{")]
    [TestCase("a <section begin=b />", "<section>")]
    [TestCase("a <onlyinclude>b", "<onlyinclude>")]
    [TestCase("{| class=x\n| a", "{|")]
    [TestCase("a\n:: {|\n| b", "{|")]
    [TestCase("<!-- a\n -->{|\n| b", "{|")]
    [TestCase("{{{!}} class=x\n| a", "{|")]
    [TestCase("{{a|\n{|\n| b}}", "{|")]
    [TestCase("{|\n|\n{|\n| a\n|}", "{|")]
    [TestCase("{|\n| a\n<!-- |}\n-->", "{|")]
    [TestCase("{|\n| a |}", "{|")]
    [TestCase("a\n |} b", "|}")]
    [TestCase("a\n{{!}}}", "|}")]
    [TestCase("{|\n| a\n|}\n|}", "|}")]
    [TestCase("|}\n{|", "|}")]
    [TestCase("{|\n|\n:{|\n| a\n|}\n  |} b")]
    [TestCase("a {| b {|}\n{{c\n|}}\n{{d|\n|{{e}}}}\n<nowiki>\n{|\n</nowiki>{|<!--\n{|-->")]
    public void What_reaches_beyond_the_text_is_found(string text, string? found = null) =>
        Assert.That(OpenMarkup.Find(text), Is.EqualTo(found));

    [Test]
    public void Without_any_found_the_text_swallows_nothing()
    {
        var texts = Gen.Elements(StubMutations.Pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(texts, text => OpenMarkup.Find(text) is not null || ArgumentText.IsClosed(text)).QuickCheckThrowOnFailure();
    }
}
