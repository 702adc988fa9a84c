namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>Learns the form of a wiki's timestamps from one whose moment is known.</summary>
internal sealed class StampLearner(string sample, DateTime local, CalendarNames months, CalendarNames weekdays)
{
    /// <summary>How many years the calendars that MediaWiki writes in four digits are ahead: none and the Thai one (Language::sprintfDate, xk).</summary>
    private static readonly int[] CalendarLeads = [0, 543];

    private readonly DigitSet digits = DigitSet.Of(sample);
    private List<StampElement> best = [];
    private int bestCost = int.MaxValue;

    /// <summary>The form, or null when the sample does not say this moment.</summary>
    public StampPattern? Learn()
    {
        // "11月" is a month's name and "11" its number: the number where the sample has one for each field.
        Assign(Cut(MonthPlace.Nowhere), [StampField.Year, StampField.Month, StampField.Day, StampField.Hour, StampField.Minute]);
        foreach (var place in new[] { MonthPlace.WordStart, MonthPlace.Anywhere })
        {
            var named = best.Count > 0 ? [] : Cut(place);
            if (named.Exists(element => element.Field == StampField.MonthName))
                Assign(named, [StampField.Year, StampField.Day, StampField.Hour, StampField.Minute]);
        }
        return best.Count == 0 ? null : new StampPattern(best, local.Month - 1, months, weekdays, digits);
    }

    /// <summary>Cuts the sample into names, literals and, for now as fields of no number, runs of digits.</summary>
    private List<StampElement> Cut(MonthPlace place)
    {
        var elements = new List<StampElement>();
        var position = 0;
        while (position < sample.Length)
        {
            var element = NameAt(position, place) ?? RunAt(position);
            position += element.Text.Length;
            if (element.Field == StampField.MonthName)
                place = MonthPlace.Nowhere;
            if (element.Field == StampField.Literal && elements.Count > 0 && elements[^1].Field == StampField.Literal)
                elements[^1] = elements[^1] with { Text = elements[^1].Text + element.Text };
            else
                elements.Add(element);
        }
        return elements;
    }

    private StampElement? NameAt(int position, MonthPlace place)
    {
        var isWordStart = position == 0 || !char.IsLetterOrDigit(sample[position - 1]);
        if (place == MonthPlace.Anywhere || (place == MonthPlace.WordStart && isWordStart))
        {
            var (form, length) = months.At(sample, position, local.Month - 1);
            if (form >= 0)
                return new StampElement(StampField.MonthName, sample.Substring(position, length), form);
        }
        // In Japanese 日 is Sunday and the word for day: a short name of a day of the week stands alone.
        var day = weekdays.At(sample, position, (int)local.DayOfWeek);
        if (day.Form >= 0 && (day.Length > 2 || (isWordStart && !IsLetterOrDigitAt(position + day.Length))))
            return new StampElement(StampField.Weekday, sample.Substring(position, day.Length), day.Form);
        return null;
    }

    private StampElement RunAt(int position)
    {
        var isNumber = digits.Value(sample[position]) >= 0;
        var end = position + 1;
        while (isNumber && end < sample.Length && digits.Value(sample[end]) >= 0)
            end++;
        return new StampElement(isNumber ? StampField.Year : StampField.Literal, sample[position..end]);
    }

    private bool IsLetterOrDigitAt(int position) => position < sample.Length && char.IsLetterOrDigit(sample[position]);

    /// <summary>Tries every way to give each number one of the fields, and keeps the most usual one.</summary>
    private void Assign(List<StampElement> elements, StampField[] fields)
    {
        var numbers = Enumerable.Range(0, elements.Count).Where(i => elements[i].Field == StampField.Year).ToArray();
        if (numbers.Length == fields.Length)
            Try(0, [.. elements], [.. fields]);

        void Try(int index, List<StampElement> assigned, List<StampField> left)
        {
            if (index == numbers.Length)
            {
                var cost = Cost(assigned);
                if (cost < bestCost)
                    (best, bestCost) = (assigned, cost);
                return;
            }
            var at = numbers[index];
            foreach (var field in left)
            {
                if (As(elements[at].Text, field) is { } element)
                    Try(index + 1, [.. assigned[..at], element, .. assigned[(at + 1)..]], [.. left.Where(other => other != field)]);
            }
        }
    }

    /// <summary>The run of digits as this field, or null when the moment has another value there.</summary>
    private StampElement? As(string run, StampField field)
    {
        var number = 0;
        foreach (var digit in run.Length <= 4 ? run : "")
            number = (number * 10) + digits.Value(digit);
        var width = digits.Value(run[0]) == 0 && run.Length == 2 ? 2 : 1;
        return field switch
        {
            StampField.Year when run.Length == 4 && Array.IndexOf(CalendarLeads, number - local.Year) >= 0 => new StampElement(field, run, number - local.Year),
            StampField.Month when number == local.Month && run.Length <= 2 => new StampElement(field, run, width),
            StampField.Day when number == local.Day && run.Length <= 2 => new StampElement(field, run, width),
            // "9:05" shows that hours have one digit, "19:48" does not tell: two are the rule.
            StampField.Hour when number == local.Hour && run.Length <= 2 => new StampElement(field, run, run.Length),
            StampField.Minute when number == local.Minute && run.Length == 2 => new StampElement(field, run, 2),
            _ => null,
        };
    }

    /// <summary>How unusual the order is: minutes follow hours, days stand next to months, numbers in the order that the year begins or ends.</summary>
    private static int Cost(List<StampElement> elements)
    {
        int At(StampField field) => elements.FindIndex(element => element.Field == field);
        var cost = 0;
        var (hour, minute, day, month, year) = (At(StampField.Hour), At(StampField.Minute), At(StampField.Day), At(StampField.Month), At(StampField.Year));
        var between = minute - hour == 2 && elements[hour + 1].Field == StampField.Literal ? elements[hour + 1].Text : null;
        if (between is null)
            cost += 100;
        else if (between.Any(char.IsWhiteSpace))
            cost += 20;
        if (month >= 0 && (year < day) != (month < day))
            cost += 5;
        if (elements[day].Detail == 2)
            cost += 2;
        if (elements[hour].Detail == 1)
            cost += 2;
        return cost;
    }

    /// <summary>Where the name of the month is looked for.</summary>
    private enum MonthPlace
    {
        Nowhere,
        WordStart,
        Anywhere,
    }
}
