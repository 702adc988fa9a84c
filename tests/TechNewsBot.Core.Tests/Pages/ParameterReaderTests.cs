using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Pages;

public sealed class ParameterReaderTests
{
    private static readonly ParameterRule[] Rules =
    [
        ParameterRule.Titles("pages", required: true),
        ParameterRule.Patterns("archives"),
        ParameterRule.Duration("stale", "14d"),
        ParameterRule.Duration("wait", "1d", minimumDays: 0),
        ParameterRule.Whole("minimum", 0, 0, 100),
        ParameterRule.Word("style", "full", "headlines"),
        ParameterRule.SomeOf("columns", ["a", "b"], ["a", "b", "c"]),
    ];

    [TestCase("A, B", "A|B")]
    [TestCase("wikipedia:foo_bar", "Wikipedia:Foo bar")]
    [TestCase("A، B、C", "A|B|C")]
    [TestCase("\n* A\n* B", "A|B")]
    [TestCase("[[Paris, France]], [[:Modèle:X|the template]]", "Paris, France|Modèle:X")]
    [TestCase("template:x, Modèle:X", "Modèle:X")]
    [TestCase("[[Fichier:A|thumb|[[B]]]], C", "Fichier:A|B|C")]
    public void Titles_are_separated_by_any_comma_or_line_and_named_once(string written, string titles) =>
        Assert.That(Read($"|pages={written}", out _)!.Titles("pages"), Is.EqualTo(titles.Split('|')));

    [TestCase("project:pump/%(year)d, Pump/*", "Wikipedia:Pump/%(year)d|Pump/*")]
    public void Patterns_of_titles_are_kept_as_they_are_written(string written, string titles) =>
        Assert.That(Read($"|pages=A|archives={written}", out _)!.Titles("archives"), Is.EqualTo(titles.Split('|')));

    [TestCase("14d", 14 * 24)]
    [TestCase("36 h", 36)]
    [TestCase("2W", 14 * 24)]
    [TestCase("١٤d", 14 * 24)]
    public void A_duration_is_a_number_in_any_script_and_a_unit(string written, int hours) =>
        Assert.That(Read($"|pages=A|stale={written}", out _)!.Duration("stale"), Is.EqualTo(TimeSpan.FromHours(hours)));

    [TestCase("0")]
    [TestCase("٠")]
    [TestCase("0 h")]
    public void No_time_at_all_needs_no_unit(string written) =>
        Assert.That(Read($"|pages=A|wait={written}", out _)!.Duration("wait"), Is.EqualTo(TimeSpan.Zero));

    [TestCase("", "a|b")]
    [TestCase("c، A, c", "c|a")]
    public void Words_are_kept_in_their_order_each_once(string written, string words) =>
        Assert.That(Read($"|pages=A|columns={written}", out _)!.Words("columns"), Is.EqualTo(words.Split('|', StringSplitOptions.RemoveEmptyEntries)));

    [Test]
    public void What_is_left_out_or_empty_has_its_default()
    {
        var values = Read("|pages=A|style=|minimum= ", out _)!;

        Assert.Multiple(() =>
        {
            Assert.That(values.Duration("stale"), Is.EqualTo(TimeSpan.FromDays(14)));
            Assert.That(values.Whole("minimum"), Is.Zero);
            Assert.That(values.Text("style"), Is.EqualTo("full"));
        });
    }

    private static IEnumerable<object[]> LongTitles => [["|pages=" + new string('é', 128), "pages", "technewsbot-mistake-titles"]];

    [TestCase("", "pages", "technewsbot-mistake-missing")]
    [TestCase("|pages=A<b>", "pages", "technewsbot-mistake-titles")]
    [TestCase("|pages=Special:Version", "pages", "technewsbot-mistake-titles")]
    [TestCase("|pages=A|archives=B/%(yaer)d", "archives", "technewsbot-mistake-field")]
    [TestCase("|pages=A|stale=soon", "stale", "technewsbot-mistake-duration")]
    [TestCase("|pages=A|stale=14", "stale", "technewsbot-mistake-duration")]
    [TestCase("|pages=A|stale=0", "stale", "technewsbot-mistake-duration")]
    [TestCase("|pages=A|wait=1", "wait", "technewsbot-mistake-duration")]
    [TestCase("|pages=A|stale=0d", "stale", "technewsbot-mistake-duration")]
    [TestCase("|pages=A|stale=99999999999999999999w", "stale", "technewsbot-mistake-duration")]
    [TestCase("|pages=A|minimum=101", "minimum", "technewsbot-mistake-whole")]
    [TestCase("|pages=A|minimum=-1", "minimum", "technewsbot-mistake-whole")]
    [TestCase("|pages=A|style=short", "style", "technewsbot-mistake-word")]
    [TestCase("|pages=A|columns=,", "columns", "technewsbot-mistake-word")]
    [TestCase("|pages=A|columns=a, d", "columns", "technewsbot-mistake-word")]
    [TestCase("|pages=A|seite=B", "seite", "technewsbot-mistake-unknown")]
    [TestCaseSource(nameof(LongTitles))]
    public void A_mistake_is_named(string parameters, string name, string message)
    {
        var values = Read(parameters, out var mistakes);

        Assert.Multiple(() =>
        {
            Assert.That(values, Is.Null);
            Assert.That(mistakes.Select(mistake => (mistake.Name, mistake.MessageKey)), Is.EqualTo(new[] { (name, message) }));
        });
    }

    [Test]
    public void Every_mistake_is_named_at_once()
    {
        Read("|stale=x|minimum=y|style=z", out var mistakes);

        Assert.That(mistakes.Select(mistake => mistake.Name), Is.EquivalentTo(new[] { "pages", "stale", "minimum", "style" }));
    }

    private static ParameterValues? Read(string parameters, out IReadOnlyList<ParameterMistake> mistakes)
    {
        var document = WikitextDocument.Parse("{{TechNewsBot|job=x" + parameters + "}}");
        var call = JobTemplate.Find(document, TemplateNames.Of("TechNewsBot"), SampleProfile.French).Single();
        return ParameterReader.Read(call, Rules, SampleProfile.French, out mistakes);
    }
}
