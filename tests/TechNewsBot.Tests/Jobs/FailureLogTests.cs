using Quartz;
using Quartz.Extensibility;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Jobs;
using TechNewsBot.MediaWiki;
using TechNewsBot.Rounds;
using TechNewsBot.Storage;
using TechNewsBot.Tests.Health;
using TechNewsBot.Tests.Rounds;

namespace TechNewsBot.Tests.Jobs;

internal sealed class FailureLogTests
{
    private readonly HeardLog<FailureLog> log = new();
    private readonly FailureLog failures;

    public FailureLogTests() => failures = new FailureLog(log);

    [Test]
    public async Task What_a_job_throws_is_logged_with_its_name()
    {
        await HearAsync(new JobExecutionException("Job threw an unhandled exception", new InvalidOperationException("unforeseen")));

        Assert.That(log.Lines, Is.EqualTo(new[] { "Error: frwiki failed [InvalidOperationException]" }));
    }

    [Test]
    public async Task A_time_limit_is_told_in_words()
    {
        await HearAsync(new JobExecutionException("Job threw an unhandled exception", new TimeoutException("the sweep took longer than 10 minutes")));

        Assert.That(log.Lines, Has.Count.EqualTo(1).And.All.StartsWith("Warning: frwiki failed"));
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
    public async Task A_database_that_fails_every_job_is_told_once_and_again_when_it_was_well_between()
    {
        using var database = new Database("Data Source=/nowhere/bot.db", folder: "/");
        var unusable = Assert.ThrowsAsync<StorageException>(() => database.PrepareAsync(CancellationToken.None));
        var gone = new JobExecutionException("Job threw an unhandled exception", unusable);

        await HearAsync(gone);
        await HearAsync(gone);
        await HearAsync(null);
        await HearAsync(gone);

        Assert.That(log.Lines, Is.EqualTo(new[]
        {
            $"Warning: frwiki failed: {unusable.Message}",
            $"Debug: frwiki failed: {unusable.Message}",
            $"Warning: frwiki failed: {unusable.Message}",
        }));
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
        await failures.JobWasExecuted(JobExecutionContextBuilder.For(job).WithJob(detail).Build(), exception);
    }
}
