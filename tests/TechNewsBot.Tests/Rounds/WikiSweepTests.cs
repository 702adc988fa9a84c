using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Tests.Rounds;

internal sealed class WikiSweepTests
{
    private static readonly IssueName Issue = new(2026, 47);

    private readonly SmallBot bot = new();

    public WikiSweepTests() => bot.Central.Put(Issue, "<translate><!--T:1--> News</translate>");

    [Test]
    public async Task A_wiki_whose_language_was_never_fetched_gets_its_news_before_its_pages()
    {
        await SweepAsync();

        Assert.That(bot.Central.Asked, Is.EqualTo(new[] { "2026/47 fr" }));
    }

    [Test]
    public async Task News_that_are_there_are_not_fetched_again()
    {
        await SweepAsync();
        await SweepAsync();

        Assert.That(bot.Central.Asked, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task News_that_an_earlier_process_fetched_are_not_fetched_again()
    {
        bot.Issues.Put(Issue, "News");
        bot.Issues.NewestPublished = Issue;
        bot.Issues.Translate(Issue, "fr");

        await SweepAsync();

        Assert.That(bot.Central.Requests, Is.Zero);
    }

    [Test]
    public async Task Requests_need_no_news()
    {
        await SweepAsync("echo");

        Assert.That(bot.Central.Requests, Is.Zero);
    }

    [Test]
    public async Task Without_the_central_wiki_the_other_jobs_are_done_and_the_news_wait()
    {
        bot.Central.Failing = "fr";

        var report = await SweepAsync();

        Assert.Multiple(() =>
        {
            Assert.That(report.Problems.Single().IsFailure, Is.True);
            Assert.That(report.Problems.Single().Text, Does.Contain("the central wiki is down"));
            Assert.That(bot.French[SmallBot.Page].Split("out of frwiki"), Has.Length.EqualTo(2), "the echo's region, not the newsletter's");
        });
    }

    private async Task<SweepReport> SweepAsync(params string[] jobs)
    {
        var visit = await bot.Sweep.VisitAsync("frwiki", CancellationToken.None);
        return await bot.Sweep.RunAsync(visit, new SweepScope(jobs.ToHashSet()), progress: null, CancellationToken.None);
    }
}
