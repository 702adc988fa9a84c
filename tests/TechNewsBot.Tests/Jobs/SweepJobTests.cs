using Quartz;
using Quartz.Extensibility;
using TechNewsBot.Jobs;
using TechNewsBot.Options;
using TechNewsBot.Rounds;
using TechNewsBot.Tests.Rounds;

namespace TechNewsBot.Tests.Jobs;

internal sealed class SweepJobTests
{
    private readonly SmallBot bot = new();
    private readonly HeardLog<RoundLog> log = new();

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
    public void A_wiki_that_is_down_fails_its_job()
    {
        bot.Wikis.Down.Add("ukwiki");

        Assert.That(async () => await FireAsync("ukwiki"), Throws.InstanceOf<IOException>());
    }

    private async Task FireAsync(string wiki)
    {
        var job = new SweepJob(bot.Sweep, new RoundLog(log), new TechNewsBotOptions());
        var detail = JobBuilder.Create<SweepJob>().WithIdentity(wiki).Build();
        await job.Execute(JobExecutionContextBuilder.For(job).WithJob(detail).Build(), CancellationToken.None);
    }
}
