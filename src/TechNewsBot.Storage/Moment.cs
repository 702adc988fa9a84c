namespace TechNewsBot.Storage;

/// <summary>Moments as the database keeps them: ISO 8601 in UTC, because such text sorts by time and can be read by whoever opens the file.</summary>
internal static class Moment
{
    /// <summary>The moment as text, to a ten-millionth of a second.</summary>
    public static string ToText(DateTimeOffset moment) => moment.UtcDateTime.ToString("O");

    /// <summary>The moment back, in UTC.</summary>
    public static DateTimeOffset FromText(string text) => DateTimeOffset.Parse(text).ToUniversalTime();
}
