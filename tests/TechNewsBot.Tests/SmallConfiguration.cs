using TechNewsBot.Options;

namespace TechNewsBot.Tests;

/// <summary>A right configuration of three wikis, of which none is ever contacted.</summary>
internal static class SmallConfiguration
{
    public const string Json = """
        {"TechNewsBot": {"Operator": "me@example.org", "Central": "metawiki",
          "Wikis": {
            "metawiki": {"Api": "http://127.0.0.1:9/meta/api.php"},
            "frwiki": {"Api": "http://127.0.0.1:9/fr/api.php", "User": "Bot@worker", "Password": "secret-of-frwiki"},
            "ukwiki": {"Api": "http://127.0.0.1:9/uk/api.php"}},
          "Schedule": {"PullTechNews": "0 5 * * * ?", "Sweep": "50 0/15 * * * ?", "Housekeeping": "0 40 3 * * ?"}}}
        """;

    public static ConfigurationSource Load(TemporaryFolder folder) => ConfigurationSource.Load(folder.Write("appsettings.json", Json));
}
