using TechNewsBot.Core.Requests;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class RequestTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [TestCase(RequestStatus.New, 8, RequestStatus.New)]
    [TestCase(RequestStatus.New, 7, RequestStatus.Stale)]
    [TestCase(RequestStatus.InProgress, 1, RequestStatus.Stale)]
    [TestCase(RequestStatus.Answered, 1, RequestStatus.Answered)]
    [TestCase(RequestStatus.Done, 1, RequestStatus.Done)]
    public void An_unsettled_request_becomes_stale(RequestStatus status, int lastDay, RequestStatus expected) =>
        Assert.That(Sample(status, lastDay).On(Today, TimeSpan.FromDays(14)).Status, Is.EqualTo(expected));

    [Test]
    public void A_stale_request_keeps_its_reason_and_gains_one() =>
        Assert.That(
            Sample(RequestStatus.New, 1).On(Today, TimeSpan.FromDays(14)).Reasons.Select(reason => reason.Kind),
            Is.EqualTo(new[] { StatusReasonKind.NobodyAnswered, StatusReasonKind.Quiet }));

    private static Request Sample(RequestStatus status, int lastDay)
    {
        var post = new Post(new DateTimeOffset(2026, 11, lastDay, 23, 59, 0, TimeSpan.Zero), "Ada");
        return new Request("Wikipedia:Pump", "T", "T", post, post, 0, status, [new StatusReason(StatusReasonKind.NobodyAnswered)]);
    }
}
