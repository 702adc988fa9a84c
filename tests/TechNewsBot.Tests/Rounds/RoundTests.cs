using TechNewsBot.Core.Pages;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Rounds;

namespace TechNewsBot.Tests.Rounds;

internal sealed class RoundTests
{
    private readonly SmallBot bot = new();

    [Test]
    public async Task Every_wiki_is_swept_after_the_news_are_there_in_its_language()
    {
        bot.Central.Put(new IssueName(2026, 47), "<translate><!--T:1--> News</translate>");

        var report = await bot.RunAsync(sweep: SweepScope.Changed);

        Assert.Multiple(() =>
        {
            Assert.That(bot.Central.Asked, Is.EquivalentTo(new[] { "2026/47 fr", "2026/47 uk" }));
            Assert.That(report.Pull!.New, Has.Count.EqualTo(1));
            Assert.That(report.Sweeps.Select(sweep => sweep.Wiki), Is.EqualTo(new[] { "frwiki", "ukwiki" }));
            Assert.That(report.Sweeps.SelectMany(sweep => sweep.Outcomes), Has.All.Property(nameof(WriteOutcome.Kind)).EqualTo(WriteOutcomeKind.Saved));
            Assert.That(report.FailedWikis, Is.Zero);
        });
    }

    [Test]
    public async Task An_unchanged_wiki_costs_two_requests()
    {
        await bot.RunAsync(sweep: SweepScope.Changed);
        var before = bot.French.Requests;

        var report = await bot.RunAsync(sweep: SweepScope.Changed);

        Assert.That(bot.French.Requests - before, Is.EqualTo(2));
        Assert.That(report.Sweeps.SelectMany(sweep => sweep.Outcomes), Is.Empty);
    }

    [Test]
    public async Task A_wiki_that_is_down_is_named_once_and_the_other_is_done()
    {
        bot.Wikis.Down.Add("frwiki");

        var report = await bot.RunAsync(sweep: SweepScope.Changed);

        Assert.Multiple(() =>
        {
            Assert.That(report.Failures.Select(failure => $"{failure.Wiki}|{failure.Text}"), Is.EqualTo(new[] { "frwiki|nothing answers at its address" }));
            Assert.That(report.FailedWikis, Is.EqualTo(1));
            Assert.That(bot.Ukrainian[SmallBot.Page], Does.Contain("out of ukwiki"));
        });
    }

    [Test]
    public async Task A_pull_alone_edits_nothing()
    {
        var report = await bot.RunAsync();

        Assert.That(report.Sweeps, Is.Empty);
        Assert.That(report.Pull, Is.Not.Null);
    }

    [Test]
    public void A_round_that_is_stopped_says_so_and_blames_no_wiki()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.That(
            async () => await bot.Round.RunAsync(new RoundScope(bot.Wikis.Ids, Pulls: true, SweepScope.Changed), progress: null, stopped.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }
}
