using Quartz;
using Quartz.Extensibility;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Jobs;
using TechNewsBot.MediaWiki;
using TechNewsBot.Rounds;
using TechNewsBot.Tests.Health;
using TechNewsBot.Tests.Rounds;

namespace TechNewsBot.Tests.Jobs;

internal sealed class FailureLogTests
{
    private readonly HeardLog<FailureLog> log = new();

    [Test]
    public async Task What_a_job_throws_is_logged_with_its_name()
    {
        await HearAsync(new JobExecutionException("Job threw an unhandled exception", new InvalidOperationException("unforeseen")));

        Assert.That(log.Lines, Is.EqualTo(new[] { "Error: frwiki failed [InvalidOperationException]" }));
    }

    [Test]
    public async Task A_job_that_went_well_is_not_logged()
    {
        await HearAsync(null);

        Assert.That(log.Lines, Is.Empty);
    }

    [Test]
    public async Task A_wiki_that_is_left_alone_was_told_when_that_began()
    {
        await HearAsync(new JobExecutionException("Job threw an unhandled exception", new WikiHeldException(new WikiHold("frwiki", HoldReach.Edits, "the bot is blocked", DateTimeOffset.UnixEpoch))));

        Assert.That(log.Lines, Has.Count.EqualTo(1).And.All.StartsWith("Debug: frwiki: "));
    }

    [Test]
    public async Task A_job_that_was_stopped_did_not_fail()
    {
        await HearAsync(new JobExecutionException("Job was interrupted", new OperationCanceledException()));

        Assert.That(log.Lines, Is.Empty);
    }

    private async Task HearAsync(JobExecutionException? exception)
    {
        using var bench = new HeartBench();
        var job = new SweepJob(new SmallBot().Sweep, bench.Heart, new RoundLog(new HeardLog<RoundLog>()), bench.Options);
        var detail = JobBuilder.Create<SweepJob>().WithIdentity("frwiki").Build();
        await new FailureLog(log).JobWasExecuted(JobExecutionContextBuilder.For(job).WithJob(detail).Build(), exception);
    }
}
