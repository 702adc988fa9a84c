using System.Text.RegularExpressions;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Talk;
using TechNewsBot.Wikitext.Tests.Samples;

namespace TechNewsBot.Wikitext.Tests.Talk;

/// <summary>In the texts «A» stands for the signature of user A; comments are shown as author and level, threads between bars.</summary>
public sealed class TalkPageTests
{
    private const string Time = "12:00, 1 May 2026 (UTC)";

    private static readonly Regex Signature = new("«(?<name>[^»]*)»", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    [TestCase("", "")]
    [TestCase("== x ==", "")]
    [TestCase("a «A»", "A1")]
    [TestCase("a «A»\n== x ==\nb «B»", "A1 | B1")]
    [TestCase("== x ==\na «A»\n=== y ===\nb «B»\n== z ==", "A1 | B1 | ")]
    [TestCase("== x «A» ==\nb", "")]
    public void Each_heading_has_the_comments_directly_under_it(string text, string expected) => AssertRead(text, expected);

    [TestCase("a «A»\n: b «B»\n:: c «C»\n* d «D»\n:* e «E»\n# f «F»", "A1 B2 C3 D2 E3 F2")]
    [TestCase("a «A»\n\n:b «B»\n\n::c «C»", "A1 B2 C3")]
    [TestCase("first\n\n: a «A»", "A1")]
    [TestCase(": first\n: second «A»", "A2")]
    [TestCase(":: first\n: second «A»", "A2")]
    [TestCase("; a «A»", "")]
    [TestCase("; a ''A'' «A", "")]
    [TestCase("a «A»\n<ul><li>b «B»</li></ul>\nc «C»", "A1 B2 C1")]
    [TestCase("a «A»\n<ul><li>b «B»{{x|</li>}}\n== x ==\nc «C»</li></ul>\n\nd «D»", "A1 B1 | C1 D1")]
    [TestCase("a «A»\n\n{{x|<li>}}\nb «B»</li>\n\n: c «C»", "A1 B1 C2")]
    [TestCase("a «A»\n:{|\n|-\n| b «B» || c «C»\n|}\nd «D»", "A1 B2 C2 D1")]
    [TestCase("a «A»\n{|\n! b «B»\n|-\n|\n* c «C»\n|}", "A1 B1 C2")]
    [TestCase("a «A»\n: <div>b</div> «B»", "A1 B2")]
    [TestCase("a «A»<!--\n: -->\n: b «B»", "A1 B2")]
    [TestCase("a «A»\n<!-- x -->: b «B»", "A1 B2")]
    [TestCase("a «A»\n<!-- x -->\n: b «B»", "A1 B2")]
    [TestCase("a «A»\n----\n: b «B»", "A1 B2")]
    [TestCase("a «A»\n\n[[Category:X]]\n: b «B»", "A1 B2")]
    [TestCase("a «A»\n__NOTOC__\n: b «B»", "A1 B2")]
    public void The_level_is_how_far_the_comment_is_indented_where_it_is_least(string text, string expected) => AssertRead(text, expected);

    [TestCase("a «A» b «B»", "A1")]
    [TestCase("a «A»\nb «B»", "A1")]
    [TestCase("a «A»\n\nb «B»", "A1 B1")]
    [TestCase("a «A»\n{{x}}\nb «B»", "A1 B1")]
    [TestCase("a «A»\nb\n{{x|\n{{y}}\n}} \nc «C»", "A1 C1")]
    [TestCase("a «A»\n{{x}} b «B»", "A1")]
    [TestCase("a «A»\n{{{x}}}\nb «B»", "A1")]
    [TestCase("a «A»\n{{x\nb «B»", "A1")]
    [TestCase(": a «A» {{x|\n{{y}}\n}} b «B»", "A2")]
    [TestCase("a «A»<br>b «B»", "A1 B1")]
    [TestCase("a «A»<hr/>b «B»", "A1 B1")]
    [TestCase("a «A»\n b «B»\n c «C»", "A1 B1")]
    [TestCase("a «A»<div>b «B»</div>c «C»", "A1 B1 C1")]
    [TestCase("* a «A» more\n* b «B»", "A2 B2")]
    public void A_line_or_paragraph_is_one_comment(string text, string expected) => AssertRead(text, expected);

    [TestCase("<blockquote>«A»</blockquote> «B»", "B1")]
    [TestCase("<q>«A»</q> <cite>«A»</cite> «B»", "B1")]
    [TestCase("<div class=\"x mw-notalk\">«A»</div>\nb «B»", "B1")]
    [TestCase("a<ref>«A»</ref> «B»\n<references>\n<ref>«C»</ref>\n</references>", "B1")]
    [TestCase("<!-- «A» --> «B»", "B1")]
    [TestCase("<nowiki>«A»</nowiki>", "")]
    [TestCase("[[User:A|A]] <nowiki>12:00, 1 May 2026 (UTC)</nowiki>", "A1")]
    [TestCase("<pre>«A»</pre>", "")]
    [TestCase("<syntaxhighlight lang=\"text\">\n«A»\n</syntaxhighlight>", "")]
    [TestCase("{{done|«A»}}", "")]
    [TestCase("{{box|\n== x ==\n«A»\n}}\nb «B»", "B1")]
    [TestCase("<includeonly>«A»</includeonly>", "")]
    [TestCase("<s>«A»</s>", "A1")]
    [TestCase("<small>(«A»)</small>", "A1")]
    [TestCase("<blockquote>«A»", "A1")]
    public void What_is_quoted_hidden_or_in_a_template_is_no_comment(string text, string expected) => AssertRead(text, expected);

    [TestCase("[[User:A]]", "A")]
    [TestCase("[[user:a|x]]", "A")]
    [TestCase("[[User talk:A|x]]", "A")]
    [TestCase("[[:User:A]]", "A")]
    [TestCase("[[User:A_b%20c&amp;d]]", "A b c&d")]
    [TestCase("[[User:A#top|x]]", "A")]
    [TestCase("[[Special:Contributions/a|x]]", "A")]
    [TestCase("[[Special:contribs/A b]]", "A b")]
    [TestCase("[[Special:Contributions/2001:db8::1|x]]", "2001:DB8::1")]
    [TestCase("[[m:User:A|x]]", "A")]
    [TestCase("[[:de:User talk:A|x]]", "A")]
    [TestCase("[https://sample.example/wiki/User:A_b x]", "A b")]
    [TestCase("[//sample.example/w/index.php?title=User_talk:A&action=edit x]", "A")]
    [TestCase("'''<span style=\"color:red\">[[User:A|<b>A</b>]]</span>'''&nbsp;<sup>(talk)</sup>", "A")]
    [TestCase("[[User:B]] and [[User:A]] ([[User talk:A|talk]] · [[Special:Contributions/A|c]])", "A")]
    [TestCase("[[User:A|x]] ([[Help:B|x]], [[User:C/archive|y]])", "A")]
    [TestCase("\u200E[[User:A|A]]\u200F", "A")]
    public void A_signature_is_a_link_to_the_user_in_any_spelling(string link, string author) =>
        Assert.That(Read($"text {link} {Time}").Single().Comments.Single().Author, Is.EqualTo(author));

    [TestCase("[[User:A/sub]]")]
    [TestCase("[[User:]]")]
    [TestCase("[[Help:A]]")]
    [TestCase("[[x:User:A]]")]
    [TestCase("[[Special:Log/A]]")]
    [TestCase("[https://sample.example/other/User:A x]")]
    [TestCase("{{User:A}}")]
    [TestCase("User:A")]
    [TestCase("[[User:A]]\n\n")]
    [TestCase("* [[User:A]]\n")]
    [TestCase("[[User:A]] <i>one hundred characters are too much to stand between a signature's link and its date, as everyone has known since long ago</i>")]
    public void A_timestamp_alone_is_no_comment(string text) => Assert.That(Read(text + " " + Time), Is.Empty);

    [Test]
    public void Plain_text_in_one_run_with_the_timestamp_may_be_long() =>
        AssertRead($"[[User:A]] {new string('x', 300)} {Time}", "A1");

    [Test]
    public void Where_a_wiki_has_feminine_names_of_namespaces_they_are_understood() =>
        Assert.That(
            TalkPage.Read(WikitextDocument.Parse("== x ==\n[[utilisatrice:élise|É]] 22 novembre 2026 à 13:00 (CET)"), SampleProfiles.French).Single().Comments.Single().Author,
            Is.EqualTo("Élise"));

    [TestCase("User:", 255, "x1")]
    [TestCase("User:", 256, "")]
    [TestCase("Special:Contributions/", 256, "")]
    public void A_name_longer_than_a_title_signs_nothing(string page, int letters, string expected) =>
        Assert.That(Read($"== x ==\na [[{page}{new string('x', letters)}|x]] {Time}").Single().Comments.Select(comment => comment.Author[..1].ToLowerInvariant() + comment.Level), Is.EqualTo(expected.Length == 0 ? [] : new[] { expected }));

    [Test]
    public void A_page_of_older_days_is_read_in_the_form_of_those_days()
    {
        AssertRead("== x ==\n[[User:A]] 12:00, Feb 3, 2004 (UTC)\n:[[User:B]] 3 February 2004 13:00 (UTC)", "A1 B2");
        AssertRead("== x ==\n[[User:A]] 12:00, Feb 3, 2004 (UTC)\n:b «B»", "B1");
    }

    [Test]
    public void Beside_stamps_of_today_those_of_older_days_are_found_too_and_do_not_name_the_thread()
    {
        var thread = Read($"== x ==\n[[User:A]] 12:00, Feb 3, 2004 (UTC)\n:b [[User:B]] {Time}\n::c [[User:C]] 3 February 2005 13:00 (UTC)\n:no [[User:D]] on Feb 3, 2004 (UTC)").Single();

        Assert.Multiple(() =>
        {
            Assert.That(thread.Comments.Select(comment => comment.Author), Is.EqualTo(["B"]));
            Assert.That(thread.OlderComments.Select(comment => (comment.Author, comment.Timestamp.Year, comment.Level)), Is.EqualTo([("A", 2004, 1), ("C", 2005, 3)]));
            Assert.That(thread.Name, Is.EqualTo("h" + thread.Comments[0].Name[1..]));
        });
    }

    [Test]
    public void Spans_show_the_comment_and_its_signature()
    {
        const string Text = "== x ==\nfirst line\n\nsecond '''[[User:A|A]]''' ([[User talk:A|t]]) " + Time + " more\n: b [[User:B]] " + Time;
        var comments = Read(Text).Single().Comments;
        Assert.Multiple(() =>
        {
            Assert.That(comments[0].Span.In(Text), Does.StartWith("first line").And.EndsWith(" more"));
            Assert.That(comments[0].Signature.Span.In(Text), Is.EqualTo("[[User:A|A]]''' ([[User talk:A|t]]) " + Time));
            Assert.That(comments[0].Signature.TimestampSpan.In(Text), Is.EqualTo(Time));
            Assert.That(comments[1].Span.In(Text), Is.EqualTo("b [[User:B]] " + Time));
        });
    }

    [Test]
    public void Names_are_those_of_DiscussionTools()
    {
        var threads = Read("lead «Z»\n== a ==\n«A b»\n=== b ===\n[[User:B]] 11:59, 1 May 2026 (UTC)\n== c ==");
        Assert.That(threads.Select(thread => thread.Name), Is.EqualTo(new[] { "h-Z-20260501120000", "h-B-20260501115900", "h-B-20260501115900", "" }));
        Assert.That(threads[1].Comments.Single().Name, Is.EqualTo("c-A_b-20260501120000"));
    }

    [TestCase("== a b ==\n== A_b ==\n== a b ==\n== a b_2 ==", "a_b A_b_2 a_b_3 a_b_2_2")]
    [TestCase("== ''a'' [[b|c]] &amp; d ==", "a_c_&_d")]
    [TestCase("== <span id=\"x\">a</span> ? ==", "a_?")]
    [TestCase("==  a   b  ==", "a_b")]
    public void Anchors_are_those_of_MediaWiki(string text, string expected) =>
        Assert.That(string.Join(' ', Read(text).Select(thread => thread.Anchor)), Is.EqualTo(expected));

    [TestCase("== {{S}} ==", "Template:S")]
    [TestCase("== {{S}} and more ==", "and more")]
    [TestCase("== {{#if:1|a|b}} ==", "")]
    [TestCase("== [[User:A|a]] ''b''<ref>c</ref> ==", "a b")]
    [TestCase("== [[File:A.png|20px|[[b]]]] c [[:File:A.png]] [[Category:D]] ==", "c File:A.png")]
    public void A_title_is_what_a_reader_sees(string text, string expected) => Assert.That(Read(text).Single().Title, Is.EqualTo(expected));

    [Test]
    public void Where_a_wiki_has_no_references_their_tags_are_text()
    {
        var json = SampleWiki.Json("en", SampleWiki.EnglishMessages(), "12:00, 22 November 2026 (UTC)", SampleProfiles.At).Replace("citeresponsivereferences", "other", StringComparison.Ordinal);
        var threads = Read("a<ref>b «B»\n\n: c «C»</ref>", SampleProfiles.Read(json));
        Assert.That(threads.Single().Comments.Select(comment => (comment.Author, comment.Level)), Is.EqualTo(new[] { ("B", 1), ("C", 2) }));
    }

    [Test]
    public void Where_the_form_of_timestamps_is_not_known_there_are_headings_and_no_comments()
    {
        var profile = SampleProfiles.Read("""{"siteinfo": {}}""");
        var threads = TalkPage.Read(WikitextDocument.Parse($"== x ==\n[[User:A]] {Time}"), profile);
        Assert.That(threads.Single().Comments, Is.Empty);
    }

    private static IReadOnlyList<TalkThread> Read(string text, WikiProfile? profile = null) =>
        TalkPage.Read(WikitextDocument.Parse(Signed(text)), profile ?? SampleProfiles.English);

    private static void AssertRead(string text, string expected)
    {
        var threads = Read(text);
        var shown = string.Join(" | ", threads.Select(thread => string.Join(' ', thread.Comments.Select(comment => comment.Author + comment.Level))));
        Assert.That(shown, Is.EqualTo(expected));
    }

    private static string Signed(string text) => Signature.Replace(text, $"[[User:${{name}}|${{name}}]] ([[User talk:${{name}}|talk]]) {Time}");
}
