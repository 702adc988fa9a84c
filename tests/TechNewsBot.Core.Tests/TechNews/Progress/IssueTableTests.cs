using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Progress;
using TechNewsBot.Core.TechNews.Stubs;
using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Core.Tests.TechNews.Stubs;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Progress;

public sealed class IssueTableTests
{
    private const string Page = "Projet:Traduction";

    private static readonly IssueName Issue = new(2026, 48);

    [Test]
    public void A_bar_has_a_stretch_for_each_kind_of_text_and_says_the_same_in_words()
    {
        var table = Table(Of(Issue, StubState.Local, StubState.Local, StubState.Central, StubState.Outdated, StubState.CentralOutdated, StubState.Missing, StubState.Suggested));

        Assert.Multiple(() =>
        {
            Assert.That(table, Does.Contain("role=\"img\" aria-label=\"traduites ici &#58; 2 · du wiki central &#58; 1 · source modifiée &#58; 2 · manquantes &#58; 2\""));
            Assert.That(Stretches(table), Is.EqualTo(new[] { 2, 1, 2, 2 }));
            Assert.That(table, Does.Contain("</span> du wiki central : 1</span>"));
        });
    }

    [Test]
    public void What_does_not_occur_is_left_out()
    {
        var table = Table(Of(Issue, StubState.Local));

        Assert.That(Stretches(table), Is.EqualTo(new[] { 1 }));
        Assert.That(table, Does.Contain("aria-label=\"traduites ici &#58; 1\"").And.Not.Contain("manquantes").And.Not.Contain("Ce qui manque"));
    }

    [Test]
    public void What_is_missing_leads_to_its_slot_to_the_editor_and_to_the_central_wiki()
    {
        var table = Table(Of(Issue, StubState.Local, StubState.Missing));

        Assert.That(table, Does.Contain(
            "Ce qui manque : 1<div class=\"mw-collapsible-content\"><ul class=\"plainlinks\" style=\"list-style:none;margin:0\"><li>○ "
            + "<span lang=\"en\" dir=\"ltr\">[[:Projet:Traduction/2026/48#technewsbot-unit-2|<bdi>Unit 2 with a link</bdi>]]</span> "
            + "<small>[{{fullurl:Projet:Traduction/2026/48|action=edit}} écrire] · "
            + "[https://meta.example/w/index.php?title=Translations:Tech/News/2026/48/2/fr&action=edit Wiki central]</small></li></ul>"));
    }

    [TestCase("Missing", "○")]
    [TestCase("Suggested", "↻")]
    [TestCase("Outdated", "⚠")]
    [TestCase("CentralOutdated", "⚠")]
    public void A_sign_tells_why_a_unit_is_listed(string state, string sign) =>
        Assert.That(Table(Of(Issue, Enum.Parse<StubState>(state))), Does.Contain($"<li>{sign} <span"));

    [Test]
    public void Only_the_newest_two_issues_that_lack_something_are_listed()
    {
        var table = Table(
            Of(Issue, StubState.Local),
            Of(Issue.Previous, StubState.Missing),
            Of(Issue.Previous.Previous, StubState.Missing),
            Of(Issue.Previous.Previous.Previous, StubState.Missing));

        Assert.That(table.Split("Ce qui manque"), Has.Length.EqualTo(3));
        Assert.That(table, Does.Contain("2026/46#").And.Not.Contain("2026/45#"));
    }

    [Test]
    public void A_long_list_is_cut_and_says_how_much_is_left()
    {
        var table = Table(Of(Issue, [.. Enumerable.Repeat(StubState.Missing, 45)]));

        Assert.That(table.Split("<li>"), Has.Length.EqualTo(42));
        Assert.That(table, Does.Contain("<li>… et {{PLURAL:5|5 autre partie|5 autres parties}}</li>"));
    }

    [TestCase("{{Template}}", "T:1")]
    [TestCase("a <b>|</b> \n* [[Page|b]] }}", "a &#124; * b &#125;&#125;")]
    public void A_label_is_plain_text_whatever_the_source_is(string source, string label) =>
        Assert.That(
            Table(IssueProgress.Of(Issue, [(SampleStub.Unit("1", source), StubState.Missing)], StubHistory.None, [])),
            Does.Contain($"<bdi>{label}</bdi>"));

    private static IEnumerable<int> Stretches(string table) =>
        table.Split("style=\"flex:").Skip(1).Select(stretch => int.Parse(stretch[..stretch.IndexOf(' ', StringComparison.Ordinal)]));

    private static IssueProgress Of(IssueName issue, params StubState[] states) =>
        IssueProgress.Of(issue, [.. states.Select((state, index) => (SampleStub.Unit($"{index + 1}", $"Unit {index + 1} with [[a|a link]]"), state))], StubHistory.None, []);

    private static string Table(params IssueProgress[] issues) =>
        new IssueTable(Page, "fr", SampleProfile.French, new CentralAddress(new Uri("https://meta.example/w/api.php")), RepositoryFiles.Messages.For("fr", []), _ => "").Render(issues);
}
