using System.Text.Json.Nodes;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Core.Tests;
using TechNewsBot.Core.Tests.TechNews;
using TechNewsBot.MediaWiki.Tests.Scripted;
using TechNewsBot.Wikitext.Tests.Corpora;

namespace TechNewsBot.MediaWiki.Tests.TechNews;

/// <summary>What Translate itself answered, replayed against a pull in the week of issue 2026/40.</summary>
public sealed class RecordedTranslateTests
{
    private static readonly IssueName Issue = new(2026, 40);
    private static readonly string[] Languages = ["fr", "uk", "ar", "sw", "xx-nolang"];

    private readonly MemoryIssues store = new();

    [Test]
    public async Task A_pull_reads_what_Translate_answered()
    {
        if (SharedFolder.Folder is null)
            Assert.Ignore("The recordings are not on this machine.");
        await using var bench = await Bench.ConnectedAsync();
        Script(bench.Wiki);
        var time = new Moments { Moment = new DateTimeOffset(2026, 10, 1, 7, 0, 0, TimeSpan.Zero) };
        var pull = new TechNewsPull(new CentralWiki(bench.Connections(), "testwiki"), store, new MemoryUnits(), time);

        var first = await pull.RunAsync(Languages, progress: null, CancellationToken.None);
        var second = await pull.RunAsync(Languages, progress: null, CancellationToken.None);

        var source = (await store.FindAsync(Issue, CancellationToken.None))!;
        var units = NewsSource.Read(source.Text).Units.Select(unit => unit.Name).ToHashSet();
        var translations = (await store.TranslationsAsync(Issue, Languages, CancellationToken.None)).ToDictionary(translation => translation.Language, translation => translation.Units);
        Assert.Multiple(() =>
        {
            Assert.That((first.New, second.New.Count, second.Translations.Count), Is.EqualTo((new[] { Issue }, 0, 0)));
            Assert.That(source.Revision, Is.EqualTo(38));
            Assert.That(Languages.Select(language => translations[language].Count(unit => unit.State == UnitState.Translated)), Is.EqualTo(new[] { 13, 6, 3, 0, 0 }));
            Assert.That(Languages.Select(language => translations[language].Count(unit => unit.State == UnitState.Missing)), Is.EqualTo(new[] { 0, 7, 10, 13, 0 }));
            Assert.That(translations["fr"].Select(unit => unit.Unit), Is.EquivalentTo(units), "the source and Translate agree on the units");
            Assert.That(first.Problems.Single(), Does.Contain("does not know the language “xx-nolang”"));
        });
    }

    [TestCase("fr-fuzzy-39", "fr", 12, 1)]
    [TestCase("limit-continue", "fr", 0, 0)]
    public async Task An_outdated_unit_is_one_and_an_answer_without_texts_has_none(string recording, string language, int translated, int outdated)
    {
        if (SharedFolder.Folder is null)
            Assert.Ignore("The recordings are not on this machine.");
        await using var bench = await Bench.ConnectedAsync();
        var answer = Recorded($"translate-messagecollection-{recording}");
        answer.AsObject().Remove("continue");
        bench.Wiki.On(call => call.Is("query", "messagecollection"), new ScriptedAnswer(answer.ToJsonString()));

        var translation = await new CentralWiki(bench.Connections(), "testwiki").TranslationsAsync(Issue.Previous, language, CancellationToken.None);

        Assert.That((translation.Units.Count(unit => unit.State == UnitState.Translated), translation.Units.Count(unit => unit.State == UnitState.Outdated)), Is.EqualTo((translated, outdated)));
    }

    private static void Script(ScriptedWiki wiki)
    {
        var source = Recorded("translate-source-revisions")["query"]!["pages"]![0]!;
        var revisions = source["revisions"]!.AsArray();
        wiki.On(call => call.Is("query", "info"), new ScriptedAnswer(Recorded("translate-info-pages").ToJsonString()));
        // The recording has the whole history; the newest revision is what is asked for.
        while (revisions.Count > 1)
            revisions.RemoveAt(1);
        wiki.On(call => call.Is("query", "info|revisions"), new ScriptedAnswer(new JsonObject { ["query"] = new JsonObject { ["pages"] = new JsonArray(source.DeepClone()) } }.ToJsonString()));
        wiki.On(
            call => call.Is("query", "messagecollection"),
            call => new ScriptedAnswer(Recorded("translate-messagecollection-" + (call["mclanguage"] == "xx-nolang" ? "badlang" : call["mclanguage"])).ToJsonString()));
    }

    private static JsonNode Recorded(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(SharedFolder.Recordings, name + ".json")))!;
}
