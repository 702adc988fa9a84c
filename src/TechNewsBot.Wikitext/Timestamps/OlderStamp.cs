namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>
/// Reads a date and a time in whatever order a wiki once wrote them: a month's name in any form, a year of four digits,
/// a day, an hour and a minute with at most a few words between.
/// </summary>
internal sealed class OlderStamp(CalendarNames months, DigitSet digits)
{
    private const int MostWords = 4;
    private const int LongestWord = 12;

    private readonly NameIndex names = new(months.All().SelectMany(pair => Spellings(pair.Name).Select(name => (name, pair.Value))));

    /// <summary>Reads the date and the time that end at <paramref name="end"/>.</summary>
    /// <param name="text">The text that holds them.</param>
    /// <param name="end">Index after the last character.</param>
    /// <param name="time">What they say, in the wiki's zone.</param>
    /// <returns>Where they begin; -1 when they are not there.</returns>
    public int MatchBefore(string text, int end, out StampTime time)
    {
        time = default;
        // From the last one back: the value, the number of digits and where it starts.
        Span<(int Value, int Length, int Start)> numbers = stackalloc (int, int, int)[4];
        int count = 0, month = -1, words = 0;
        while (count < numbers.Length || month < 0)
        {
            end = Backward.SkipMarks(text, end);
            if (end == 0)
                return -1;
            var last = text[end - 1];
            if (digits.Value(last) >= 0)
            {
                var number = Number(text, end);
                if (count == numbers.Length || number.Length > 4)
                    return -1;
                numbers[count++] = number;
                end = number.Start;
            }
            else if (month < 0 && MonthBefore(text, end, out var value) is >= 0 and var nameStart)
            {
                month = value;
                end = nameStart;
            }
            else if (char.IsLetter(last))
            {
                var wordStart = WordStart(text, end);
                if (++words > MostWords || end - wordStart > LongestWord)
                    return -1;
                end = wordStart;
            }
            else if (last is ' ' or ',' or '.' or ':' or '\u00A0' or '،')
            {
                end--;
            }
            else
            {
                return -1;
            }
        }
        time.Month = month + 1;
        return TryAssign(text, numbers, ref time) ? end : -1;
    }

    /// <summary>Four digits are the year, the numbers with a colon or the like between are the time, and the day is left.</summary>
    private static bool TryAssign(string text, ReadOnlySpan<(int Value, int Length, int Start)> numbers, ref StampTime time)
    {
        var (year, minute) = (-1, -1);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i].Length == 4)
                year = year < 0 ? i : numbers.Length;
            else if (i + 1 < numbers.Length && minute < 0 && numbers[i].Length == 2 && IsTimeMark(text, numbers[i + 1], numbers[i].Start))
                minute = i;
        }
        if (minute < 0 || year < 0 || year >= numbers.Length || year == minute + 1)
            return false;
        // The four indices add up to six.
        var day = 6 - year - minute - (minute + 1);
        if (numbers[day].Length > 2 || numbers[minute + 1].Length > 2)
            return false;
        (time.Year, time.Day, time.Hour, time.Minute) = (numbers[year].Value, numbers[day].Value, numbers[minute + 1].Value, numbers[minute].Value);
        return true;
    }

    private static bool IsTimeMark(string text, (int Value, int Length, int Start) hour, int minuteStart) =>
        minuteStart - hour.Start - hour.Length == 1 && text[minuteStart - 1] is ':' or '.' or 'h';

    private (int Value, int Length, int Start) Number(string text, int end)
    {
        var start = end;
        var value = 0;
        for (var power = 1; start > 0 && end - start < 5 && digits.Value(text[start - 1]) is >= 0 and var digit; power *= 10)
        {
            value += digit * power;
            start--;
        }
        return (value, end - start, start);
    }

    private int MonthBefore(string text, int end, out int value)
    {
        foreach (var (name, month) in names.EndingIn(text[end - 1]))
        {
            var start = Backward.Word(text, end, name);
            if (start < 0 || (start > 0 && char.IsLetter(text[start - 1])))
                continue;
            value = month;
            return start;
        }
        value = -1;
        return -1;
    }

    private static int WordStart(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start <= LongestWord && char.IsLetter(text[start - 1]))
            start--;
        return start;
    }

    /// <summary>A short name is seen with a full stop and without one (Pywikibot, TimeStripper).</summary>
    private static string[] Spellings(string name) => [name, name.TrimEnd('.'), name.TrimEnd('.') + "."];
}
