namespace TechNewsBot.Wikitext.Tests;

public sealed class WikitextDocumentTests
{
    [TestCase("{{a}}", "a@0")]
    [TestCase("{{a|b={{c|{{{d|e}}}}}}}", "a@0 c@1")]
    [TestCase("{{{a}}}", "")]
    [TestCase("{{{{a}}}}", "")]
    [TestCase("{{a|[[b}}", "")]
    [TestCase("{{a|[http://x b}}", "a@0")]
    [TestCase("<nowiki>{{a}}</nowiki>{{b}}", "b@0")]
    [TestCase("<nowiki>{{a}}", "a@0")]
    [TestCase("<!-- {{a}} -->{{b<!-- c -->}}", "b@0")]
    [TestCase("{{a|<ref>{{b</ref>}}", "a@0")]
    [TestCase("<ref>{{a}}{{</ref>}}{{b}}", "a@0 b@0")]
    [TestCase("{{#if:x|y}}", "#if:x@0")]
    public void Templates_are_found_with_their_depth(string wikitext, string expected) =>
        Assert.That(string.Join(' ', WikitextDocument.Parse(wikitext).Templates.Select(call => $"{call.Name}@{call.Depth}")), Is.EqualTo(expected));

    [TestCase("{{a|b|c = d |e}}", "1:b c:d 2:e")]
    [TestCase("{{a|[[b|c=d]]|x={{e|f=g}}}}", "1:[[b|c=d]] x:{{e|f=g}}")]
    [TestCase("{{a| b |1=c}}", "1: b  1:c")]
    [TestCase("{{a|<!-- x -->b<!-- y -->= c}}", "b:c")]
    public void Arguments_are_named_or_numbered(string wikitext, string expected)
    {
        var call = WikitextDocument.Parse(wikitext).Templates[0];
        Assert.That(string.Join(' ', call.Arguments.Select(argument => $"{argument.Key}:{argument.ValueSpan.In(wikitext)}")), Is.EqualTo(expected));
    }

    [TestCase("[[a]] [[b|c]] [[d|]]", "a b>c d>")]
    [TestCase("[[File:a|thumb|see [[b]]]]", "File:a>thumb|see [[b]] b")]
    [TestCase("[[a|see [[b]] too]]", "b")]
    [TestCase("[[a\nb]] [[]] [[ |x]]", "")]
    [TestCase("[[a|[http://b c]]]", "a>[http://b c]")]
    [TestCase("[[a|[http://b c]]", "a>[http://b c")]
    [TestCase("[[http://b c]]", "")]
    public void Links_are_found_with_their_labels(string wikitext, string expected) =>
        Assert.That(
            string.Join(' ', WikitextDocument.Parse(wikitext).Links.Select(link => link.Target + (link.LabelSpan is { } label ? ">" + label.In(wikitext) : ""))),
            Is.EqualTo(expected));

    [TestCase("[https://a.b c d] [//e] [f]", "https://a.b>c d //e>")]
    [TestCase("[https://a\nb]", "")]
    [TestCase("[https://a [[b]] c]", "https://a>[[b]] c")]
    [TestCase("[MAILTO:a@b.c x]", "MAILTO:a@b.c>x")]
    public void External_links_are_found(string wikitext, string expected) =>
        Assert.That(string.Join(' ', WikitextDocument.Parse(wikitext).ExternalLinks.Select(link => $"{link.Url}>{link.LabelSpan?.In(wikitext)}")), Is.EqualTo(expected));

    [TestCase("== a ==", "2:a")]
    [TestCase("x\n=== a ==\ny", "2:= a")]
    [TestCase("== a == <!-- b -->\n<!-- c -->=== d ===", "2:a 3:d")]
    [TestCase("== a <!-- \n --> b ==", "2:a <!-- \n --> b")]
    [TestCase(" == a ==\nx == b ==\n== c == d", "")]
    [TestCase("{{x|\n== a ==\n}}\n{{y\n== b ==", "2:b")]
    [TestCase("<ref>\n== a ==\n</ref>\n<pre>\n== b ==\n</pre>", "")]
    [TestCase("=====\n==\n=", "2:=")]
    [TestCase("<translate>\n== a == <!--T:1-->\n</translate>", "2:a")]
    [TestCase("<translate>== a ==</translate>", "2:a")]
    public void Headings_are_whole_lines(string wikitext, string expected) =>
        Assert.That(string.Join(' ', WikitextDocument.Parse(wikitext).Headings.Select(heading => $"{heading.Level}:{heading.TitleSpan.In(wikitext)}")), Is.EqualTo(expected));

    [TestCase("<b>x</b>", "b[x]")]
    [TestCase("<div class=\"a\" id=b><br>y</DIV>", "div(class=a id=b)[<br>y] br/")]
    [TestCase("<section begin=\"x\"/>z<section end=x />", "section(begin=x)/ section(end=x)/")]
    [TestCase("<tvar|1>x</> <tvar name=2>y</tvar>", "tvar(name=1)[x] tvar(name=2)[y]")]
    [TestCase("<i><b>x</i></b>", "i[<b>x] b[x</i>]")]
    [TestCase("<a <b>x</b>", "b[x]")]
    [TestCase("<b>", "b?")]
    public void Tags_are_found_with_their_content(string wikitext, string expected) =>
        Assert.That(string.Join(' ', WikitextDocument.Parse(wikitext).Tags.Select(tag => Show(tag, wikitext))), Is.EqualTo(expected));

    [Test]
    public void A_section_reaches_to_the_next_heading_and_a_deep_one_over_its_sub_sections()
    {
        const string Text = "lead\n== a ==\n1\n=== b ===\n2\n== c ==";
        var sections = WikitextDocument.Parse(Text).Sections;
        Assert.That(sections.Select(section => section.BodySpan.In(Text)), Is.EqualTo(new[] { "lead\n", "1\n", "2\n", "" }));
        Assert.That(sections[1].DeepSpan.In(Text), Is.EqualTo("== a ==\n1\n=== b ===\n2\n"));
    }

    private static string Show(Tag tag, string wikitext)
    {
        var attributes = tag.Attributes.Count == 0 ? "" : $"({string.Join(' ', tag.Attributes.Select(pair => $"{pair.Key}={pair.Value}"))})";
        return tag.Name + attributes + (tag.IsSelfClosing ? "/" : tag.IsClosed ? $"[{tag.ContentSpan.In(wikitext)}]" : "?");
    }
}
