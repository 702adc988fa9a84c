namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>A task that a request cites.</summary>
/// <param name="Name">"T123456".</param>
/// <param name="By">Who cited it and when; a helper before the asker, the older before the newer.</param>
/// <param name="IsTracking">Whether a template says that the request is tracked there (<c>{{tracked|T123456}}</c>), and not only a text that speaks of it.</param>
public sealed record CitedTask(string Name, Post By, bool IsTracking)
{
    /// <summary>Where it can be read; null where no tracker is configured.</summary>
    public Uri? Address { get; init; }

    /// <summary>What its tracker tells; null when that was not asked, or tells nothing.</summary>
    public TrackedTask? Known { get; init; }
}
