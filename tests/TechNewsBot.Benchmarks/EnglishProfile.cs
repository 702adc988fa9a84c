using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Tests.Samples;

namespace TechNewsBot.Benchmarks;

/// <summary>The profile of a made-up wiki in English.</summary>
internal static class EnglishProfile
{
    public static WikiProfile Value { get; } = WikiProfile.Read(
        SampleWiki.Json("en", SampleWiki.EnglishMessages(), "12:00, 22 November 2026 (UTC)", new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)),
        out _)!;
}
