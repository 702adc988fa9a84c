namespace TechNewsBot.Core.Pages;

/// <summary>How far a sweep goes.</summary>
/// <param name="Jobs">The jobs to do; empty for all.</param>
/// <param name="Everything">Whether pages are done that did not change since the last time.</param>
public sealed record SweepScope(IReadOnlySet<string> Jobs, bool Everything = false)
{
    /// <summary>Every job, on pages that changed.</summary>
    public static SweepScope Changed { get; } = new(new HashSet<string>());

    /// <summary>Whether a job is to be done.</summary>
    public bool Includes(string job) => Jobs.Count == 0 || Jobs.Contains(job);
}
