using TechNewsBot.Core.Requests.Standing;

namespace TechNewsBot.Core.Tests.Requests.Standing;

public sealed class StandingHintsTests
{
    private const string One = "<span data-hint=\"aa\">[[:A|<bdi>A</bdi>]] <small>(here)</small></span>";
    private const string Two = "<span data-hint=\"bb\">[https://b.example <bdi>B</bdi>] <small>(there)</small></span>";

    [TestCase(One + "<br>" + Two, "aa bb", "", TestName = "as the bot wrote them")]
    [TestCase(Two, "bb", "aa", TestName = "one deleted")]
    [TestCase("", "", "aa bb", TestName = "the cell emptied")]
    [TestCase("<s>" + One + "</s><br>" + Two, "bb", "aa", TestName = "one struck out")]
    [TestCase("<span data-hint=\"aa\"><del>[[A]]</del></span>" + Two, "bb", "aa", TestName = "struck out inside")]
    [TestCase("<span data-hint=\"aa\"></span>" + Two, "bb", "aa", TestName = "text deleted in the visual editor")]
    [TestCase("<!-- " + One + " -->" + Two, "bb", "aa", TestName = "one commented out")]
    [TestCase(One + " [[B]] is wrong", "aa", "bb", TestName = "one replaced by words")]
    [TestCase("</span></s>" + One + Two + "<s>", "aa bb", "", TestName = "broken markup around them")]
    public void What_people_take_out_is_dismissed(string cell, string shown, string dismissed)
    {
        var hints = StandingHints.Read("aa bb", "", cell);

        Assert.That((string.Join(' ', hints.Shown), string.Join(' ', hints.Dismissed.Order(StringComparer.Ordinal))), Is.EqualTo((shown, dismissed)));
    }

    [Test]
    public void What_was_dismissed_before_stays_dismissed() =>
        Assert.That(StandingHints.Read("aa", "bb", One + Two).Dismissed, Is.EqualTo(new[] { "bb" }));

    [Test]
    public void What_is_no_code_is_not_kept() =>
        Assert.That(StandingHints.Read("", "x\" onclick=\"| cc |- \n {{dd}} CC", "").Dismissed, Is.EqualTo(new[] { "cc" }));

    [TestCase("{|\n|- data-request=\"h-Ada-20261102093000\" data-hints=\"aa bb\" data-no-hints=\"cc\"\n| x\n| style=\"font-size:85%\" | " + Two + "\n|}")]
    [TestCase("{|\n|- data-request=\"h-Ada-20261102093000\" data-hints=\"aa bb\" data-no-hints=\"cc\"\n| <s>x\n| " + Two + "\n|-\n| by hand</s>\n|}")]
    [TestCase("{{Row|id=h-Ada-20261102093000|hints=" + Two + "|hints-shown=aa bb|hints-dismissed=cc}}")]
    public void They_are_read_in_tables_and_row_templates(string text)
    {
        var hints = StandingTable.Read(text).Rows["h-Ada-20261102093000"].Hints;

        Assert.That((string.Join(' ', hints.Shown), string.Join(' ', hints.Dismissed.Order(StringComparer.Ordinal))), Is.EqualTo(("bb", "aa cc")));
    }
}
