using System.Text.Json.Nodes;
using TechNewsBot.Core.Requests.Agreement;
using TechNewsBot.Core.Wikis;
using TechNewsBot.MediaWiki.Tests.Scripted;
using TechNewsBot.Wikitext.Profiles;
using TechNewsBot.Wikitext.Tests.Corpora;

namespace TechNewsBot.MediaWiki.Tests.DiscussionTools;

public sealed class RecordedPumpsTests
{
    [TestCase("frwiki", "fr", "22 novembre 2026 à 08:14 (CET)")]
    [TestCase("arwiki", "ar", "07:14، 22 نوفمبر 2026 (ت ع م)")]
    [TestCase("swwiki", "sw", "07:14, 22 Novemba 2026 (UTC)")]
    [TestCase("ukwiki", "uk", "07:14, 22 листопада 2026 (UTC)")]
    [TestCase("jawiki", "ja", "2026年11月22日 (日) 07:14 (UTC)")]
    [TestCase("metawiki", "en", "07:14, 22 November 2026 (UTC)")]
    public async Task A_recorded_pump_is_read_as_DiscussionTools_read_it(string wiki, string language, string stamp)
    {
        if (SharedFolder.Folder is null)
            Assert.Ignore("The recordings are not on this machine.");
        var page = Recorded($"pump-revisions-{wiki}")["query"]!["pages"]![0]!;
        var revision = page["revisions"]![0]!;
        var pump = new PageText((string)page["title"]!, (long)revision["revid"]!, (string)revision["slots"]!["main"]!["content"]!, language, DateTimeOffset.MinValue);
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("discussiontoolspageinfo"), new ScriptedAnswer(Recorded($"discussiontoolspageinfo-{wiki}").ToJsonString()));
        var theirs = await new MediaWiki.DiscussionTools(await bench.ConnectAsync()).CommentsAsync(pump, CancellationToken.None);

        var agreement = ReadingAgreement.Of(pump, Profile(wiki, language, stamp), theirs!);

        await TestContext.Out.WriteLineAsync(agreement.ToString());
        Assert.That(agreement.Missed.Concat(agreement.Invented), Is.Empty);
        Assert.That(agreement.Agreed, Is.Positive);
    }

    // The recordings have the wikis' siteinfo but not their months.
    private static WikiProfile Profile(string wiki, string language, string stamp)
    {
        var names = JsonNode.Parse(File.ReadAllText(SharedFolder.Timestamps))![language]!;
        var messages = new JsonObject { ["timezone-utc"] = names["utc"]!.DeepClone() };
        Add("month_messages", ["january", "february", "march", "april", "may_long", "june", "july", "august", "september", "october", "november", "december"]);
        Add("month_genitive_messages", ["january-gen", "february-gen", "march-gen", "april-gen", "may-gen", "june-gen", "july-gen", "august-gen", "september-gen", "october-gen", "november-gen", "december-gen"]);
        Add("month_abbreviated_messages", ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]);
        Add("weekday_abbreviated_messages", ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]);
        var profile = new JsonObject
        {
            ["siteinfo"] = Recorded($"siteinfo-{wiki}")["query"]!.DeepClone(),
            ["messages"] = messages,
            ["timestamp"] = new JsonObject { ["text"] = stamp, ["at"] = "2026-11-22T07:14:00Z" },
        };
        return WikiProfile.Read(profile.ToJsonString(), out _)!;

        void Add(string list, string[] keys)
        {
            foreach (var (key, name) in keys.Zip(names[list]!.AsArray()))
                messages[key] = name!.DeepClone();
        }
    }

    private static JsonNode Recorded(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(SharedFolder.Recordings, name + ".json")))!;
}
