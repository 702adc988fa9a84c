using Quartz;
using Quartz.Extensibility;
using TechNewsBot.Jobs;
using TechNewsBot.Options;
using TechNewsBot.Rounds;
using TechNewsBot.Tests.Health;
using TechNewsBot.Tests.Rounds;

namespace TechNewsBot.Tests.Jobs;

internal sealed class SweepJobTests : IDisposable
{
    private readonly SmallBot bot = new();
    private readonly HeardLog<RoundLog> log = new();
    private readonly HeartBench bench = new();

    public SweepJobTests() => bench.Options.Wikis["ukwiki"] = new WikiOptions();

    public void Dispose() => bench.Dispose();

    [Test]
    public async Task The_wiki_that_the_job_is_named_after_is_swept()
    {
        await FireAsync("ukwiki");

        Assert.Multiple(() =>
        {
            Assert.That(bot.Ukrainian[SmallBot.Page], Does.Contain("out of ukwiki"));
            Assert.That(bot.French.Requests, Is.Zero);
        });
    }

    [Test]
    public async Task A_page_that_failed_is_logged_with_its_wiki()
    {
        bot.Ukrainian.Failing.Add("Source");

        await FireAsync("ukwiki");

        Assert.That(log.Lines, Has.Some.EqualTo($"Warning: ukwiki, {SmallBot.Page}: testwiki: Source cannot be read [IOException]"));
    }

    [Test]
    public async Task How_the_job_ended_is_kept_with_what_failed()
    {
        await bench.StartAsync();
        bot.French.Failing.Add("Source");

        await FireAsync("frwiki");

        var beat = (await bench.BeatsAsync()).Single(beat => beat is { Wiki: "frwiki" });
        Assert.That(beat.FailingSince, Is.EqualTo(bench.Time.Moment));
        Assert.That(beat.Problem, Is.EqualTo($"{SmallBot.Page}: testwiki: Source cannot be read"));
    }

    [Test]
    public void A_wiki_that_is_down_fails_its_job()
    {
        bot.Wikis.Down.Add("ukwiki");

        Assert.That(async () => await FireAsync("ukwiki"), Throws.InstanceOf<IOException>());
    }

    private async Task FireAsync(string wiki)
    {
        var job = new SweepJob(bot.Sweep, bench.Heart, new RoundLog(log), bench.Options);
        var detail = JobBuilder.Create<SweepJob>().WithIdentity(wiki).Build();
        await job.Execute(JobExecutionContextBuilder.For(job).WithJob(detail).Build(), CancellationToken.None);
    }
}
