using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Wikitext.Tests.Samples;

namespace TechNewsBot.Wikitext.Tests.Properties;

/// <summary>Profiles in which some values are of another kind, empty, or the text of something else.</summary>
internal static class AnyProfile
{
    private static readonly string[] Values =
        ["null", "3", "-1", "true", "[]", "{}", "[null]", "\"\"", "\" \"", "\"(\"", "\"1\"", "\"12\"", "\"November\"", "\"12:00, 22 November 2026 (UTC)\"", "\"22. 11. 2026 12:00 (CET)\"", "\"\u200F\"", "\"Europe/Paris\"", "\"$1\""];

    private static readonly string Whole = SampleWiki.Json("en", SampleWiki.EnglishMessages(), "12:00, 22 November 2026 (UTC)", SampleProfiles.At);

    public static Arbitrary<string> Changed { get; } =
        (from change in Gen.Choose(0, 10_000).Zip(Gen.Elements(Values)).ArrayOf(4) select change.Aggregate(Whole, Replaced)).ToArbitrary();

    private static string Replaced(string json, (int Place, string Value) change)
    {
        var root = JsonNode.Parse(json)!;
        var places = Below(root).ToList();
        if (places.Count == 0)
            return json;
        var (parent, name) = places[change.Place % places.Count];
        if (parent is JsonObject members)
            members[name] = JsonNode.Parse(change.Value);
        return root.ToJsonString();
    }

    private static IEnumerable<(JsonNode Parent, string Name)> Below(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(member.Value).Prepend((members, member.Key))),
        JsonArray items => items.SelectMany(Below),
        _ => [],
    };
}
