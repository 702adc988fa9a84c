using TechNewsBot.Commands;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Rounds;
using TechNewsBot.Tests.Rounds;

namespace TechNewsBot.Tests.Commands;

internal sealed class RoundLinesTests
{
    private readonly Terminal terminal = new();

    [Test]
    public void A_round_for_people_has_a_line_for_each_thing_that_happened()
    {
        RoundLines.Print(terminal.Screen, SampleRound.Report());

        Assert.Multiple(() =>
        {
            Assert.That(terminal.Output, Is.EqualTo(
                """
                Tech News: 1 new, 0 changed, 0 translations new or changed; the newest published issue is 2026/48
                Tech News: Tech/News/2026/48: it has no units
                frwiki: Saved: saved as revision 17, https://fr.wikipedia.org/wiki/Saved (mise à jour)
                frwiki: Refused: refused: the page is protected
                frwiki: Failed: it cannot be read
                1 edit, 3 pages already right, 1 refused, 2 wikis failed

                """));
            Assert.That(terminal.Error, Is.EqualTo("arwiki: nothing answers at its address\n"));
        });
    }

    [Test]
    public void An_edit_that_is_only_shown_has_its_difference()
    {
        var outcome = new WriteOutcome(WriteOutcomeKind.Shown, "Page") { Summary = "two lines", Before = "1\n2\n3\n4\nold\n6", After = "1\n2\n3\n4\nnew\n6" };

        RoundLines.Print(terminal.Screen, new RoundReport([new SweepReport("frwiki", [], [outcome], [])], [], "metawiki", null));

        Assert.That(terminal.Output, Does.StartWith(
            """
            frwiki: Page: would be saved (two lines)
                …
                3
                4
              - old
              + new
                6

            """));
    }
}
