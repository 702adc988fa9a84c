using TechNewsBot.Core.Diffs;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Diffs;

namespace TechNewsBot.Commands;

/// <summary>Edits as a person reads them on a terminal.</summary>
internal static class EditLines
{
    private const int Context = 2;

    /// <summary>What an edit changes, line by line: <c>-</c> before what goes, <c>+</c> before what comes.</summary>
    public static void Difference(Screen screen, WriteOutcome outcome)
    {
        foreach (var line in DiffExcerpt.Of(LineDiff.Between(outcome.Before, outcome.After), Context))
        {
            switch (line)
            {
                case null:
                    screen.Line("    …", Styles.Quiet);
                    break;
                case { Kind: DiffKind.Added } added:
                    screen.Line($"  + {added.Text}", Styles.Good);
                    break;
                case { Kind: DiffKind.Removed } removed:
                    screen.Line($"  - {removed.Text}", Styles.Bad);
                    break;
                case { } kept:
                    screen.Line($"    {kept.Text}");
                    break;
            }
        }
    }
}
