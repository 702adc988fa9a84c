using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Kinds;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.Requests.Kinds;

public sealed class KindReaderTests
{
    [TestCase("see [[Modèle:Ville]]", "template", "links Modèle:Ville")]
    [TestCase("see [[template:ville]]", "template", "links Modèle:Ville")]
    [TestCase("see {{tl|Ville}}", "template", "names the template Ville")]
    [TestCase("see {{tl|Module:Date}}", "lua", "names the template Module:Date")]
    [TestCase("see {{#invoke:Date|x}}", "lua", "names the template #invoke")]
    [TestCase("see [[Utilisateur:Ada/outil.js]]", "gadget-script", "links Utilisateur:Ada/outil.js")]
    [TestCase("see [[User:Ada/vector.css]]", "css-skin", "links Utilisateur:Ada/vector.css")]
    [TestCase("see [[Special:AbuseLog/12]]", "abusefilter", "links Special:AbuseLog/12")]
    [TestCase("see [[:d:Q42]]", "wikidata", "links D:Q42")]
    [TestCase("<syntaxhighlight lang=\"lua\">x</syntaxhighlight>", "lua", "has code in lua")]
    [TestCase("<syntaxhighlight lang=sql>x</syntaxhighlight>", "search-database-category", "has code in sql")]
    [TestCase("<nowiki>mw.loader</nowiki>", "gadget-script", "says “mw.loader”")]
    [TestCase("https://fr.test.example/w/api.php?a", "api-tool", "says “api.php”")]
    [TestCase("le filtre anti-abus", "abusefilter", "says “filtre anti-abus”")]
    public void One_sign_tells_the_kind(string text, string kind, string reason)
    {
        var request = Read($"== T ==\nAide, {text} {Signed("Ada")}");

        Assert.That((request.Kind.Word(), string.Join("; ", request.KindReasons.Take(1))), Is.EqualTo((kind, reason)));
    }

    [Test]
    public void Without_a_sign_the_kind_is_other()
    {
        var request = Read($"== T ==\nAide. {Signed("Ada")}");

        Assert.That((request.Kind, request.KindReasons.Count), Is.EqualTo((RequestKind.Other, 0)));
    }

    [Test]
    public void The_heading_weighs_more_than_the_answers() =>
        Assert.That(Read($"== Modèle ==\nAide. {Signed("Ada")}\n:Le bot, le bot, Wikidata. {Signed("Bo")}").Kind, Is.EqualTo(RequestKind.Template));

    [Test]
    public void A_signature_says_nothing() =>
        Assert.That(Read("== T ==\nAide. [[User:Ada|Ada]] ([[Module:Ada]]) 1 novembre 2026 à 10:00 (CET)").Kind, Is.EqualTo(RequestKind.Other));

    private static Request Read(string text) => RequestReader.Read("Wikipédia:Bistro", text, SampleProfile.French, SampleWords.All).Single();

    private static string Signed(string name) => $"[[User:{name}|{name}]] 1 novembre 2026 à 10:00 (CET)";
}
