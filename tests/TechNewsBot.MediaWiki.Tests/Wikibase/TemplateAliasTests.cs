using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests;

public sealed class TemplateAliasTests
{
    // In the shapes of Wikibase's API: a client names its repository, a repository gives an item for each title, or a negative id.
    private const string Entities = """
        {'entities':{
          'Q5':{'type':'item','id':'Q5','sitelinks':{'enwiki':{'site':'enwiki','title':'Template:Done','badges':[]},'smallwiki':{'site':'smallwiki','title':'Template:Ready','badges':[]},'frwiki':{'site':'frwiki','title':'Modèle:Fait','badges':[]}}},
          '-1':{'site':'enwiki','title':'Template:Not done','missing':''}},'success':1}
        """;

    [Test]
    public async Task Names_are_learned_from_sitelinks_and_from_redirects_to_all_of_them()
    {
        await using var bench = await BenchAsync();

        var wiki = await ConnectAsync(bench);

        Assert.Multiple(() =>
        {
            Assert.That(wiki.Profile.TemplateAliases.Meaning("Ready"), Is.EqualTo("Done"));
            Assert.That(wiki.Profile.TemplateAliases.Meaning("rdy"), Is.EqualTo("Done"), "a redirect to the name that the sitelink told");
            Assert.That(wiki.Profile.TemplateAliases.Meaning("Nope"), Is.EqualTo("Not done"), "a redirect to a known name");
            Assert.That(wiki.Profile.TemplateAliases.Meaning("Refused"), Is.EqualTo("Not done"), "the page that the known name leads to");
            Assert.That(wiki.Profile.TemplateAliases.Meaning("Fait"), Is.EqualTo("Fait"));
        });
    }

    [Test]
    public async Task The_repository_is_asked_without_a_session_and_once_for_all_wikis()
    {
        await using var bench = await BenchAsync();
        await using var connections = new WikiConnections(
            Client(bench), [bench.Settings("one"), bench.Settings("two")], bench.Profiles, bench.Holds, bench.Journal, bench.Time, bench.Log);

        await connections.ConnectAsync("one", CancellationToken.None);
        await connections.ConnectAsync("two", CancellationToken.None);

        var call = bench.Wiki.Calls.Single(call => call.Is("wbgetentities"));
        Assert.That((call["assert"], call["titles"], call["sites"]), Is.EqualTo(("", "Template:Done|Template:Not done", "enwiki")));
    }

    [Test]
    public async Task What_was_learned_is_kept_with_the_profile()
    {
        await using var bench = await BenchAsync();
        await ConnectAsync(bench);
        bench.Wiki.Forget();

        var wiki = await ConnectAsync(bench);

        Assert.That((wiki.Profile.TemplateAliases.Meaning("Ready"), bench.Wiki.Calls.Count(call => call.Is("query", "redirects") || call.Is("wbgetentities"))), Is.EqualTo(("Done", 0)));
    }

    [TestCase("unknown_action")]
    [TestCase("internal_api_error_X")]
    public async Task A_repository_that_does_not_answer_costs_names_and_nothing_else(string code)
    {
        await using var bench = await BenchAsync();
        bench.Wiki.On(call => call.Is("wbgetentities"), ScriptedAnswer.Error(code));

        var wiki = await ConnectAsync(bench);

        Assert.That((wiki.Profile.TemplateAliases.Meaning("Ready"), wiki.Profile.TemplateAliases.Meaning("Nope")), Is.EqualTo(("Ready", "Not done")));
    }

    [Test]
    public async Task A_wiki_that_names_no_repository_is_asked_about_at_the_configured_one_or_nowhere()
    {
        await using var bench = await Bench.ConnectedAsync();
        Script(bench);

        await ConnectAsync(bench);
        var without = bench.Wiki.Calls.Count(call => call.Is("wbgetentities"));
        bench.Time.Advance(TimeSpan.FromDays(2));
        var connections = bench.Connections(Client(bench) with { Templates = Known() with { Wikibase = bench.Wiki.Api } });
        var wiki = await connections.ConnectAsync("testwiki", CancellationToken.None);

        Assert.That((without, wiki.Profile.TemplateAliases.Meaning("Ready")), Is.EqualTo((0, "Done")));
    }

    [Test]
    public async Task Check_tells_how_many_names_come_from_where()
    {
        await using var bench = await BenchAsync();
        bench.Wiki.On(call => call.Is("query", "embeddedin"), ScriptedAnswer.Json("{}"));

        var found = await bench.Connections(Client(bench)).InspectAsync("testwiki", CancellationToken.None);

        Assert.That((found.KnownTemplates, found.LearnedTemplates["sitelink"], found.LearnedTemplates["redirect"]), Is.EqualTo((2, 1, 3)));
    }

    private static KnownTemplates Known() => new(_ => ["Done", "Not done"], ["Done", "Not done"]);

    private static ClientSettings Client(Bench bench) => Bench.Client with { Templates = Known(), EditInterval = TimeSpan.Zero };

    private static Task<WikiConnection> ConnectAsync(Bench bench) => bench.Connections(Client(bench)).ConnectAsync("testwiki", CancellationToken.None);

    private static async Task<Bench> BenchAsync()
    {
        var bench = await Bench.ConnectedAsync();
        Script(bench);
        var told = $$"""'query':{'wikibase':{'repo':{'url':{'base':'{{bench.Wiki.Api.GetLeftPart(UriPartial.Authority)}}','scriptpath':'/w','articlepath':'/wiki/$1'} },'siteid':'smallwiki'},""";
        bench.Wiki.On(call => call.Is("query", "siteinfo"), ScriptedAnswer.Json(SmallWiki.SiteInfo().Body.Replace("\"query\":{", told.Replace('\'', '"'), StringComparison.Ordinal)));
        return bench;
    }

    private static void Script(Bench bench) => bench.Wiki
        .On(call => call.Is("wbgetentities"), ScriptedAnswer.Json(Entities))
        .On(call => call.Is("query", "redirects") && call["titles"].Contains("Not done", StringComparison.Ordinal), ScriptedAnswer.Json("""
            {'query':{
              'redirects':[{'from':'Template:Not done','to':'Template:Refused'}],
              'pages':[
                {'pageid':1,'ns':10,'title':'Template:Ready','redirects':[{'ns':10,'title':'Template:Rdy'},{'ns':10,'title':'Template:Done'}]},
                {'ns':10,'title':'Template:Done','missing':true},
                {'pageid':2,'ns':10,'title':'Template:Refused','redirects':[{'ns':10,'title':'Template:Nope'},{'ns':10,'title':'Template:Not done'}]}]}}
            """));
}
