namespace TechNewsBot.Core.Requests;

/// <summary>A median over the requests of the last days.</summary>
/// <param name="Days">How many days it looks back on when requests were opened.</param>
/// <param name="Count">How many requests it is taken from.</param>
/// <param name="Time">The median; null when there are fewer than three.</param>
public sealed record MedianTime(int Days, int Count, TimeSpan? Time)
{
    // A median of one or two says nothing.
    private const int Enough = 3;

    /// <summary>The median of these times, in any order.</summary>
    public static MedianTime Of(IEnumerable<TimeSpan> times, int days)
    {
        var sorted = times.Order().ToList();
        return new MedianTime(days, sorted.Count, sorted.Count < Enough ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2);
    }
}
