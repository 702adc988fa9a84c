using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Offers;
using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.TechNews;

public sealed class CentralUnitReadingTests
{
    private static readonly IssueName Issue = new(2026, 48);

    [Test]
    public async Task Units_are_read_with_their_sources_and_revisions()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(
            call => call.Is("query", "messagecollection"),
            ScriptedAnswer.Json("""
                {'query':{'messagecollection':[
                  {'key':'Tech/News/2026/48/Page_display_title','definition':'Tech/News/2026/48','translation':null,'tags':[],'properties':{'status':'untranslated'}},
                  {'key':'Tech/News/2026/48/1','definition':'A $link','translation':'Un $link','tags':['fuzzy'],'properties':{'revision':'10','status':'fuzzy'}},
                  {'key':'Tech/News/2026/48/2','definition':'Two','translation':null,'tags':[],'properties':{'status':'untranslated'}}]}}
                """));

        var units = await Reading(bench).UnitsAsync(Issue, "fr", CancellationToken.None);

        Assert.That(units!.Units, Is.EqualTo(new[] { new CentralUnit("1", "A $link", UnitState.Outdated, 10), new CentralUnit("2", "Two", UnitState.Missing, 0) }));
        Assert.That((units.Wiki.Id, bench.Wiki.Calls[^1]["mcprop"]), Is.EqualTo(("testwiki", "definition|translation|tags|properties")));
    }

    [TestCase("badparameter")]
    [TestCase("translate-invalidlanguage")]
    public async Task An_issue_or_language_that_is_not_known_there_has_no_units(string code)
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "messagecollection"), ScriptedAnswer.Error(code));

        Assert.That((await Reading(bench).UnitsAsync(Issue, "fr", CancellationToken.None))!.Units, Is.Empty);
    }

    [Test]
    public async Task Units_of_a_wiki_that_fails_are_none_to_speak_of()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "messagecollection"), ScriptedAnswer.Page(404));

        Assert.That(await Reading(bench).UnitsAsync(Issue, "fr", CancellationToken.None), Is.Null);
    }

    private static CentralUnitReading Reading(Bench bench) => new(bench.Connections(), "testwiki");
}
