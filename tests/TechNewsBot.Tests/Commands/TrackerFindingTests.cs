using TechNewsBot.Commands;
using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.Core.Tests.Requests.Tasks;

namespace TechNewsBot.Tests.Commands;

internal sealed class TrackerFindingTests
{
    private readonly MemoryTracker tracker = new();

    [Test]
    public async Task A_tracker_that_answers_is_well()
    {
        var finding = await TrackerFinding.OfAsync(tracker, CancellationToken.None);

        Assert.That($"{finding}", Is.EqualTo("well   Phabricator (https://phab.example/): the token is accepted"));
    }

    [Test]
    public async Task One_that_does_not_has_failed_and_says_why()
    {
        tracker.Failure = new TaskTrackerException("Phabricator: the token is not accepted");

        var finding = await TrackerFinding.OfAsync(tracker, CancellationToken.None);

        Assert.That((finding!.IsWell, $"{finding}"), Is.EqualTo((false, "FAILED Phabricator: the token is not accepted")));
    }

    [Test]
    public async Task Without_a_token_there_is_nothing_to_tell()
    {
        tracker.CanAsk = false;

        Assert.That(await TrackerFinding.OfAsync(tracker, CancellationToken.None), Is.Null);
    }
}
