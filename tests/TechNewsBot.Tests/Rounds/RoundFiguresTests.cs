using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Rounds;

namespace TechNewsBot.Tests.Rounds;

internal sealed class RoundFiguresTests
{
    [Test]
    public void A_round_with_everything_in_it_is_counted()
    {
        var report = SampleRound.Report();

        Assert.That(RoundFigures.Of(report).ToString(), Is.EqualTo("1 edit, 3 pages already right, 1 refused, 2 wikis failed"));
    }

    [Test]
    public void A_dry_run_says_that_nothing_was_saved()
    {
        var sweep = new SweepReport("frwiki", [new("A", 1)], [new(WriteOutcomeKind.Shown, "A"), new(WriteOutcomeKind.Shown, "A/2026/48")], []);

        Assert.That(RoundFigures.Of(new RoundReport([sweep], [], "metawiki", null)).ToString(), Is.EqualTo("2 edits shown, not saved, 0 pages already right, 0 refused, 0 wikis failed"));
    }

    [Test]
    public void A_wiki_with_a_page_that_failed_is_not_done()
    {
        var sweep = new SweepReport("frwiki", [new("A", 1), new("B", 2)], [], [new("A", "failed", IsFailure: true), new("B", "waits", IsFailure: false)]);

        Assert.That(RoundFigures.Of(new RoundReport([sweep], [], "metawiki", null)), Is.EqualTo(new RoundFigures(0, 0, Right: 1, 0, FailedWikis: 1)));
    }
}
