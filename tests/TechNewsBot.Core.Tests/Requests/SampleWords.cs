using TechNewsBot.Core.Requests;

namespace TechNewsBot.Core.Tests.Requests;

/// <summary>The repository's own words, as the worker would read them.</summary>
internal static class SampleWords
{
    public static string Json { get; } = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "config", "requests.json"));

    public static RequestWords All { get; } = RequestWords.Read(Json, out _);
}
