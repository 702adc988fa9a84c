using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Core.Tests.TechNews;

public sealed class UnitTitleTests
{
    [Test]
    public void It_is_what_Translate_calls_the_page() =>
        Assert.That(UnitTitle.Of(new IssueName(2026, 5), "3", "sr-ec"), Is.EqualTo("Translations:Tech/News/2026/05/3/sr-ec"));

    [TestCase("Translations:Tech/News/2026/48/3/fr", ExpectedResult = true)]
    [TestCase("Translations:Tech/News/2026/48/Page display title/fr", ExpectedResult = true)]
    [TestCase("Translations:Tech/News/2026/48/3", ExpectedResult = false)]
    [TestCase("Translations:Tech/News/2026/48/fr", ExpectedResult = false)]
    [TestCase("Translations:Tech/News/2026/48/3/", ExpectedResult = false)]
    [TestCase("Translations:Tech/News/2026/48//fr", ExpectedResult = false)]
    [TestCase("Translations:Tech/News/2026/60/3/fr", ExpectedResult = false)]
    [TestCase("Translations:Main Page/3/fr", ExpectedResult = false)]
    [TestCase("Tech/News/2026/48/3/fr", ExpectedResult = false)]
    [TestCase("Tech/News/2026/48", ExpectedResult = false)]
    [TestCase("", ExpectedResult = false)]
    public bool Only_units_of_issues_are_such_pages(string title) => UnitTitle.IsOne(title);

    [Test]
    public void It_tells_whose_unit_it_is() =>
        Assert.That(UnitTitle.TryRead("Tech/News/2026/05/3/sr-ec", out var issue, out var language) ? (issue, language) : default, Is.EqualTo((new IssueName(2026, 5), "sr-ec")));
}
