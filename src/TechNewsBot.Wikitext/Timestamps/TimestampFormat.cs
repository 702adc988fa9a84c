using System.Buffers;

namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>How the timestamp of a signature looks on one wiki, learned from the wiki's own expansion of five tildes.</summary>
public sealed class TimestampFormat
{
    /// <summary>The longest text in brackets that is looked at as a zone.</summary>
    private const int LongestZone = 24;

    private const int LongestAbbreviation = 6;

    private static readonly SearchValues<char> ZoneCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-");

    private readonly StampPattern pattern;
    private readonly OlderStamp older;
    private readonly WikiZone zone;
    private readonly string[] zoneTexts;

    internal TimestampFormat(StampPattern pattern, OlderStamp older, WikiZone zone)
    {
        this.pattern = pattern;
        this.older = older;
        this.zone = zone;
        zoneTexts = [.. zone.Shown.OrderByDescending(text => text.Length)];
    }

    /// <summary>The digits that the wiki writes.</summary>
    internal DigitSet Digits => pattern.Digits;

    /// <summary>Reads a text that is one timestamp and nothing else.</summary>
    /// <param name="text">As "22 novembre 2026 à 13:00 (CET)".</param>
    /// <param name="utc">The minute in UTC.</param>
    /// <returns>False for anything else, an impossible date included; true also for a form that the wiki had before.</returns>
    public bool TryParse(string text, out DateTimeOffset utc)
    {
        ArgumentNullException.ThrowIfNull(text);
        utc = default;
        var trimmed = text.Trim().Trim('\u200E', '\u200F');
        var bracket = trimmed.LastIndexOf('(');
        foreach (var isOlder in new[] { false, true })
        {
            if (!TryMatch(trimmed, bracket, isOlder, out var match) || match.Start > 0 || match.End < trimmed.Length)
                continue;
            utc = match.Utc;
            return true;
        }
        return false;
    }

    /// <summary>The timestamp as the wiki would write it.</summary>
    public string Format(DateTimeOffset utc) => $"{pattern.Format(zone.Local(utc))} ({zone.ShownAt(utc)})";

    /// <summary>The date alone.</summary>
    /// <param name="utc">A moment of the day that it is on the wiki's clock.</param>
    /// <param name="form">Which form of the month's name takes the place of the timestamp's own.</param>
    internal string FormatDate(DateTimeOffset utc, Func<int, int> form) => pattern.FormatDate(zone.Local(utc), form);

    /// <summary>The moment on the wiki's clock.</summary>
    internal DateTime LocalTime(DateTimeOffset utc) => zone.Local(utc);

    /// <summary>The name of a month, 1 to 12, in one of its <see cref="MonthForms"/>.</summary>
    internal string MonthName(int month, int form) => pattern.MonthName(month, form);

    /// <summary>Reads the timestamp whose zone opens with the bracket at <paramref name="bracket"/>.</summary>
    /// <param name="text">The text that holds it.</param>
    /// <param name="bracket">Index of the bracket; -1 for none.</param>
    /// <param name="isOlder">Whether it may have another form than the wiki's own of today.</param>
    /// <param name="match">Where it stands and what it says.</param>
    internal bool TryMatch(string text, int bracket, bool isOlder, out TimestampMatch match)
    {
        match = default;
        if (bracket <= 0)
            return false;
        var close = text.AsSpan(bracket, Math.Min(LongestZone, text.Length - bracket)).IndexOf(')');
        if (close < 2 || !IsZone(text, bracket + 1, bracket + close, isAnyAllowed: isOlder || !zone.ShowsOnlyThese))
            return false;
        var end = Backward.Word(text, bracket, " ");
        if (end < 0)
            return false;
        var start = isOlder ? older.MatchBefore(text, end, out var time) : pattern.MatchBefore(text, end, out time);
        if (start < 0 || !time.TryGetLocal(out var local))
            return false;
        match = new TimestampMatch(start, bracket + close + 1, zone.ToUtc(local, text.AsSpan(bracket + 1, close - 1)));
        return true;
    }

    /// <summary>One of the zone's own abbreviations or, where others are possible, capitals as "MESZ" or an offset as "+03".</summary>
    private bool IsZone(string text, int start, int end, bool isAnyAllowed)
    {
        foreach (var zoneText in zoneTexts)
        {
            if (Backward.Word(text, end, zoneText) == start)
                return true;
        }
        return isAnyAllowed && end - start <= LongestAbbreviation && text.AsSpan(start, end - start).IndexOfAnyExcept(ZoneCharacters) < 0;
    }
}
