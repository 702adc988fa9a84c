using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Sources;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.Requests.Sources;

public sealed class SourceReaderTests
{
    private readonly MemoryWiki wiki = new(SampleProfile.English);

    [Test]
    public async Task Subpages_are_read_and_one_without_a_heading_is_a_request_with_its_name()
    {
        wiki.Put("Wikipedia:Bots/Headed", $"Rules.\n== Fix links ==\nCan a bot fix links? {By("Ada", 20)}\n");
        wiki.Put("Wikipedia:Bots/Move files", $"Can a bot move files? {By("Bo", 20)}\n=== Discussion ===\nIt can. {By("Cy", 21)}\n");
        wiki.Put("Wikipedia:Bots/Archive", $"== Old ==\nx? {By("Di", 20)}\n");
        wiki.Put("Wikipedia:Botswana", $"== No ==\nx? {By("Di", 20)}\n");

        var requests = (await ReadAsync("Wikipedia:Bots/*")).Pages.SelectMany(page => page.Requests).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(requests.Select(request => (request.Page, request.Title, request.Anchor)), Is.EqualTo(new[]
            {
                ("Wikipedia:Bots/Headed", "Fix links", "Fix_links"),
                ("Wikipedia:Bots/Move files", "Move files", ""),
            }));
            Assert.That((requests[1].Name, requests[1].Replies), Is.EqualTo(("h-Bo-20261120100000", 1)));
        });
    }

    [Test]
    public async Task Of_too_many_subpages_those_are_read_that_changed_last_and_those_with_open_requests()
    {
        for (var number = 0; number <= SourceReader.MostSubpages + 1; number++)
            wiki.Put($"Wikipedia:Bots/{number:000}", $"Can a bot do {number}? {By("Ada", 20)}\n");

        var reading = await ReadAsync("Wikipedia:Bots/*", wanted: ["Wikipedia:Bots/000"]);

        Assert.Multiple(() =>
        {
            Assert.That(reading.Pages, Has.Count.EqualTo(SourceReader.MostSubpages));
            Assert.That((reading.IsUnread("Wikipedia:Bots/000"), reading.IsUnread("Wikipedia:Bots/001"), reading.IsUnread("Wikipedia:Bots/002"), reading.IsUnread("Wikipedia:Bots/003")), Is.EqualTo((false, true, true, false)));
        });
    }

    [Test]
    public async Task Dated_pages_are_read_as_far_back_as_asked()
    {
        foreach (var day in new[] { 22, 20, 12, 11 })
            wiki.Put($"Wikipedia:Pump/{day} November 2026", $"== Q ==\nHow? {By("Ada", day)}\n: So. {{{{done}}}} {By("Bo", day)}\n");

        var reading = await ReadAsync("Wikipedia:Pump/%(day)d %(monthname)s %(year)d");

        Assert.Multiple(() =>
        {
            Assert.That(Titles(reading), Is.EqualTo(new[] { "Wikipedia:Pump/22 November 2026", "Wikipedia:Pump/20 November 2026", "Wikipedia:Pump/12 November 2026" }));
            Assert.That(reading.Missing, Is.Empty);
            Assert.That(wiki.Requests, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Older_dated_pages_are_read_while_they_hold_open_requests()
    {
        foreach (var (month, end) in new[] { ("11", ""), ("10", ""), ("09", ""), ("08", "\n: {{done}}"), ("01", "") })
            wiki.Put($"Wikipedia:Pump/2026/{month}", $"== Q ==\nHow? {By("Ada", 1)}{end}\n");

        Assert.That(Titles(await ReadAsync("Wikipedia:Pump/%(year)d/%(month)02d")), Is.EqualTo(new[] { "Wikipedia:Pump/2026/11", "Wikipedia:Pump/2026/10", "Wikipedia:Pump/2026/09", "Wikipedia:Pump/2026/08" }));
    }

    [Test]
    public async Task Numbered_pages_are_those_that_are_there()
    {
        wiki.Put("Wikipedia:Pump/7", "x");
        wiki.Put("Wikipedia:Pump/archive", "x");

        Assert.That(Titles(await ReadAsync("Wikipedia:Pump/%(counter)d")), Is.EqualTo(new[] { "Wikipedia:Pump/7" }));
    }

    [TestCase("Wikipedia:Nowhere")]
    [TestCase("Wikipedia:Nowhere/*")]
    [TestCase("Wikipedia:Nowhere/%(year)d")]
    [TestCase("%(counter)d")]
    public async Task What_is_not_there_is_told_as_it_was_written(string written)
    {
        wiki.Put("Wikipedia:Pump", "x");

        Assert.That((await ReadAsync(written)).Missing, Is.EqualTo(new[] { written }));
    }

    private static IEnumerable<string> Titles(SourceReading reading) => reading.Pages.Select(page => page.Page.Title);

    private static string By(string name, int day) => $"[[User:{name}|{name}]] 10:00, {day} November 2026 (UTC)";

    private Task<SourceReading> ReadAsync(string written, params string[] wanted) =>
        new SourceReader(wiki, SampleWords.All.For(wiki.Profile), Moments.Now, title => title.EndsWith("/Archive", StringComparison.Ordinal)).ReadAsync([TitlePattern.Read(written)], TimeSpan.FromDays(10), wanted.ToHashSet(), CancellationToken.None);
}
