using TechNewsBot.Core.Requests;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class RequestFiguresTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Test]
    public void Nothing_asked_gives_zeros_and_no_median()
    {
        var figures = RequestFigures.Of([], Today);

        Assert.Multiple(() =>
        {
            Assert.That((figures.Open, figures.New), Is.EqualTo((0, 0)));
            Assert.That(figures.Unanswered, Is.EqualTo(new[] { 0, 0 }));
            Assert.That(figures.FirstAnswer.Concat(figures.Done).Select(median => median.Time), Is.All.Null);
        });
    }

    [Test]
    public void Open_new_and_unanswered_requests_are_counted()
    {
        Request[] requests =
        [
            Asked(day: 22, RequestStatus.New),
            Asked(day: 16, RequestStatus.Done, answerAfter: 5),
            Asked(day: 15, RequestStatus.New),
            Asked(day: 14, RequestStatus.Stale),
            Asked(day: 1, RequestStatus.InProgress, answerAfter: 5),
            Asked(day: -20, RequestStatus.New),
        ];

        var figures = RequestFigures.Of(requests, Today);

        Assert.Multiple(() =>
        {
            Assert.That((figures.Open, figures.New), Is.EqualTo((5, 2)));
            Assert.That(figures.Unanswered, Is.EqualTo(new[] { 2, 1 }));
        });
    }

    [TestCase(new[] { 10, 20 }, null)]
    [TestCase(new[] { 30, 10, 20 }, 20)]
    [TestCase(new[] { 30, 10, 20, 40 }, 25)]
    public void The_median_wants_three_answers(int[] minutes, int? median)
    {
        var figures = RequestFigures.Of([.. minutes.Select(after => Asked(day: 20, RequestStatus.Answered, after))], Today);

        Assert.That(figures.FirstAnswer[0].Time, Is.EqualTo(median is { } value ? TimeSpan.FromMinutes(value) : null));
    }

    [Test]
    public void Older_requests_count_in_the_median_of_the_longer_time()
    {
        Request[] requests = [Asked(20, RequestStatus.Answered, 10), Asked(20, RequestStatus.Answered, 10), Asked(20, RequestStatus.Answered, 20), Asked(-9, RequestStatus.Answered, 90), Asked(-90, RequestStatus.Answered, 900)];

        Assert.That(
            RequestFigures.Of(requests, Today).FirstAnswer,
            Is.EqualTo(new[] { new MedianTime(30, 3, TimeSpan.FromMinutes(10)), new MedianTime(90, 4, TimeSpan.FromMinutes(15)) }));
    }

    [Test]
    public void Only_requests_that_are_done_tell_how_long_that_takes()
    {
        Request[] requests = [Asked(20, RequestStatus.Done, 30), Asked(20, RequestStatus.Done, 40), Asked(20, RequestStatus.Answered, 10), Asked(19, RequestStatus.Done, 50)];

        Assert.That(RequestFigures.Of(requests, Today).Done[0], Is.EqualTo(new MedianTime(30, 3, TimeSpan.FromMinutes(40))));
    }

    [Test]
    public void Weeks_begin_on_Monday_and_end_with_the_present_one()
    {
        var weeks = RequestFigures.Of([Asked(22, RequestStatus.New), Asked(16, RequestStatus.Done), Asked(15, RequestStatus.New), Asked(-200, RequestStatus.Done)], Today).Weeks;

        Assert.Multiple(() =>
        {
            Assert.That(weeks, Has.Count.EqualTo(12));
            Assert.That(weeks[^1], Is.EqualTo(new WeekCount(new DateOnly(2026, 11, 16), 2)));
            Assert.That(weeks[^2], Is.EqualTo(new WeekCount(new DateOnly(2026, 11, 9), 1)));
            Assert.That(weeks.Take(10).Select(week => week.Opened), Is.All.Zero);
        });
    }

    // Days below 1 lie in October.
    private static Request Asked(int day, RequestStatus status, int? answerAfter = null)
    {
        var opened = new Post(new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero).AddDays(day - 1), "Ada");
        var answer = answerAfter is { } minutes ? new Post(opened.At.AddMinutes(minutes), "Bo") : null;
        return new Request("Wikipedia:Pump", "T", "T", opened, answer ?? opened, 0, status, [new StatusReason(StatusReasonKind.HelperLast)]) { FirstAnswer = answer, LastAnswer = answer };
    }
}
