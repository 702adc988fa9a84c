using System.Text.Json;

namespace TechNewsBot.Wikitext.Tests.Samples;

/// <summary>Answers of small made-up wikis, in the form in which a wiki gives them.</summary>
internal static class SampleWiki
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    public static Dictionary<string, string> Messages(
        IReadOnlyList<string> nominative, IReadOnlyList<string> genitive, IReadOnlyList<string> abbreviated, string universal = "UTC")
    {
        var messages = new Dictionary<string, string> { ["timezone-utc"] = universal };
        for (var i = 0; i < Months.Length; i++)
        {
            messages[Months[i] == "may" ? "may_long" : Months[i]] = nominative[i];
            messages[Months[i] + "-gen"] = genitive[i];
            messages[Months[i][..3]] = abbreviated[i];
        }
        return messages;
    }

    public static Dictionary<string, string> EnglishMessages()
    {
        string[] months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
        string[] days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
        return WithWeekdays(Messages(months, months, [.. months.Select(month => month[..3])]), days, [.. days.Select(day => day[..3])]);
    }

    public static Dictionary<string, string> WithWeekdays(Dictionary<string, string> messages, IReadOnlyList<string> names, IReadOnlyList<string> abbreviated)
    {
        for (var i = 0; i < Days.Length; i++)
        {
            messages[Days[i]] = names[i];
            messages[Days[i][..3]] = abbreviated[i];
        }
        return messages;
    }

    public static string Json(
        string language,
        Dictionary<string, string> messages,
        string stamp,
        DateTimeOffset at,
        string zone = "UTC",
        int offset = 0,
        (int Id, string Name)[]? namespaces = null,
        (int Id, string Name)[]? aliases = null,
        string[]? prefixes = null,
        object? variants = null)
    {
        var names = new Dictionary<int, string> { [-1] = "Special", [0] = "", [2] = "User", [3] = "User talk", [6] = "File", [10] = "Template", [14] = "Category" };
        foreach (var (id, name) in namespaces ?? [])
            names[id] = name;
        var english = new Dictionary<int, string?> { [-1] = "Special", [2] = "User", [3] = "User talk", [10] = "Template" };
        return JsonSerializer.Serialize(new
        {
            siteinfo = new
            {
                general = new
                {
                    lang = language,
                    rtl = false,
                    timezone = zone,
                    timeoffset = offset,
                    sitename = "Sample",
                    wikiid = "samplewiki",
                    articlepath = "/wiki/$1",
                    scriptpath = "/w",
                    citeresponsivereferences = true,
                    server = "//sample.example",
                    fallback = new[] { new { code = "en" } },
                },
                namespaces = names.ToDictionary(
                    pair => pair.Key.ToString(),
                    pair => new { id = pair.Key, name = pair.Value, canonical = english.GetValueOrDefault(pair.Key), @case = "first-letter" }),
                namespacealiases = (aliases ?? []).Select(pair => new { id = pair.Id, alias = pair.Name }),
                specialpagealiases = new[] { new { realname = "Contributions", aliases = new[] { "Contributions", "Contribs" } } },
                magicwords = Array.Empty<object>(),
                interwikimap = (prefixes ?? []).Select(prefix => new { prefix }),
            },
            messages,
            variants,
            timestamp = new { text = stamp, at = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'") },
        });
    }
}
