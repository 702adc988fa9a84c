using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Wikitext.Tests.Profiles;

public sealed class ProfileCorpusTests
{
    [Test]
    public void Real_profiles_are_read_with_their_timestamps()
    {
        var seen = new Dictionary<string, string>();
        foreach (var file in Directory.GetFiles(SharedFolder.Path("corpora", "profiles")))
        {
            var profile = WikiProfile.Read(File.ReadAllText(file), out var mistakes)!;
            Assert.That(profile.Timestamps, Is.Not.Null, () => $"{file}: {string.Join("; ", mistakes)}");
            seen[profile.Language] = profile.FormatDate(new DateTimeOffset(2026, 11, 22, 23, 30, 0, TimeSpan.Zero)) + " | " + profile.FormatShortDate(new DateTimeOffset(2026, 1, 22, 23, 30, 0, TimeSpan.Zero)) + " | " + string.Join("; ", mistakes);
            TestContext.Out.WriteLine(seen[profile.Language]);
        }
        Assert.That(seen["fr"], Does.StartWith("23 novembre 2026 | 23 janv. 2026 |"));
    }
}
