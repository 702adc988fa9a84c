using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Tests;
using TechNewsBot.Core.Tests.TechNews;
using TechNewsBot.Options;
using TechNewsBot.Rounds;

namespace TechNewsBot.Tests.Rounds;

internal sealed class NewsSupplyTests : IDisposable
{
    private static readonly IssueName Issue = new(2026, 47);

    private readonly SimulatedTime time = new();
    private readonly MemoryIssues issues = new();
    private readonly NewsSupply supply;

    public NewsSupplyTests()
    {
        supply = new NewsSupply(new TechNewsPull(new HangingCentral(time), issues, new MemoryUnits(), time), issues, new TechNewsBotOptions(), time);
        supply.Note("frwiki", ["fr"]);
    }

    public void Dispose() => supply.Dispose();

    [Test]
    public void A_wiki_waits_half_a_minute_for_a_central_wiki_that_hangs()
    {
        var supplying = supply.SupplyAsync("frwiki", progress: null, CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(30));

        Assert.That(() => supplying, Throws.InstanceOf<TimeoutException>().With.Message.StartsWith("the central wiki did not give it in time"));
    }

    [Test]
    public async Task A_wiki_whose_news_are_there_does_not_wait_while_others_fetch()
    {
        issues.Put(Issue, "News");
        issues.NewestPublished = Issue;
        issues.Translate(Issue, "fr");
        var pulling = supply.PullAsync(progress: null, CancellationToken.None);

        await supply.SupplyAsync("frwiki", progress: null, CancellationToken.None);

        Assert.That(pulling.IsCompleted, Is.False);
        time.Advance(TimeSpan.FromMinutes(10));
        Assert.That(() => pulling, Throws.InstanceOf<TimeoutException>().With.Message.StartsWith("Tech News was not fetched to the end"));
    }

    private sealed class HangingCentral(TimeProvider time) : ICentralWiki
    {
        public async Task<CentralIssues> IssuesAsync(IReadOnlyCollection<IssueName> candidates, CancellationToken cancellationToken)
        {
            await Task.Delay(TimeSpan.FromDays(1), time, cancellationToken);
            throw new IOException("it never answers");
        }

        public Task<IReadOnlyList<IssueSource>> ReadAsync(IReadOnlyCollection<IssueName> issues, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlySet<(IssueName Issue, string Language)>?> EditedTranslationsAsync(DateTimeOffset since, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<CentralTranslation> TranslationsAsync(IssueName issue, string language, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
