using System.Globalization;
using TechNewsBot.Wikitext.Timestamps;

namespace TechNewsBot.Wikitext.Profiles;

/// <summary>Finds the form of a wiki's timestamps in its messages and in one timestamp of a known moment.</summary>
internal sealed class TimestampReader
{
    private const int FirstYear = 1995;
    private const int LastYear = 9998;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private readonly JsonField root;
    private readonly JsonField messages;
    private readonly JsonField sample;
    private readonly CalendarNames months;
    private readonly CalendarNames weekdays;

    private TimestampReader(JsonField root)
    {
        this.root = root;
        messages = root["messages"];
        sample = root["timestamp"];
        // The variants are members of a set, the language is the messages themselves.
        JsonField[] languages = [messages, .. root["variants"].Items()];
        months = new CalendarNames([.. languages.SelectMany(MonthNames)]);
        weekdays = new CalendarNames([Names(messages, Days, day => day), Names(messages, Days, day => day[..3])]);
    }

    /// <summary>The form; null, and a mistake noted, when the wiki's own timestamp cannot be read.</summary>
    public static TimestampFormat? Read(JsonField root)
    {
        if (!root["messages"].IsObject)
            root["messages"].Note("missing; timestamps cannot be read");
        return new TimestampReader(root).Read();
    }

    private TimestampFormat? Read()
    {
        var text = sample["text"].Text("", "timestamps cannot be read");
        var at = sample["at"].Text("", "timestamps cannot be read");
        if (text.Length == 0 || at.Length == 0)
            return null;
        if (!DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var utc) || utc.Year is < FirstYear or > LastYear)
        {
            sample["at"].Note($"\"{at}\" is not a moment; one as 2026-11-22T06:41:00Z is expected");
            return null;
        }
        var bracket = text.LastIndexOf('(');
        if (bracket <= 0 || !text.EndsWith(')'))
        {
            sample["text"].Note($"\"{text}\" does not end in a zone in brackets");
            return null;
        }
        return Learn(text[..bracket].TrimEnd(), text[(bracket + 1)..^1], utc);
    }

    private TimestampFormat? Learn(string body, string zoneText, DateTimeOffset utc)
    {
        foreach (var (zone, mistake) in Zones(utc))
        {
            // The wiki may have expanded the tildes a moment before or after the minute that was noted.
            foreach (var minutes in new[] { 0, 1, -1 })
            {
                var moment = utc.AddMinutes(minutes);
                if (new StampLearner(body, zone.Local(moment), months, weekdays).Learn() is not { } pattern)
                    continue;
                if (mistake.Length > 0)
                    root["siteinfo"]["general"]["timezone"].Note(mistake);
                if (zone.ShownAt(moment) != zoneText)
                    zone.Observe(moment, zoneText);
                return new TimestampFormat(pattern, new OlderStamp(months, DigitSet.Of(body)), zone);
            }
        }
        sample["text"].Note($"\"{body} ({zoneText})\" cannot be read as {utc.UtcDateTime:yyyy-MM-dd HH:mm} UTC with the wiki's names of months and its time zone");
        return null;
    }

    /// <summary>The zone that the wiki names; else the offset that it tells; else each that there is, so that the timestamp shows which.</summary>
    private IEnumerable<(WikiZone Zone, string Mistake)> Zones(DateTimeOffset utc)
    {
        var general = root["siteinfo"]["general"];
        var name = general["timezone"].Text() ?? "";
        if (WikiZone.Named(name, ZoneMessage) is { } named)
            yield return (named, "");
        if (general["timeoffset"].Number() is { } minutes && Math.Abs(minutes) <= 14 * 60)
            yield return (WikiZone.Fixed(TimeSpan.FromMinutes(minutes)), $"\"{name}\" is no known zone or does not fit the timestamp; the time is taken to be {minutes} minutes ahead of UTC all year");
        for (var quarter = 0; quarter <= 2 * 14 * 4; quarter++)
        {
            var ahead = TimeSpan.FromMinutes(15 * (quarter % 2 == 0 ? quarter / 2 : -(quarter + 1) / 2));
            yield return (WikiZone.Fixed(ahead), $"neither \"{name}\" nor timeoffset fits the timestamp of {utc.UtcDateTime:HH:mm} UTC; the time is taken to be {ahead.TotalMinutes} minutes ahead of UTC all year");
        }
    }

    private string? ZoneMessage(string abbreviation) => messages[$"timezone-{abbreviation.ToLowerInvariant()}"].Text();

    /// <summary>The three forms; a form that the wiki does not give is that of another one.</summary>
    private static IReadOnlyList<string>[] MonthNames(JsonField words)
    {
        var nominative = Names(words, Months, month => month == "may" ? "may_long" : month);
        var genitive = Names(words, Months, month => month + "-gen", nominative);
        var abbreviated = Names(words, Months, month => month[..3], nominative);
        return [nominative, genitive, abbreviated];
    }

    private static string[] Names(JsonField words, string[] keys, Func<string, string> message, string[]? otherwise = null)
    {
        var missing = new List<string>();
        var names = new string[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            names[i] = words[message(keys[i])].Text() ?? "";
            if (names[i].Length > 0)
                continue;
            missing.Add(message(keys[i]));
            names[i] = otherwise?[i] ?? "";
        }
        if (missing.Count > 0 && words.IsObject)
            words.Note($"missing: {string.Join(", ", missing)}");
        return names;
    }
}
