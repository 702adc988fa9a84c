using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Rounds;

namespace TechNewsBot.Tests.Rounds;

/// <summary>A round in which everything happens once.</summary>
internal static class SampleRound
{
    public static RoundReport Report() => new(
        [
            new SweepReport(
                "frwiki",
                [new("Saved", 1), new("Right", 2), new("Not due", 3), new("Refused", 4), new("Failed", 5)],
                [
                    new(WriteOutcomeKind.Saved, "Saved") { Address = new Uri("https://fr.wikipedia.org/wiki/Saved"), RevisionId = 17, Summary = "mise à jour", Before = "old", After = "new" },
                    new(WriteOutcomeKind.NotNeeded, "Right") { RevisionId = 2 },
                    new(WriteOutcomeKind.Refused, "Refused", "frwiki, Refused: the page is protected"),
                    new(WriteOutcomeKind.NotNeeded, "Unit") { Wiki = "metawiki" },
                ],
                [
                    new("Refused", "frwiki, Refused: the page is protected", IsFailure: false),
                    new("Failed", "it cannot be read", IsFailure: true),
                ]),
        ],
        [new WikiFailure("arwiki", new IOException("arwiki: nothing answers at its address"))],
        "metawiki",
        new PullReport([new(2026, 48)], [], [], new(2026, 48), ["Tech/News/2026/48: it has no units"]));
}
