using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.Tests.TechNews.Sources;

public sealed class NewsSourceTests
{
    [TestCase("<translate><!--T:1--> Hello</translate>", "1=Hello", TestName = "inline")]
    [TestCase("<translate>\n<!--T:1-->\nHello\n</translate>", "1=Hello", TestName = "on lines of its own")]
    [TestCase("<translate>\n<!--T:1-->\nOne\n\n<!--T:2-->\nTwo\nlines\n</translate>", "1=One|2=Two\nlines", TestName = "split at a blank line")]
    [TestCase("<translate>\n== Head == <!--T:7-->\n</translate>", "7=== Head ==", TestName = "marker after a heading")]
    [TestCase("<translate nowrap><!--T:a b--> x</translate>", "a b=x", TestName = "nowrap, a name in words")]
    [TestCase("<translate><!--T:1--> a</translate>, <translate><!--T:2--> b</translate>", "1=a|2=b", TestName = "two in one line")]
    [TestCase("<translate><!--T:1--> a<!-- not for you --></translate>", "1=a", TestName = "other comments are left out")]
    [TestCase("<translate>not marked</translate>", "", TestName = "not marked yet")]
    [TestCase("<nowiki><translate><!--T:1--> a</translate></nowiki>", "", TestName = "in nowiki")]
    [TestCase("<noinclude><translate><!--T:1--> a</translate></noinclude>b", "", TestName = "in noinclude")]
    public void Units_are_read(string text, string units) =>
        Assert.That(string.Join('|', NewsSource.Read(text).Units.Select(unit => $"{unit.Name}={unit.Text}")), Is.EqualTo(units));

    [TestCase("<tvar name=1>x</tvar>", "1", "x")]
    [TestCase("<tvar name=\"link\">m:Special:MyLanguage/Tech</tvar>", "link", "m:Special:MyLanguage/Tech")]
    [TestCase("<tvar name='n'>{{FORMATNUM:10000}}</tvar>", "n", "{{FORMATNUM:10000}}")]
    [TestCase("<tvar|old>[[a|<code>b</code>]]</>", "old", "[[a|<code>b</code>]]")]
    public void Variables_have_two_spellings_and_hold_any_wikitext(string tag, string name, string value)
    {
        var unit = NewsSource.Read($"<translate><!--T:1--> See [[{tag}|this]].</translate>").Units.Single();

        Assert.Multiple(() =>
        {
            Assert.That(unit.Text, Is.EqualTo($"See [[${name}|this]]."));
            Assert.That(unit.Variables.Select(variable => (variable.Name, variable.Value)), Is.EqualTo(new[] { (name, value) }));
            Assert.That(unit.SourceText, Is.EqualTo($"See [[{value}|this]]."));
        });
    }

    [Test]
    public void A_variable_may_stand_in_a_plural() =>
        Assert.That(
            NewsSource.Read("<translate><!--T:1--> {{PLURAL:<tvar name=\"n\">14</tvar>|task|tasks}}</translate>").Units.Single().SourceText,
            Is.EqualTo("{{PLURAL:14|task|tasks}}"));

    [TestCase("$count and $count2", "3 and 7", TestName = "the longer name counts")]
    [TestCase("$other $", "$other $", TestName = "unknown names stay")]
    [TestCase("$count$count", "33", TestName = "twice")]
    public void A_translation_is_filled_in(string translation, string expected)
    {
        var unit = NewsSource.Read("<translate><!--T:1--> <tvar name=count>3</tvar> <tvar name=count2>7</tvar></translate>").Units.Single();

        Assert.That(unit.Fill(translation), Is.EqualTo(expected));
    }

    [Test]
    public void A_value_that_looks_like_a_variable_is_not_filled_again()
    {
        var unit = NewsSource.Read("<translate><!--T:1--> <tvar name=a>$b</tvar> <tvar name=b>x</tvar></translate>").Units.Single();

        Assert.That(unit.Fill("$a"), Is.EqualTo("$b"));
    }

    [TestCase("<section begin=\"technews-2026-W48\"/>", "<section end=\"technews-2026-W48\"/>")]
    [TestCase("<section begin=news />", "<section end=news />")]
    [TestCase("<section begin='tech-newsletter-content'/>", "<section end='tech-newsletter-content'/>")]
    public void The_first_labelled_section_is_what_is_delivered(string begin, string end)
    {
        var source = NewsSource.Read($"<noinclude><languages/>{{{{Header}}}}</noinclude>{begin}<translate><!--T:1--> body</translate>{end} after <section begin=\"x\"/>other<section end=\"x\"/>");

        Assert.Multiple(() =>
        {
            Assert.That(Text(source), Is.EqualTo("body"));
            Assert.That(source.IsPostable, Is.True);
        });
    }

