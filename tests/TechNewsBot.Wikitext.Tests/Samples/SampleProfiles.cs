using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Wikitext.Tests.Samples;

/// <summary>Profiles of made-up wikis in several languages, all read at noon UTC of 22 November 2026, a Sunday.</summary>
internal static class SampleProfiles
{
    public static DateTimeOffset At { get; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static WikiProfile English { get; } = Read(SampleWiki.Json("en", SampleWiki.EnglishMessages(), "12:00, 22 November 2026 (UTC)", At, prefixes: ["m", "de"]));

    public static WikiProfile French { get; } = Read(SampleWiki.Json(
        "fr",
        SampleWiki.Messages(
            ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
            ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
            ["janv.", "fév.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."]),
        "22 novembre 2026 à 13:00 (CET)",
        At,
        "Europe/Paris",
        60,
        [(2, "Utilisateur"), (3, "Discussion utilisateur")],
        aliases: [(2, "Utilisatrice")]));

    public static WikiProfile Ukrainian { get; } = Read(SampleWiki.Json(
        "uk",
        SampleWiki.Messages(
            ["січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень", "листопад", "грудень"],
            ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
            ["січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру"]),
        "12:00, 22 листопада 2026 (UTC)",
        At,
        namespaces: [(-1, "Спеціальна"), (2, "Користувач"), (3, "Обговорення користувача")]));

    public static WikiProfile Arabic { get; } = Read(SampleWiki.Json(
        "ar",
        SampleWiki.Messages(ArabicMonths, ArabicMonths, ArabicMonths, "ت\u00A0ع\u00A0م"),
        "12:00، 22 نوفمبر 2026 (ت\u00A0ع\u00A0م)",
        At,
        namespaces: [(2, "مستخدم"), (3, "نقاش المستخدم")]));

    public static WikiProfile Japanese { get; } = Read(SampleWiki.Json(
        "ja",
        SampleWiki.WithWeekdays(
            SampleWiki.Messages(JapaneseMonths, JapaneseMonths, JapaneseMonths),
            ["日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"],
            ["日", "月", "火", "水", "木", "金", "土"]),
        "2026年11月22日 (日) 12:00 (UTC)",
        At,
        namespaces: [(2, "利用者"), (3, "利用者‐会話")]));

    private static string[] ArabicMonths => ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

    private static string[] JapaneseMonths => [.. Enumerable.Range(1, 12).Select(month => $"{month}月")];

    public static WikiProfile Read(string json) => WikiProfile.Read(json, out var mistakes) ?? throw new InvalidOperationException(string.Join("; ", mistakes));
}
