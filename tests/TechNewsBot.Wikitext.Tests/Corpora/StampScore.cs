using System.Globalization;
using System.Text.Json.Nodes;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Tests.Samples;

namespace TechNewsBot.Wikitext.Tests.Corpora;

/// <summary>How many of a language's example timestamps parse when the format is learned from one of them.</summary>
/// <param name="Language">The language's code.</param>
/// <param name="Tried">How many were tried: each, with the format learned from each.</param>
/// <param name="Failures">Those that did not parse to their minute, or are not written as they were learned.</param>
internal sealed record StampScore(string Language, int Tried, IReadOnlyList<string> Failures)
{
    /// <summary>The scores of all languages of the corpora.</summary>
    public static IEnumerable<StampScore> All() =>
        JsonNode.Parse(File.ReadAllText(SharedFolder.Timestamps))!.AsObject().Select(language => Of(language.Key, language.Value!));

    private static StampScore Of(string code, JsonNode language)
    {
        var samples = language["samples"]!.AsArray().Select(sample => (Text: (string)sample!["text"]!, Utc: Moment((string)sample["utc"]!))).ToList();
        var failures = new List<string>();
        foreach (var learned in samples)
        {
            var profile = WikiProfile.Read(Json(code, language, learned.Text, learned.Utc), out var mistakes)!;
            if (profile.Timestamps is not { } format)
            {
                failures.Add($"{code} {learned.Text}: {string.Join("; ", mistakes)}");
                continue;
            }
            failures.AddRange(samples.Where(sample => !format.TryParse(sample.Text, out var utc) || utc != sample.Utc)
                .Select(sample => $"{code} learned from {learned.Text}: {sample.Text} is not {sample.Utc:u}"));
            if (format.Format(learned.Utc) != learned.Text)
                failures.Add($"{code} {learned.Text} is written {format.Format(learned.Utc)}");
        }
        return new StampScore(code, samples.Count * samples.Count, failures);
    }

    private static DateTimeOffset Moment(string text) =>
        DateTimeOffset.ParseExact(text, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Json(string code, JsonNode language, string stamp, DateTimeOffset at)
    {
        var messages = SampleWiki.WithWeekdays(
            SampleWiki.Messages(Names("month_messages"), Names("month_genitive_messages"), Names("month_abbreviated_messages"), (string)language["utc"]!),
            Names("weekday_messages"),
            Names("weekday_abbreviated_messages"));
        return SampleWiki.Json(code, messages, stamp, at);

        string[] Names(string key) => [.. language[key]!.AsArray().Select(name => (string)name!)];
    }
}
