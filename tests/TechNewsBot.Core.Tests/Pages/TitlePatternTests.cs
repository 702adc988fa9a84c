using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Tests.Pages;

public sealed class TitlePatternTests
{
    private static readonly DateTime Day = new(2026, 3, 9, 0, 0, 0, DateTimeKind.Unspecified);

    private static readonly TestCaseData[] Filled =
    [
        new("Pump/%(year)d", SampleProfile.English, "Pump/2026"),
        new("Pump/%(year)d/%(month)02d", SampleProfile.English, "Pump/2026/03"),
        new("Pump/%(month)d-%(day)02d", SampleProfile.English, "Pump/3-09"),
        new("Pump/%(isoyear)d W%(isoweek)02d", SampleProfile.English, "Pump/2026 W11"),
        new("Pump/%(week)d", SampleProfile.English, "Pump/10"),
        new("Pump/%(quarter)d/%(semester)d", SampleProfile.English, "Pump/1/1"),
        new("Bistro/%(day)d %(monthname)s %(year)d", SampleProfile.French, "Bistro/9 mars 2026"),
        new("%(monthnameshort)s", SampleProfile.Ukrainian, "березня"),
        new("Pump/%(localyear)s", SampleProfile.Arabic, "Pump/2026"),
    ];

    [TestCaseSource(nameof(Filled))]
    public void Fields_are_filled_in_as_archivebot_does(string pattern, WikiProfile profile, string title) =>
        Assert.That(TitlePattern.Read(pattern).Fill(Day, profile), Is.EqualTo(title));

    [TestCase("2026-01-01", "0")]
    [TestCase("2026-01-04", "0")]
    [TestCase("2026-01-05", "1")]
    [TestCase("2024-01-01", "1")]
    public void Weeks_begin_on_Monday(string day, string week) =>
        Assert.That(TitlePattern.Read("%(week)d").Fill(DateTime.Parse(day), SampleProfile.English), Is.EqualTo(week));

    [TestCase("Pump", "Pump", true)]
    [TestCase("Pump", "Pump/1", false)]
    [TestCase("Pump/*", "Pump/A/B", true)]
    [TestCase("Pump/*", "Pump", false)]
    [TestCase("Pump/*", "Pump/", false)]
    [TestCase("Pump/Archive %(counter)d", "Pump/Archive 12", true)]
    [TestCase("Pump/Archive %(counter)d", "Pump/Archive ١٢", true)]
    [TestCase("Pump/Archive %(counter)d", "Pump/Archive x", false)]
    [TestCase("Pump/%(monthname)s %(year)d", "Pump/März 2026", true)]
    [TestCase("Pump/%(monthname)s %(year)d", "Pump/A/B 2026", false)]
    [TestCase("A (x)/%(year)d/*", "A (x)/2026/B", true)]
    public void A_title_is_told_to_be_one_of_the_pattern(string pattern, string title, bool isOne) =>
        Assert.That(TitlePattern.Read(pattern).Matches(title), Is.EqualTo(isOne));

    [TestCase("Pump", "Pump", true, false)]
    [TestCase("Pump/*", "Pump/", false, true)]
    [TestCase("Pump/%(year)d/*", "Pump/", false, true)]
    [TestCase("Pump/%(counter)d", "Pump/", false, true)]
    [TestCase("Pump/%(year)d", "Pump/", false, false)]
    public void What_its_titles_begin_with_is_known(string pattern, string prefix, bool isTitle, bool isListed)
    {
        var read = TitlePattern.Read(pattern);

        Assert.That((read.Prefix, read.IsTitle, read.IsListed), Is.EqualTo((prefix, isTitle, isListed)));
    }

    [TestCase("Pump/%(yaer)d/%()d/%(year)", new[] { "yaer", "" })]
    public void Unknown_fields_are_named(string pattern, string[] unknown) =>
        Assert.That(TitlePattern.Read(pattern).Unknown, Is.EqualTo(unknown));

    [Test]
    public void Any_text_is_a_pattern_and_its_own_filled_titles_match_it() =>
        Prop.ForAll<NonNull<string>>(text =>
        {
            var pattern = TitlePattern.Read(text.Get);
            _ = pattern.Unknown.Count();
            return pattern.IsListed || pattern.Matches(pattern.Fill(Day, SampleProfile.English));
        }).QuickCheckThrowOnFailure();
}
