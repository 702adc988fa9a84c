using TechNewsBot.Core.Wikis;
using TechNewsBot.Diffs;

namespace TechNewsBot.Commands;

/// <summary>Edits as a person reads them on a terminal.</summary>
internal static class EditLines
{
    /// <summary>What an edit changes, line by line: <c>-</c> before what goes, <c>+</c> before what comes.</summary>
    public static void Difference(Screen screen, WriteOutcome outcome)
    {
        foreach (var line in DiffExcerpt.Of(LineDiff.Between(outcome.Before, outcome.After)))
        {
            switch (line)
            {
                case null:
                    screen.Line("    …", Styles.Quiet);
                    break;
                case { Kind: DiffLineKind.Added } added:
                    screen.Line($"  + {added.Text}", Styles.Good);
                    break;
                case { Kind: DiffLineKind.Removed } removed:
                    screen.Line($"  - {removed.Text}", Styles.Bad);
                    break;
                case { } kept:
                    screen.Line($"    {kept.Text}");
                    break;
            }
        }
    }
}
