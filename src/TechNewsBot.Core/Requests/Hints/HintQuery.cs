namespace TechNewsBot.Core.Requests.Hints;

/// <summary>A request as it is looked up.</summary>
/// <param name="Key">The name of its thread, which is no hint for itself.</param>
/// <param name="Title">The pieces of its title (<see cref="SearchWords"/>).</param>
/// <param name="Text">The pieces of what the asker wrote first.</param>
public sealed record HintQuery(string Key, IReadOnlyList<string> Title, IReadOnlyList<string> Text)
{
    /// <summary>The piece that is the task which the request cites; null for none. What cites the same task is about the same thing.</summary>
    public string? Task { get; init; }
}
