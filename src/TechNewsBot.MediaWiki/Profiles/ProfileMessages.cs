namespace TechNewsBot.MediaWiki;

/// <summary>The interface messages that a wiki writes dates with.</summary>
internal static class ProfileMessages
{
    private static readonly string[] LongMonths =
        ["january", "february", "march", "april", "may_long", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] GenitiveMonths =
        ["january-gen", "february-gen", "march-gen", "april-gen", "may-gen", "june-gen", "july-gen", "august-gen", "september-gen", "october-gen", "november-gen", "december-gen"];

    private static readonly string[] ShortMonths =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Days =
        ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>Months and the zone: what can differ between a language's variants. No more than a request without special rights may ask for.</summary>
    public static IReadOnlyList<string> Dates { get; } = [.. LongMonths, .. GenitiveMonths, .. ShortMonths, "timezone-utc"];

    /// <summary>Everything.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Dates, "timezone-local", "signature", .. Days];
}
