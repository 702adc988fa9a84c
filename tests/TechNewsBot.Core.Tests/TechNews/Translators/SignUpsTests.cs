using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Translators;

public sealed class SignUpsTests
{
    [TestCase("* [[User:Anne]]\n* [[Utilisateur:Basile|B.]]", "Anne, Basile")]
    [TestCase("Moi ! [[Discussion utilisateur:Chloé|Chloé]] 22 novembre 2026 à 13:00 (CET)", "Chloé")]
    [TestCase("[[Special:Contributions/192.0.2.7|192.0.2.7]]", "192.0.2.7")]
    [TestCase("[[Special:Contributions/anne]] [[User:Anne]]", "Anne")]
    [TestCase("[[:Utilisateur:Anne/Brouillon|a]] [[user talk:anne]] [[User:Anne#x]]", "Anne")]
    [TestCase("<!-- [[User:Anne]] --> <nowiki>[[User:Anne]]</nowiki>", "")]
    [TestCase("[[User:TechNewsBot]] [[Modèle:Anne]] [[Anne]] [[Special:Log/Anne]] [[User:]]", "")]
    [TestCase("", "")]
    [TestCase("[[User:Anne", "")]
    public void Links_to_people_sign_them_up(string text, string names) =>
        Assert.That(string.Join(", ", SignUps.On([Page(text)], new MemoryWiki(SampleProfile.French))), Is.EqualTo(names));

    [Test]
    public void Several_pages_make_one_list() =>
        Assert.That(SignUps.On([Page("[[User:B]] [[User:A]]"), Page("[[User:A]] [[User:C]]")], new MemoryWiki(SampleProfile.French)), Is.EqualTo(new[] { "B", "A", "C" }));

    [TestCase("[[User:A]]\n{{TechNewsBot|job=translation}}\nMerci à [[:User:Anne]] [[Special:Contributions/192.0.2.7]]\n{{TechNewsBot end}}\n[[User:B]]", "A, B")]
    [TestCase("{{TechNewsBot|job=a}}[[User:A]]{{TechNewsBot end}} [[User:B]] {{TechNewsBot|job=b}}[[User:C]]{{TechNewsBot end}}", "B")]
    [TestCase("{{TechNewsBot|job=translation}}\n* [[User:A]]", "A")]
    public void Whom_the_bot_names_in_a_region_did_not_sign_up(string text, string names) =>
        Assert.That(string.Join(", ", SignUps.On([Page(text)], new MemoryWiki(SampleProfile.French))), Is.EqualTo(names));

    private static PageText Page(string text) => new("Projet:Traducteurs", 1, text, "fr", Moments.Now);
}
