namespace TechNewsBot.Core.Pages;

/// <summary>A change of sections that a job added to its page earlier.</summary>
/// <param name="Apply">From the page as it is when the edit is saved to what it should be; the same text when there is nothing to do.</param>
/// <param name="Summary">The edit summary.</param>
public sealed record PageChange(Func<string, string> Apply, string Summary)
{
    /// <summary>The subpage that must be right before the change is made, by the part of its title after the page's and a slash; empty for none.</summary>
    public string Needs { get; init; } = "";

    /// <summary>A hash of what is wanted, where the change takes away so much that a second run must want it too; empty for a change that can be saved at once.</summary>
    public string Doubt { get; init; } = "";
}
