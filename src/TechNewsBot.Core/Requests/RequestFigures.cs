namespace TechNewsBot.Core.Requests;

/// <summary>How a wiki's requests stand on a day. Whole days in UTC, so that they do not change from one run to the next.</summary>
public sealed record RequestFigures
{
    /// <summary>How many days, the present one included, a request counts as new.</summary>
    public const int NewDays = 7;

    /// <summary>A request without an answer is counted when it is older than this many days.</summary>
    public static readonly IReadOnlyList<int> UnansweredDays = [7, 30];

    /// <summary>The days that the medians look back.</summary>
    public static readonly IReadOnlyList<int> MedianDays = [30, 90];

    private const int WeeksBack = 12;

    private RequestFigures()
    {
    }

    /// <summary>Requests that are not settled.</summary>
    public required int Open { get; init; }

    /// <summary>Requests opened on that day or the six before it, settled ones included.</summary>
    public required int New { get; init; }

    /// <summary>For each of <see cref="UnansweredDays"/> the unsettled requests that are older and that nobody answered.</summary>
    public required IReadOnlyList<int> Unanswered { get; init; }

    /// <summary>For each of <see cref="MedianDays"/> the time to the first answer.</summary>
    public required IReadOnlyList<MedianTime> FirstAnswer { get; init; }

    /// <summary>For each of <see cref="MedianDays"/> the time until the requests that are done were marked so or their task was closed, or to their newest comments where that is not known.</summary>
    public required IReadOnlyList<MedianTime> Done { get; init; }

    /// <summary>The last twelve weeks, the present one at the end.</summary>
    public required IReadOnlyList<WeekCount> Weeks { get; init; }

    /// <summary>Counts requests as they look on that day (<see cref="Request.On"/>).</summary>
    public static RequestFigures Of(IReadOnlyCollection<Request> requests, DateOnly day)
    {
        var open = requests.Where(request => !request.Status.IsSettled()).ToList();
        return new RequestFigures
        {
            Open = open.Count,
            New = requests.Count(request => request.Opened.At >= Start(day, 1 - NewDays)),
            Unanswered = [.. UnansweredDays.Select(days => open.Count(request => request.FirstAnswer is null && request.Opened.At < Start(day, -days)))],
            FirstAnswer = Medians(requests.Where(request => request.FirstAnswer is not null), day, request => request.FirstAnswer!.At),
            Done = Medians(requests.Where(request => request.Status == RequestStatus.Done), day, request => request.SettledAt ?? request.Newest.At),
            Weeks = CountWeeks(requests, day),
        };
    }

    /// <summary>When a day begins, in UTC.</summary>
    internal static DateTimeOffset Start(DateOnly day, int daysLater = 0) =>
        new(day.AddDays(daysLater).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

    private static List<MedianTime> Medians(IEnumerable<Request> requests, DateOnly day, Func<Request, DateTimeOffset> end) =>
        [.. MedianDays.Select(days => MedianTime.Of(
            requests.Where(request => request.Opened.At >= Start(day, -days)).Select(request => end(request) - request.Opened.At),
            days))];

    private static List<WeekCount> CountWeeks(IEnumerable<Request> requests, DateOnly day)
    {
        var opened = requests.CountBy(request => Monday(DateOnly.FromDateTime(request.Opened.At.UtcDateTime))).ToDictionary();
        return [.. Enumerable.Range(1 - WeeksBack, WeeksBack)
            .Select(week => Monday(day).AddDays(7 * week))
            .Select(monday => new WeekCount(monday, opened.GetValueOrDefault(monday)))];
    }

    private static DateOnly Monday(DateOnly day) => DateOnly.FromDayNumber(day.DayNumber - (day.DayNumber % 7));
}
