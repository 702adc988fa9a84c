using System.Globalization;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Pages;

/// <summary>
/// The fields that a title may hold, as pywikibot's archivebot knows them
/// (https://doc.wikimedia.org/pywikibot/stable/scripts/archive.html#module-scripts.archivebot), and the day besides. Those that begin with
/// <c>local</c> are in the wiki's digits.
/// </summary>
internal static class TitleField
{
    /// <summary>The number of an archive: which there are only the wiki tells.</summary>
    public const string Counter = "counter";

    private const string Local = "local";

    private static readonly Dictionary<string, Func<DateTime, int>> Numbers = new()
    {
        ["year"] = day => day.Year,
        ["isoyear"] = ISOWeek.GetYear,
        ["isoweek"] = ISOWeek.GetWeekOfYear,
        ["semester"] = day => day.Month <= 6 ? 1 : 2,
        ["quarter"] = day => (day.Month + 2) / 3,
        ["month"] = day => day.Month,
        ["week"] = MondayWeek,
        ["day"] = day => day.Day,
    };

    private static readonly Dictionary<string, Func<int, WikiProfile, string>> MonthNames = new()
    {
        ["monthname"] = (month, profile) => profile.MonthName(month),
        ["monthnameshort"] = (month, profile) => profile.ShortMonthName(month),
    };

    /// <summary>Every field as an editor writes it: <c>%(year)d</c>.</summary>
    public static IReadOnlyList<string> Written { get; } =
    [
        .. Numbers.Keys.Append(Counter).Select(name => $"%({name})d"),
        .. MonthNames.Keys.Concat(Numbers.Keys.Append(Counter).Select(name => Local + name)).Select(name => $"%({name})s"),
    ];

    /// <summary>Whether there is a field of this name.</summary>
    public static bool IsKnown(string name) => IsCounter(name) || MonthNames.ContainsKey(name) || Numbers.ContainsKey(WithoutLocal(name));

    /// <summary>Whether it is the number of an archive.</summary>
    public static bool IsCounter(string name) => WithoutLocal(name) == Counter;

    /// <summary>Whether it is written in digits.</summary>
    public static bool IsNumber(string name) => IsCounter(name) || Numbers.ContainsKey(WithoutLocal(name));

    /// <summary>What the field is on a day of the wiki's clock; empty for a counter and for a field that is not known.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="width">How many digits it has at least.</param>
    /// <param name="day">The day.</param>
    /// <param name="profile">The wiki's names and digits.</param>
    public static string Fill(string name, int width, DateTime day, WikiProfile profile)
    {
        if (MonthNames.TryGetValue(name, out var month))
            return month(day.Month, profile);
        if (!Numbers.TryGetValue(WithoutLocal(name), out var number))
            return "";
        return name.StartsWith(Local, StringComparison.Ordinal) ? profile.FormatNumber(number(day)) : number(day).ToString().PadLeft(width, '0');
    }

    private static string WithoutLocal(string name) => name.StartsWith(Local, StringComparison.Ordinal) ? name[Local.Length..] : name;

    // strftime's %W, which archivebot takes: weeks begin on Monday, the days before the first Monday are in week 0.
    private static int MondayWeek(DateTime day) => (day.DayOfYear + 6 - (((int)day.DayOfWeek + 6) % 7)) / 7;
}
