using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Storage.Tests;

/// <summary>Values for tests that do not care which.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Moment = new(2026, 11, 22, 6, 41, 0, TimeSpan.Zero);

    public static StoredProfile Profile(string json) => new(json, TemplateNames.Of("TechNewsBot"), Moment);
}
