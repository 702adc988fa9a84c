using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Pages;

public sealed class JobTemplateTests
{
    private static readonly TemplateNames Names = new(["TechNewsBot", "Nouvelles techniques"], ["TechNewsBot end"]);

    [Test]
    public void A_call_and_its_end_enclose_a_region()
    {
        const string Text = "Hello\n{{TechNewsBot|job=requests|pages=A}}\nold\n{{TechNewsBot end}}\nBye";

        var call = Find(Text).Single();

        Assert.Multiple(() =>
        {
            Assert.That(call.Job, Is.EqualTo("requests"));
            Assert.That(call.Region!.Value.In(Text), Is.EqualTo("\nold\n"));
            Assert.That(call.Source, Is.EqualTo("{{TechNewsBot|job=requests|pages=A}}"));
        });
    }

    [TestCase("{{techNewsBot|job=x}}", TestName = "The_first_letter_may_be_small")]
    [TestCase("{{ TechNewsBot \n|job=x\n}}", TestName = "White_space_around_the_name_does_not_count")]
    [TestCase("{{Modèle:TechNewsBot|job=x}}", TestName = "The_namespace_may_be_named_in_the_wikis_language")]
    [TestCase("{{Template:TechNewsBot|job=x}}", TestName = "The_namespace_may_be_named_in_English")]
    [TestCase("{{nouvelles_techniques|job=x}}", TestName = "A_redirect_with_underscores_is_the_template_too")]
    [TestCase("{{TechNewsBot<!-- ours -->|job=x}}", TestName = "A_comment_in_the_name_does_not_count")]
    public void The_template_is_found_by_any_of_its_names(string text) =>
        Assert.That(Find(text).Select(call => call.Job), Is.EqualTo(new[] { "x" }));

    [TestCase("<nowiki>{{TechNewsBot|job=x}}</nowiki>")]
    [TestCase("<!-- {{TechNewsBot|job=x}} -->")]
    [TestCase("<pre>{{TechNewsBot|job=x}}</pre>")]
    [TestCase("{{Frame|{{TechNewsBot|job=x}}}}")]
    [TestCase("{{TechNewsbot|job=x}}")]
    [TestCase("{{TechNewsBot|job=x")]
    public void What_MediaWiki_would_not_expand_on_the_page_itself_is_no_call(string text) =>
        Assert.That(Find(text), Is.Empty);

    [Test]
    public void A_call_without_an_end_before_the_next_call_has_no_region()
    {
        var calls = Find("{{TechNewsBot|job=a}} text {{TechNewsBot|job=b}} out {{TechNewsBot end}} {{TechNewsBot end}}");

        Assert.That(calls.Select(call => (call.Job, call.Region is null)), Is.EqualTo(new[] { ("a", true), ("b", false) }));
    }

    [TestCase("{{TechNewsBot|job=a}} out <!-- oh {{TechNewsBot end}} below", " out <!-- oh ")]
    [TestCase("{{TechNewsBot|job=a}} out <!-- oh <!-- {{x}} {{TechNewsBot end}} {{TechNewsBot end}}", " out <!-- oh <!-- {{x}} ")]
    [TestCase("{{TechNewsBot|job=a}} out <!-- {{TechNewsBot end}} -->", null)]
    [TestCase("{{TechNewsBot|job=a}} out <!-- oh", null)]
    [TestCase("{{TechNewsBot|job=a}} mine <!-- {{TechNewsBot|job=b}} out {{TechNewsBot end}} below", null)]
    [TestCase("{{TechNewsBot|job=a}} out <!-- {{TechNewsBot end}} {{TechNewsBot|job=b}} b {{TechNewsBot end}}", " out <!-- ")]
    public void A_comment_that_nobody_ended_does_not_hide_the_end_of_a_region(string text, string? region) =>
        Assert.That(Find(text).Single().Region?.In(text), Is.EqualTo(region));

    [TestCase("a<!-- no -->b", "ab")]
    [TestCase(" <nowiki>a|b</nowiki> ", "a|b")]
    [TestCase("[[Page|label]], {{x|y=z}}", "[[Page|label]], {{x|y=z}}")]
    [TestCase("a=b=c", "a=b=c")]
    [TestCase("<!-- all -->", "")]
    public void A_value_is_read_without_comments_and_nowiki(string written, string value) =>
        Assert.That(Find($"{{{{TechNewsBot|job=x|pages={written}|stale=1d}}}}").Single().Parameters[1].Value, Is.EqualTo(value));

    private static IReadOnlyList<JobCall> Find(string text) =>
        JobTemplate.Find(WikitextDocument.Parse(text), Names, SampleProfile.French);
}
