namespace TechNewsBot.Core.Requests;

/// <summary>How a wiki's requests stand on a day.</summary>
/// <param name="Open">Requests that are not settled.</param>
/// <param name="New">Requests opened on that day or the six before it, in UTC, settled ones included.</param>
/// <param name="Unanswered">Unsettled requests that nobody answered and that are more than seven days old.</param>
/// <param name="Answered">Requests of the last thirty days that someone answered.</param>
/// <param name="FirstAnswer">Their median time to the first answer; null when there are fewer than three.</param>
public sealed record RequestFigures(int Open, int New, int Unanswered, int Answered, TimeSpan? FirstAnswer)
{
    /// <summary>How many days, the present one included, a request counts as new.</summary>
    public const int NewDays = 7;

    /// <summary>A request without an answer is counted when it is older than this.</summary>
    public const int UnansweredDays = 7;

    /// <summary>The days that the median looks back.</summary>
    public const int MedianDays = 30;

    // A median of one or two says nothing.
    private const int EnoughAnswers = 3;

    /// <summary>Counts requests as they look on that day (<see cref="Request.On"/>).</summary>
    public static RequestFigures Of(IReadOnlyCollection<Request> requests, DateOnly day)
    {
        var answered = requests
            .Where(request => request.FirstAnswer is not null && request.Opened.At >= Start(day, -MedianDays))
            .Select(request => request.FirstAnswer!.At - request.Opened.At)
            .Order()
            .ToList();
        return new RequestFigures(
            requests.Count(request => !request.Status.IsSettled()),
            requests.Count(request => request.Opened.At >= Start(day, 1 - NewDays)),
            requests.Count(request => !request.Status.IsSettled() && request.FirstAnswer is null && request.Opened.At < Start(day, -UnansweredDays)),
            answered.Count,
            answered.Count >= EnoughAnswers ? Median(answered) : null);
    }

    private static TimeSpan Median(List<TimeSpan> sorted) =>
        (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;

    /// <summary>When a day begins, in UTC.</summary>
    internal static DateTimeOffset Start(DateOnly day, int daysLater = 0) =>
        new(day.AddDays(daysLater).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
