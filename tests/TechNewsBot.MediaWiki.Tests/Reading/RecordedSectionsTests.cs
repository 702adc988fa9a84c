using System.Text;
using System.Text.Json.Nodes;
using TechNewsBot.Core.Wikis;
using TechNewsBot.MediaWiki.Tests.Scripted;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Tests.Corpora;

namespace TechNewsBot.MediaWiki.Tests.Reading;

public sealed class RecordedSectionsTests
{
    [TestCase("frwiki")]
    [TestCase("arwiki")]
    [TestCase("swwiki")]
    [TestCase("ukwiki")]
    [TestCase("jawiki")]
    [TestCase("metawiki")]
    public async Task A_recorded_pump_has_its_sections_where_its_headings_begin(string wiki)
    {
        if (SharedFolder.Folder is null)
            Assert.Ignore("The recordings are not on this machine.");
        var page = Recorded($"pump-revisions-{wiki}")["query"]!["pages"]![0]!;
        var text = (string)page["revisions"]![0]!["slots"]!["main"]!["content"]!;
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("parse", "sections"), new ScriptedAnswer(Recorded($"pump-parse-sections-{wiki}").ToJsonString()));

        var sections = await (await bench.ConnectAsync()).SectionsAsync(new PageText((string)page["title"]!, 1, text, "", DateTimeOffset.MinValue), CancellationToken.None);

        Assert.That(
            sections.Select(section => section.Start),
            Is.EqualTo(WikitextDocument.Parse(text).Headings.Select(heading => Encoding.UTF32.GetByteCount(text.AsSpan(0, heading.Span.Start)) / 4L)));
    }

    private static JsonNode Recorded(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(SharedFolder.Recordings, name + ".json")))!;
}
