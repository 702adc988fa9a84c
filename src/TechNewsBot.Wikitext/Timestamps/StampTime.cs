using System.Runtime.InteropServices;

namespace TechNewsBot.Wikitext.Timestamps;

/// <summary>What a timestamp says, in the wiki's zone; the values may be impossible.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct StampTime(int Year, int Month, int Day, int Hour, int Minute)
{
    /// <summary>The moment in the wiki's zone, when there is such a one.</summary>
    public readonly bool TryGetLocal(out DateTime local)
    {
        local = default;
        // A year less at both ends, so that no zone leads out of the calendar.
        if (Year is < 2 or > 9998 || Month is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(Year, Month) || Hour is < 0 or > 23 || Minute is < 0 or > 59)
            return false;
        local = new DateTime(Year, Month, Day, Hour, Minute, 0, DateTimeKind.Unspecified);
        return true;
    }
}
