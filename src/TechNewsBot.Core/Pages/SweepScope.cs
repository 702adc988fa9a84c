namespace TechNewsBot.Core.Pages;

/// <summary>How far a sweep goes.</summary>
/// <param name="Jobs">The jobs to do; empty for all.</param>
/// <param name="RetriesRefused">Whether pages are tried again that the bot might not write the last time and that did not change since: an operator who had it unblocked need not wait for the next day.</param>
public sealed record SweepScope(IReadOnlySet<string> Jobs, bool RetriesRefused = false)
{
    /// <summary>The most edits; when they are made, the rest waits for the next sweep. No limit where none is given.</summary>
    public int MostEdits { get; init; } = int.MaxValue;

    /// <summary>How long it may take: pages that are left then wait for the next sweep.</summary>
    public TimeSpan Longest { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Every job, on pages that changed.</summary>
    public static SweepScope Changed { get; } = new(new HashSet<string>());

    /// <summary>Whether a job is to be done.</summary>
    public bool Includes(string job) => Jobs.Count == 0 || Jobs.Contains(job);
}
