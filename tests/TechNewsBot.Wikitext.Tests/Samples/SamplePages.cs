using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Wikitext.Tests.Samples;

/// <summary>The talk pages of this folder, each with a profile of its language.</summary>
internal static class SamplePages
{
    public static IReadOnlyList<(string Language, string Text, WikiProfile Profile)> All { get; } =
    [
        ("en", Text("en"), SampleProfiles.English),
        ("fr", Text("fr"), SampleProfiles.French),
        ("ar", Text("ar"), SampleProfiles.Arabic),
        ("uk", Text("uk"), SampleProfiles.Ukrainian),
        ("ja", Text("ja"), SampleProfiles.Japanese),
    ];

    private static string Text(string language) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", language + ".wikitext"));
}
