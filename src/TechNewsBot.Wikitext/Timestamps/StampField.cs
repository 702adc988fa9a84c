namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>What one element of a timestamp stands for.</summary>
internal enum StampField
{
    /// <summary>The same text in each timestamp.</summary>
    Literal,

    /// <summary>The year in four digits, in the wiki's calendar.</summary>
    Year,

    /// <summary>The month's number.</summary>
    Month,

    /// <summary>The month's name, in any form.</summary>
    MonthName,

    /// <summary>The day of the month.</summary>
    Day,

    /// <summary>The name of the day of the week, in any form.</summary>
    Weekday,

    /// <summary>The hour, 0 to 23.</summary>
    Hour,

    /// <summary>The minute.</summary>
    Minute,
}
