using TechNewsBot.Core.Requests.Tasks;

namespace TechNewsBot.Commands;

/// <summary>What <c>check</c> found out about the tracker of tasks.</summary>
/// <param name="IsWell">Whether it answers, and accepts the token.</param>
/// <param name="Text">What was found, or what failed and what to do.</param>
internal sealed record TrackerFinding(bool IsWell, string Text)
{
    // The first one there is; whether it is shown does not matter.
    private const string Sample = "T1";

    /// <summary>Asks the tracker for a task; null when there is no token to ask with.</summary>
    public static async Task<TrackerFinding?> OfAsync(ITaskTracker tracker, CancellationToken cancellationToken)
    {
        if (!tracker.CanAsk)
            return null;
        try
        {
            await tracker.AskAsync([Sample], cancellationToken);
            return new TrackerFinding(IsWell: true, $"Phabricator ({tracker.Address}): the token is accepted");
        }
        catch (TaskTrackerException failure)
        {
            return new TrackerFinding(IsWell: false, failure.Message);
        }
    }

    /// <summary>The finding on one line.</summary>
    public override string ToString() => $"{(IsWell ? "well  " : "FAILED")} {Text}";
}
