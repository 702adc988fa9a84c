using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Agreement;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.Requests.Agreement;

public sealed class ReadingComparisonTests
{
    private const string Carrier = "Wikipedia:Requests";

    private readonly MemoryWiki wiki = new(SampleProfile.English);

    [Test]
    public async Task The_pages_that_requests_are_read_from_are_compared_each_once()
    {
        Carry("{{TechNewsBot|job=requests|pages=Wikipedia:Pump, Wikipedia:Board}}{{TechNewsBot end}}{{TechNewsBot|job=requests|pages=Wikipedia:Pump}}{{TechNewsBot end}}");
        Fill("Wikipedia:Pump", "Wikipedia:Board");

        Assert.That((await RunAsync()).Select(agreement => (agreement.Page, agreement.Agreed)), Is.EqualTo(new[] { ("Wikipedia:Pump", 1), ("Wikipedia:Board", 1) }));
    }

    [Test]
    public async Task A_few_pages_are_enough()
    {
        string[] pumps = ["Wikipedia:A", "Wikipedia:B", "Wikipedia:C", "Wikipedia:D"];
        Carry($"{{{{TechNewsBot|job=requests|pages={string.Join(',', pumps)}}}}}");
        Fill(pumps);

        Assert.That(await RunAsync(), Has.Count.EqualTo(3));
    }

    [TestCase("{{TechNewsBot|job=newsletter}}", TestName = "another job")]
    [TestCase("{{TechNewsBot|job=requests|pages=<nonsense>}}", TestName = "a mistaken title")]
    [TestCase("{{TechNewsBot|job=requests}}", TestName = "no page")]
    [TestCase("{{TechNewsBot|job=requests|pages=Wikipedia:Missing}}", TestName = "a missing page")]
    [TestCase("{{TechNewsBot|job=requests|pages=Wikipedia:Untold}}", TestName = "a page that DiscussionTools does not read")]
    public async Task Where_there_is_nothing_to_compare_nothing_is(string calls)
    {
        Carry(calls);
        Fill("Wikipedia:Untold");

        Assert.That(await RunAsync(), Is.Empty);
    }

    [Test]
    public async Task A_wiki_where_no_page_carries_the_template_is_not_asked()
    {
        await RunAsync();

        Assert.That(wiki.Requests, Is.Zero);
    }

    private void Carry(string calls)
    {
        wiki.Carriers.Add(Carrier);
        wiki.Put(Carrier, calls);
    }

    private void Fill(params string[] pumps)
    {
        foreach (var pump in pumps)
            wiki.Put(pump, "== A ==\nx [[User:Ada|Ada]] 10:00, 1 November 2026 (UTC)\n");
    }

    private Task<IReadOnlyList<ReadingAgreement>> RunAsync() =>
        ReadingComparison.RunAsync(wiki, new Tools(), wiki.Carriers, CancellationToken.None);

    /// <summary>Finds Ada's comment on every page but one.</summary>
    private sealed class Tools : IDiscussionTools
    {
        public Task<IReadOnlyList<ReportedComment>?> CommentsAsync(PageText page, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<ReportedComment>?>(
                page.Title == "Wikipedia:Untold" ? null : [new ReportedComment("Ada", new DateTimeOffset(2026, 11, 1, 10, 0, 0, TimeSpan.Zero), Level: 1)]);
    }
}
