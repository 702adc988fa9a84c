namespace TechNewsBot.Storage.Hints;

/// <summary>A text that may be found.</summary>
/// <param name="Id">The row of <c>HintText</c>.</param>
/// <param name="Source">What kind of hint it is.</param>
/// <param name="Key">What it is known by; for a discussion the name of its thread.</param>
/// <param name="Length">How many pieces it has.</param>
internal sealed record HintTarget(long Id, string Source, string Key, long Length);
