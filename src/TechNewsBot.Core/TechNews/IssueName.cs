using System.Globalization;
using System.Text;

namespace TechNewsBot.Core.TechNews;

/// <summary>The name of an issue of Tech News: an ISO 8601 year and week. Monday 30 December 2024 belongs to 2025/01.</summary>
public readonly record struct IssueName : IComparable<IssueName>
{
    private const string Prefix = "Tech/News/";
    private const int FirstYear = 2000;
    private const int LastYear = 2099;
    private const int Separator = -1;

    /// <summary>The issue of a week that exists; other numbers are an <see cref="ArgumentOutOfRangeException"/>.</summary>
    public IssueName(int year, int week)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(week, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(week, ISOWeek.GetWeeksInYear(year));
        Year = year;
        Week = week;
    }

    /// <summary>The ISO year, which at the turn of the year is not always the calendar's.</summary>
    public int Year { get; }

    /// <summary>The ISO week, 1 to 53.</summary>
    public int Week { get; }

    /// <summary>The date of the issue: the Monday of its week.</summary>
    public DateOnly Monday => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Week, DayOfWeek.Monday));

    /// <summary>The issue's source page on the central wiki: <c>Tech/News/2026/48</c>.</summary>
    public string Title => Prefix + ToString();

    /// <summary>The number as headings carry it: <c>2026-48</c>.</summary>
    public string Number => $"{Year:0000}-{Week:00}";

    /// <summary>The week after.</summary>
    public IssueName Next => Of(Monday.AddDays(7));

    /// <summary>The week before.</summary>
    public IssueName Previous => Of(Monday.AddDays(-7));

    /// <summary>Whether the first issue is older.</summary>
    public static bool operator <(IssueName left, IssueName right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first issue is newer.</summary>
    public static bool operator >(IssueName left, IssueName right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first issue is not newer.</summary>
    public static bool operator <=(IssueName left, IssueName right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first issue is not older.</summary>
    public static bool operator >=(IssueName left, IssueName right) => left.CompareTo(right) >= 0;

    /// <summary>The issue of the week that a day lies in.</summary>
    public static IssueName Of(DateOnly day)
    {
        var noon = day.ToDateTime(TimeOnly.MinValue);
        return new IssueName(ISOWeek.GetYear(noon), ISOWeek.GetWeekOfYear(noon));
    }

    /// <summary>Reads <c>2026/48</c> or a title like <c>Tech/News/2026/48</c>. Translation pages (<c>…/48/fr</c>) and weeks that do not exist are not issues.</summary>
    public static bool TryParse(string? text, out IssueName issue)
    {
        var name = (text ?? "").Trim();
        if (name.StartsWith(Prefix, StringComparison.Ordinal))
            name = name[Prefix.Length..];
        issue = default;
        return name.Length == 7 && name[4] == '/'
            && int.TryParse(name.AsSpan(0, 4), NumberStyles.None, provider: null, out var year)
            && int.TryParse(name.AsSpan(5), NumberStyles.None, provider: null, out var week)
            && TryCreate(year, week, out issue);
    }

    /// <summary>Finds an issue's number in a heading, whatever the language and the script of its digits: <c>Tech News: 2026-48</c>, <c>٢٠٢٦-٤٨</c>. The first one counts; a whole date (<c>2026-11-22</c>) is none.</summary>
    public static bool TryFind(string heading, out IssueName issue)
    {
        var digits = new List<int>();
        foreach (var rune in heading.EnumerateRunes())
        {
            if (DigitValue(rune) is { } digit)
                digits.Add(digit);
            else if (IsSeparator(rune) && digits.Count > 0)
                digits.Add(Separator);
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            {
                if (TryRead(digits, out issue))
                    return true;
                digits.Clear();
            }
        }
        return TryRead(digits, out issue);
    }

    /// <inheritdoc/>
    public int CompareTo(IssueName other) => (Year, Week).CompareTo((other.Year, other.Week));

    /// <summary>The name as page titles end: <c>2026/48</c>.</summary>
    public override string ToString() => $"{Year:0000}/{Week:00}";

    private static bool TryCreate(int year, int week, out IssueName issue)
    {
        var exists = year is >= FirstYear and <= LastYear && week >= 1 && week <= ISOWeek.GetWeeksInYear(year);
        issue = exists ? new IssueName(year, week) : default;
        return exists;
    }

    // Four digits, a separator, two digits, and no further digit in the same run.
    private static bool TryRead(List<int> digits, out IssueName issue)
    {
        while (digits is [.., Separator])
            digits.RemoveAt(digits.Count - 1);
        issue = default;
        return digits.Count == 7 && digits.IndexOf(Separator) == 4
            && TryCreate((digits[0] * 1000) + (digits[1] * 100) + (digits[2] * 10) + digits[3], (digits[5] * 10) + digits[6], out issue);
    }

    private static int? DigitValue(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? (int)Rune.GetNumericValue(rune) : null;

    private static bool IsSeparator(Rune rune) =>
        rune.Value is '/' or 0x2212 || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DashPunctuation;
}
