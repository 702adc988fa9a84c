using TechNewsBot.Core.Requests;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class RequestFiguresTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Test]
    public void Nothing_asked_gives_zeros_and_no_median() =>
        Assert.That(RequestFigures.Of([], Today), Is.EqualTo(new RequestFigures(0, 0, 0, 0, null)));

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
        ];

        var figures = RequestFigures.Of(requests, Today);

        Assert.That((figures.Open, figures.New, figures.Unanswered), Is.EqualTo((4, 2, 1)));
    }

    [TestCase(new[] { 10, 20 }, null)]
    [TestCase(new[] { 30, 10, 20 }, 20)]
    [TestCase(new[] { 30, 10, 20, 40 }, 25)]
    public void The_median_wants_three_answers(int[] minutes, int? median)
    {
        var figures = RequestFigures.Of([.. minutes.Select(after => Asked(day: 20, RequestStatus.Answered, after))], Today);

        Assert.That(figures.FirstAnswer, Is.EqualTo(median is { } value ? TimeSpan.FromMinutes(value) : null));
    }

    [Test]
    public void Requests_older_than_thirty_days_do_not_slow_the_median()
    {
        Request[] requests = [Asked(20, RequestStatus.Answered, 10), Asked(20, RequestStatus.Answered, 10), Asked(20, RequestStatus.Answered, 10), Asked(-5, RequestStatus.Answered, 90_000)];

        Assert.That(RequestFigures.Of(requests, Today).FirstAnswer, Is.EqualTo(TimeSpan.FromMinutes(10)));
    }

    // Days below 1 lie in October.
    private static Request Asked(int day, RequestStatus status, int? answerAfter = null)
    {
        var opened = new Post(new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero).AddDays(day - 1), "Ada");
        var answer = answerAfter is { } minutes ? new Post(opened.At.AddMinutes(minutes), "Bo") : null;
        return new Request("Wikipedia:Pump", "T", "T", opened, answer ?? opened, 0, status, [new StatusReason(StatusReasonKind.HelperLast)]) { FirstAnswer = answer, LastAnswer = answer };
    }
}
