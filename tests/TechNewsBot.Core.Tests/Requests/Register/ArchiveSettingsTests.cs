using TechNewsBot.Core.Requests.Register;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.Requests.Register;

public sealed class ArchiveSettingsTests
{
    [TestCase("{{User:MiszaBot/config|archive = project:Pump/Archive %(counter)d |algo=old(30d)}}", "Wikipedia:Pump/Archive 12", "Wikipedia:Pump/Archive")]
    [TestCase("{{Archivage par bot|archive=/Archives/%(year)d/%(monthname)s}}", "Wikipedia:Pump/Archives/2026/mars", "Wikipedia:Pump/Archives/2026")]
    [TestCase("{{User:ClueBot III/ArchiveThis|archiveprefix={{FULLPAGENAME}}/Archives/ |format= %%i}}", "Wikipedia:Pump/Archives/ 3", "Wikipedia:Pump/Arch")]
    [TestCase("{{Autoarchiv|Alter=14|Ziel='((FULLPAGENAME))/Archiv/((Jahr))/((Monat))'}}", "Wikipedia:Pump/Archiv/2026/März", "Wikipedia:Pump/Archiv/2026")]
    [TestCase("<noinclude>{{x|{{y|Archive=Wikipedia:Attic/Pump}}}}</noinclude>", "Wikipedia:Attic/Pump", "Wikipedia:Attic")]
    [TestCase("{{أرشفة آلية|أرشيف=Wikipedia:Pump/%(localyear)s}}", "Wikipedia:Pump/٢٠٢٦", "Wikipedia:Pump/x")]
    public void The_page_says_where_its_archives_are(string text, string archive, string other)
    {
        var patterns = Read(text);

        Assert.That((patterns.Any(pattern => pattern.Matches(archive)), patterns.Any(pattern => pattern.Matches(other))), Is.EqualTo((true, false)), string.Join(", ", patterns.Select(pattern => pattern.Written)));
    }

    [TestCase("{{Talk header|archive=yes}}")]
    [TestCase("{{x|archive=}}")]
    [TestCase("{{x|archive={{y}}/1}}")]
    [TestCase("{{x|archive=Special:Foo/1}}")]
    [TestCase("archive=Wikipedia:Pump/1")]
    public void What_names_no_page_says_nothing(string text) => Assert.That(Read(text), Is.Empty);

    private static IReadOnlyList<Core.Pages.TitlePattern> Read(string text) => ArchiveSettings.Read(
        new PageText("Wikipedia:Pump", 1, text, "en", Moments.Now),
        SampleProfile.English,
        SampleWords.All.For(SampleProfile.English).ArchiveArguments);
}
