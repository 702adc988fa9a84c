using System.Buffers;
using System.Text;

namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>The form of the date and the time in a timestamp, without the zone.</summary>
internal sealed class StampPattern
{
    private static readonly SearchValues<char> AfterDate = SearchValues.Create(" \u00A0,،、，");

    private readonly IReadOnlyList<StampElement> elements;
    private readonly CalendarNames months;
    private readonly CalendarNames weekdays;
    private readonly DigitSet digits;
    private readonly NameIndex monthNames;
    private readonly NameIndex weekdayNames;

    /// <param name="elements">The elements in the order of the text.</param>
    /// <param name="month">The month of the timestamp that they were learned from, as an index.</param>
    /// <param name="months">The names of the months.</param>
    /// <param name="weekdays">The names of the days of the week.</param>
    /// <param name="digits">The digits that the wiki writes.</param>
    public StampPattern(IReadOnlyList<StampElement> elements, int month, CalendarNames months, CalendarNames weekdays, DigitSet digits)
    {
        (this.elements, this.months, this.weekdays, this.digits) = (elements, months, weekdays, digits);
        var form = elements.FirstOrDefault(element => element.Field == StampField.MonthName).Detail;
        monthNames = new NameIndex(months.InFormsLike(form, month, MonthForms.Count));
        weekdayNames = new NameIndex(weekdays.All());
    }

    /// <summary>The digits that the wiki writes.</summary>
    public DigitSet Digits => digits;

    /// <summary>Reads the date and the time that end at <paramref name="end"/>.</summary>
    /// <param name="text">The text that holds them.</param>
    /// <param name="end">Index after the last character.</param>
    /// <param name="time">What they say, in the wiki's zone.</param>
    /// <returns>Where they begin; -1 when there is nothing of this form.</returns>
    public int MatchBefore(string text, int end, out StampTime time)
    {
        time = default;
        return Match(text, elements.Count - 1, end, ref time);
    }

    /// <summary>The date and the time of the day as in a timestamp.</summary>
    public string Format(DateTime local) => Render(elements, local, form => form);

    /// <summary>The date alone.</summary>
    /// <param name="local">The moment in the wiki's zone.</param>
    /// <param name="form">Which form of the month's name takes the place of the timestamp's own.</param>
    public string FormatDate(DateTime local, Func<int, int> form) => Render(DatePart(), local, form).Trim('\u200E', '\u200F', ' ');

    /// <summary>The name of a month, 1 to 12, in one of its forms.</summary>
    public string MonthName(int month, int form) => months.Forms[form][month - 1];

    private int Match(string text, int index, int end, ref StampTime time)
    {
        if (index < 0)
            return end;
        end = Backward.SkipMarks(text, end);
        var element = elements[index];
        switch (element.Field)
        {
            case StampField.Literal:
                var start = Backward.Word(text, end, element.Text);
                return start < 0 ? -1 : Match(text, index - 1, start, ref time);
            case StampField.MonthName:
            case StampField.Weekday:
                return MatchName(text, index, end, ref time);
            default:
                var digitsStart = Number(text, end, element.Field == StampField.Year ? 4 : 2, out var number);
                var length = end - digitsStart;
                if (length < (element.Field == StampField.Year ? 4 : element.Detail))
                    return -1;
                Set(ref time, element, number);
                return Match(text, index - 1, digitsStart, ref time);
        }
    }

    private int MatchName(string text, int index, int end, ref StampTime time)
    {
        if (end == 0)
            return -1;
        var isMonth = elements[index].Field == StampField.MonthName;
        foreach (var (name, value) in (isMonth ? monthNames : weekdayNames).EndingIn(text[end - 1]))
        {
            var start = Backward.Word(text, end, name);
            if (start < 0)
                continue;
            if (isMonth)
                time.Month = value + 1;
            start = Match(text, index - 1, start, ref time);
            if (start >= 0)
                return start;
        }
        return -1;
    }

    private int Number(string text, int end, int maximum, out int number)
    {
        var start = end;
        number = 0;
        for (var power = 1; start > 0 && end - start < maximum; power *= 10)
        {
            var value = digits.Value(text[start - 1]);
            if (value < 0)
                break;
            number += value * power;
            start--;
        }
        return start;
    }

    private static void Set(ref StampTime time, StampElement element, int number)
    {
        switch (element.Field)
        {
            case StampField.Year:
                time.Year = number - element.Detail;
                break;
            case StampField.Month:
                time.Month = number;
                break;
            case StampField.Day:
                time.Day = number;
                break;
            case StampField.Hour:
                time.Hour = number;
                break;
            default:
                time.Minute = number;
                break;
        }
    }

    private string Render(IEnumerable<StampElement> parts, DateTime local, Func<int, int> monthForm)
    {
        var result = new StringBuilder();
        foreach (var part in parts)
        {
            result.Append(part.Field switch
            {
                StampField.Year => digits.Format(local.Year + part.Detail, 4),
                StampField.Month => digits.Format(local.Month, part.Detail),
                StampField.MonthName => months.Forms[monthForm(part.Detail)][local.Month - 1],
                StampField.Day => digits.Format(local.Day, part.Detail),
                StampField.Weekday => weekdays.Forms[part.Detail][(int)local.DayOfWeek],
                StampField.Hour => digits.Format(local.Hour, part.Detail),
                StampField.Minute => digits.Format(local.Minute, 2),
                _ => part.Text,
            });
        }
        return result.ToString();
    }

    /// <summary>From the first to the last element of the date, with what belongs to the last one: "2026. november 22."</summary>
    private IEnumerable<StampElement> DatePart()
    {
        var list = elements.ToList();
        var first = list.FindIndex(element => element.IsDate);
        var last = list.FindLastIndex(element => element.IsDate);
        foreach (var element in list[first..(last + 1)])
        {
            if (!element.IsTime)
                yield return element;
        }
        if (last + 1 == list.Count)
            yield break;
        var tail = list[last + 1].Text;
        var cut = tail.AsSpan().IndexOfAny(AfterDate);
        yield return new StampElement(StampField.Literal, cut < 0 ? tail : tail[..cut]);
    }
}