    [Test]
    public void Without_a_labelled_section_all_but_noinclude_is_delivered() =>
        Assert.That(Text(NewsSource.Read("<noinclude>head</noinclude><languages/>a<!-- b --><includeonly>c</includeonly>d")), Is.EqualTo("acd"));

    [TestCase("<section begin=a/>text", "has no end")]
    [TestCase("text <translate><!--T:1--> a", "is not closed")]
    [TestCase("text a</translate>", "closes nothing")]
    [TestCase("<translate><!--T:1--> a</translate><translate><!--T:1--> b</translate>", "several units “1”")]
    [TestCase("<translate><!--T:1--> a <tvar name=x>b</translate>", "is not closed")]
    [TestCase("<noinclude>all</noinclude>\n", "is empty")]
    [TestCase("Not written yet.", "marked for translation")]
    [TestCase("<translate>new</translate>", "marked for translation")]
    [TestCase("<translate><!--T:1--> a <translate><!--T:2--> b</translate> c</translate>", "inside another one")]
    [TestCase("a <tvar name=x>b</tvar> <translate><!--T:1--> c</translate>", "outside <translate>")]
    [TestCase("<translate><!--T:1--> a</translate> <translate>b <tvar name=x>c</translate>", "is not closed")]
    public void A_page_whose_issue_would_be_cut_or_garbled_is_not_posted(string text, string problem)
    {
        var source = NewsSource.Read(text);

        Assert.Multiple(() =>
        {
            Assert.That(source.IsPostable, Is.False);
            Assert.That(source.Problems.Select(each => each.Text), Has.Some.Contains(problem));
        });
    }

    [TestCase("<translate><!--T:1--> old</translate><translate>new</translate>", "not marked")]
    [TestCase("a<translate><!--T:1--> a <!--T:2--></translate>", "second marker")]
    [TestCase("a<translate><!--T:1--></translate>", "“1” is empty")]
    public void Smaller_oddities_are_named_and_the_rest_is_posted(string text, string problem)
    {
        var source = NewsSource.Read(text);

        Assert.Multiple(() =>
        {
            Assert.That(source.IsPostable, Is.True);
            Assert.That(source.Problems.Single().Text, Does.Contain(problem));
        });
    }

    [Test]
    public void What_can_be_read_of_a_malformed_page_is_read() =>
        Assert.That(
            NewsSource.Read("<translate><!--T:1--> a\n\n<translate><!--T:2--> b</translate>").Units.Select(unit => unit.Name),
            Is.EqualTo(new[] { "1", "2" }));

    [Test]
    public void The_text_reads_as_the_translated_page_would() =>
        Assert.That(
            Text(NewsSource.Read("<div>\n<translate>\n<!--T:1-->\nHello [[<tvar|a>b</>|c]].\n</translate>\n\n'''<translate><!--T:2--> Head</translate>'''\n</div>")),
            Is.EqualTo("<div>\nHello [[b|c]].\n\n'''Head'''\n</div>"));

    [Test]
    public void Units_know_where_they_stand()
    {
        const string Page = "a <translate><!--T:1--> b</translate> c";

        Assert.That(NewsSource.Read(Page).Units.Single().Span.In(Page), Is.EqualTo("<!--T:1--> b"));
    }

    [Test]
    public void No_text_makes_it_fail()
    {
        string[] pieces = ["<translate>", "</translate>", "<!--T:1-->", "<!--T:", "-->", "\n", "\n\n", "<tvar name=1>", "<tvar|x>", "</tvar>", "</>", "<section begin=a/>", "<section end=a/>", "<noinclude>", "</noinclude>", "'''", "* ", "[[File:Octicons-sync.svg]]", "{{", "}}", "|", "[https://phabricator.wikimedia.org/T1]", "$1", "<nowiki>", "</nowiki>", "== a ==", "x", ";", "\0", "\ud800"];
        var texts = Gen.Elements(pieces).ListOf().Select(list => string.Concat(list)).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var source = NewsSource.Read(text);
            var bounds = source.Units.All(unit => unit.Span.Start >= 0 && unit.Span.End <= text.Length && unit.Variables.All(variable => unit.Span.Contains(variable.Span)));
            return bounds && source.Units.All(unit => source.Outline.Places.ContainsKey(unit.Name));
        }).QuickCheckThrowOnFailure();
    }

    private static string Text(NewsSource source) => string.Concat(source.Parts.Select(part => part.Text));
}
