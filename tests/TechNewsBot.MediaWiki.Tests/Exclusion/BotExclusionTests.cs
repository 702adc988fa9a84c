using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Wikitext;

namespace TechNewsBot.MediaWiki.Tests.Exclusion;

public sealed class BotExclusionTests
{
    // https://en.wikipedia.org/wiki/Template:Bots#Syntax
    [TestCase("{{nobots}}", true)]
    [TestCase("{{Nobots}}", true)]
    [TestCase("{{ nobots }}", true)]
    [TestCase("{{nobots|}}", true)]
    [TestCase("{{nobots|TechNewsBot}}", true)]
    [TestCase("{{nobots|OtherBot, TechNewsBot}}", true)]
    [TestCase("{{nobots|OtherBot}}", false)]
    [TestCase("{{nobots|all}}", true)]
    [TestCase("{{nobots|deny=OtherBot}}", true)]
    [TestCase("{{bots}}", false)]
    [TestCase("{{bots|}}", false)]
    [TestCase("{{bots|allow=all}}", false)]
    [TestCase("{{bots|allow=none}}", true)]
    [TestCase("{{bots|allow=TechNewsBot}}", false)]
    [TestCase("{{bots|allow=OtherBot}}", true)]
    [TestCase("{{bots|allow=OtherBot, techNewsBot }}", false)]
    [TestCase("{{bots|allow=}}", false)]
    [TestCase("{{bots|deny=all}}", true)]
    [TestCase("{{Bots|Deny=All}}", true)]
    [TestCase("{{bots|deny=none}}", false)]
    [TestCase("{{bots|deny=TechNewsBot}}", true)]
    [TestCase("{{bots|deny=OtherBot,TechNewsBot}}", true)]
    [TestCase("{{bots|deny=OtherBot}}", false)]
    [TestCase("{{bots|deny=<!-- all -->}}", false)]
    [TestCase("{{bots|deny=}}", false)]
    [TestCase("{{bots|optout=all}}", true)]
    [TestCase("{{bots|optout=nosource}}", false)]
    [TestCase("{{bots|colour=red}}", false)]
    [TestCase("{{bots|allow=all}}{{bots|deny=TechNewsBot}}", true)]
    [TestCase("{{bots|allow=TechNewsBot|deny=all}}", true)]
    [TestCase("{{notice|{{nobots}}}}", true)]
    [TestCase("<nowiki>{{nobots}}</nowiki>", false)]
    [TestCase("<!-- {{nobots}} -->", false)]
    [TestCase("{{nobotsx}}", false)]
    [TestCase("{{nobots", false)]
    [TestCase("", false)]
    public void Bots_and_nobots_are_read_as_documented(string text, bool refuses) =>
        Assert.That(Reason(text), refuses ? Is.Not.Null : Is.Null);

    [TestCase("{{bots|deny=Tech News Bot}}", "Tech_News_Bot", true)]
    [TestCase("{{bots|deny=Tech_News_Bot}}", "Tech News Bot", true)]
    [TestCase("{{bots|allow=Other}}", "", true)]
    public void Names_are_compared_as_MediaWiki_does(string text, string botName, bool refuses) =>
        Assert.That(BotExclusion.Reason(WikitextDocument.Parse(text), botName), refuses ? Is.Not.Null : Is.Null);

    [TestCase("{{In use}}\nText", true)]
    [TestCase("{{inuse|~~~~}}", true)]
    [TestCase("Text\n{{En cours}}\n== Titre ==", true)]
    [TestCase("== Titre ==\n{{En cours}}", false)]
    [TestCase("{|\n| {{En cours}}\n|}", false)]
    [TestCase("{{Редактирую|1=me}}", true)]
    [TestCase("{{تحرر}}", true)]
    public void A_notice_that_someone_is_working_counts_at_the_head_of_the_page(string text, bool refuses) =>
        Assert.That(Reason(text), refuses ? Is.Not.Null : Is.Null);

    [Test]
    public void The_reason_quotes_the_template() =>
        Assert.That(Reason("a {{bots|deny=all}}"), Does.EndWith(" with {{bots|deny=all}}"));

    [Test]
    public void The_reason_quotes_no_more_than_a_line() =>
        Assert.That(Reason($"{{{{bots|deny=all|{new string('x', 1000)}}}}}"), Has.Length.LessThan(150).And.EndsWith("x…"));

    [Test]
    public void No_text_makes_it_fail()
    {
        var piece = Gen.Elements("{{", "}}", "|", "=", "bots", "nobots", "deny", "allow", "all", ",", "<!--", "-->", "\n", "==", "é", "\ud800", "In use", " ");
        var texts = piece.ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

        Prop.ForAll(texts, text =>
        {
            var reason = Reason(text);
            return reason is null || text.Contains("{{", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
    }

    private static string? Reason(string text) => BotExclusion.Reason(WikitextDocument.Parse(text), "TechNewsBot");
}
