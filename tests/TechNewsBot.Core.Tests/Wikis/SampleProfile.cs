using System.Text.Json;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Tests.Wikis;

/// <summary>Profiles of small made-up wikis, in the form in which a wiki gives them.</summary>
internal static class SampleProfile
{
    public static WikiProfile French { get; } = Read(Json(
        "fr",
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        "22 novembre 2026 à 13:00 (CET)",
        ("Europe/Paris", 60),
        isRightToLeft: false,
        ("Modèle", "Utilisateur", "Discussion utilisateur")));

    public static WikiProfile Arabic { get; } = Read(Json(
        "ar",
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
        "12:00، 22 نوفمبر 2026 (ت ع م)",
        ("UTC", 0),
        isRightToLeft: true,
        ("قالب", "مستخدم", "نقاش المستخدم")));

    /// <summary>A wiki whose readers know Arabic and, let it be, French.</summary>
    public static WikiProfile Egyptian { get; } = Read(Json(
        "arz",
        ["يناير", "فبراير", "مارس", "ابريل", "مايو", "يونيه", "يوليه", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر", "ديسمبر"],
        "12:00، 22 نوفمبر 2026 (UTC)",
        ("UTC", 0),
        isRightToLeft: true,
        ("قالب", "مستخدم", "نقاش المستخدم"),
        "ar",
        "fr"));

    public static WikiProfile Ukrainian { get; } = Read(Json(
        "uk",
        ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
        "12:00, 22 листопада 2026 (UTC)",
        ("UTC", 0),
        isRightToLeft: false,
        ("Шаблон", "Користувач", "Обговорення користувача")));

    /// <summary>What the English wiki says about itself.</summary>
    public static string EnglishJson { get; } = Json(
        "en",
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        "12:00, 22 November 2026 (UTC)",
        ("UTC", 0),
        isRightToLeft: false,
        ("Template", "User", "User talk"));

    public static WikiProfile English { get; } = Read(EnglishJson);

    private static string Json(string language, string[] months, string stamp, (string Zone, int Offset) time, bool isRightToLeft, (string Template, string User, string UserTalk) names, params string[] fallbacks)
    {
        string[] keys = ["january", "february", "march", "april", "may_long", "june", "july", "august", "september", "october", "november", "december"];
        string[] shortKeys = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
        var messages = keys.Zip(months).ToDictionary(pair => pair.First, pair => pair.Second);
        for (var month = 0; month < 12; month++)
        {
            messages[keys[month].Replace("_long", "", StringComparison.Ordinal) + "-gen"] = months[month];
            messages[shortKeys[month]] = months[month];
        }

        messages["timezone-utc"] = language == "ar" ? "ت ع م" : "UTC";
        var profile = new
        {
            siteinfo = new
            {
                general = new { lang = language, rtl = isRightToLeft, timezone = time.Zone, timeoffset = time.Offset, sitename = "Test", wikiid = "testwiki", @case = "first-letter", articlepath = "/wiki/$1", scriptpath = "", server = "https://test.example", fallback = fallbacks.Select(code => new { code }) },
                namespaces = new Dictionary<string, object>
                {
                    ["-1"] = Namespace(-1, "Special", "Special"),
                    ["0"] = Namespace(0, "", null),
                    ["1"] = Namespace(1, "Talk", "Talk"),
                    ["2"] = Namespace(2, names.User, "User"),
                    ["3"] = Namespace(3, names.UserTalk, "User talk"),
                    ["4"] = Namespace(4, "Wikipedia", "Project"),
                    ["6"] = Namespace(6, "File", "File"),
                    ["10"] = Namespace(10, names.Template, "Template"),
                },
                namespacealiases = Array.Empty<object>(),
                specialpagealiases = new[] { new { realname = "Contributions", aliases = new[] { "Contributions" } } },
                magicwords = Array.Empty<object>(),
            },
            messages,
            timestamp = new { text = stamp, at = "2026-11-22T12:00:00Z" },
        };
        return JsonSerializer.Serialize(profile);
    }

    private static WikiProfile Read(string json) =>
        WikiProfile.Read(json, out var mistakes) ?? throw new InvalidOperationException(string.Join("; ", mistakes));

    private static Dictionary<string, object?> Namespace(int id, string name, string? canonical) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["canonical"] = canonical,
        ["case"] = "first-letter",
    };
}
