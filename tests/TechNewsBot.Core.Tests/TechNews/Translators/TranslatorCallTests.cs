using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Translators;

public sealed class TranslatorCallTests
{
    private static readonly IssueName Issue = new(2026, 48);

    [Test]
    public void A_call_is_a_signed_line_with_links_to_user_pages()
    {
        var line = Call("Anne", "Basile").Text.Split('\n')[1];

        Assert.That(line, Is.EqualTo("Au travail ! [[:Utilisateur:Anne|<bdi>Anne</bdi>]] · [[:Utilisateur:Basile|<bdi>Basile</bdi>]] — [[Utilisateur:TechNewsBot|<bdi>TechNewsBot</bdi>]] 22 novembre 2026 à 13:00 (CET)"));
    }

    [Test]
    public void No_more_are_called_than_Echo_notifies() =>
        Assert.That(Call([.. Enumerable.Range(1, 60).Select(number => $"User {number}")]).Text.Split("[[").Length - 1, Is.EqualTo(50));

    [Test]
    public void Calls_that_stand_are_read_to_the_character()
    {
        var (first, second) = (Call("Anne"), Call("Basile") with { Issue = Issue.Next });

        Assert.That(TranslatorCall.Read($"{first.Text}\n<div>chart</div>\n{Call("Basile").Text.Replace("2026/48", "2026/49", StringComparison.Ordinal)}\n{{|\n|}}").Select(call => call.Issue), Is.EqualTo(new[] { Issue, second.Issue }));
        Assert.That(TranslatorCall.Read(first.Text).Single(), Is.EqualTo(first));
    }

    [TestCase("")]
    [TestCase("<div class=\"technewsbot-call\" data-issue=\"")]
    [TestCase("<div class=\"technewsbot-call\" data-issue=\"2026/48\" style=\"\">\nnever closed")]
    [TestCase("<div class=\"technewsbot-call\" data-issue=\"2026/99\">\n\n</div>")]
    public void What_is_no_call_is_not_read(string output) =>
        Assert.That(TranslatorCall.Read(output), Is.Empty);

    private static TranslatorCall Call(params string[] names) =>
        TranslatorCall.Of(Issue, "Au travail !", names, "TechNewsBot", new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), SampleProfile.French);
}
