using System.Globalization;
using System.Text.Json.Nodes;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Tests.Profiles;

namespace TechNewsBot.Wikitext.Tests.Timestamps;

public sealed class TimestampCorpusTests
{
    [Test]
    public void Every_example_parses_when_the_format_is_learned_from_any_other_one()
    {
        var failures = new List<string>();
        var languages = JsonNode.Parse(File.ReadAllText(SharedFolder.Path("corpora", "timestamps.json")))!.AsObject();
        foreach (var (code, language) in languages)
        {
            var samples = language!["samples"]!.AsArray().Select(sample => (Text: (string)sample!["text"]!, Utc: Moment((string)sample["utc"]!))).ToList();
            foreach (var learned in samples)
            {
                var profile = WikiProfile.Read(Json(code, language, learned.Text, learned.Utc), out var mistakes)!;
                foreach (var sample in samples)
                {
                    if (profile.Timestamps is not { } format)
                        failures.Add($"{code} {learned.Text}: {string.Join("; ", mistakes)}");
                    else if (!format.TryParse(sample.Text, out var utc) || utc != sample.Utc)
                        failures.Add($"{code} learned from {learned.Text}: {sample.Text} is not {sample.Utc:u}");
                    // In some months a short name is a long one, and only other months could tell.
                    else if (sample == learned && format.Format(utc) != sample.Text)
                        failures.Add($"{code} learned from {learned.Text}: {sample.Text} is written {format.Format(utc)}");
                }
            }
        }
        Assert.That(failures, Is.Empty);
    }

    private static DateTimeOffset Moment(string text) =>
        DateTimeOffset.ParseExact(text, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static string Json(string code, JsonNode language, string stamp, DateTimeOffset at)
    {
        var messages = SampleWiki.Messages(Names("month_messages"), Names("month_genitive_messages"), Names("month_abbreviated_messages"));
        SampleWiki.AddWeekdays(messages, Names("weekday_messages"), Names("weekday_abbreviated_messages"));
        messages["timezone-utc"] = (string)language["utc"]!;
        return SampleWiki.Json(code, messages, stamp, at);

        string[] Names(string key) => [.. language[key]!.AsArray().Select(name => (string)name!)];
    }
}
