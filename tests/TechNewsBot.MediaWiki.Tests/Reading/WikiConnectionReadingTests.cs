using TechNewsBot.Core.Wikis;
using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.Reading;

public sealed class WikiConnectionReadingTests
{
    [Test]
    public async Task Pages_are_given_by_the_titles_that_were_asked_for()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "revisions"), ScriptedAnswer.Json($$"""
            {'query':{
              'normalized':[{'fromencoded':false,'from':'project:redirect_here','to':'Project:Redirect here'},{'fromencoded':true,'from':'Project%3ACafe%CC%81','to':'Project:Café'}],
              'redirects':[{'from':'Project:Redirect here','to':'Project:News'}],
              'interwiki':[{'title':'mw:Foo','iw':'mw'}],
              'pages':[{{SmallWiki.Page("Project:News", 10, "text")}},{{SmallWiki.Page("Project:Café", 12, "coffee")}},{{SmallWiki.Missing("Project:Nothing")}},
                {'title':'Bad<title>','invalidreason':'contains invalid characters','invalid':true}]} }
            """));
        var wiki = await bench.ConnectAsync();

        var pages = await wiki.ReadAsync(["project:redirect_here", "Project:Cafe\u0301", "Project:Nothing", "Bad<title>", "mw:Foo", "a|b", ""], CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(pages.Keys, Is.EqualTo(new[] { "project:redirect_here", "Project:Cafe\u0301", "Project:Nothing" }));
            Assert.That((pages["project:redirect_here"].Title, pages["project:redirect_here"].Text, pages["project:redirect_here"].User), Is.EqualTo(("Project:News", "text", "Somebody")));
            Assert.That(pages["project:redirect_here"].Timestamp, Is.EqualTo(new DateTimeOffset(2026, 11, 24, 6, 0, 0, TimeSpan.Zero)));
            Assert.That(pages["Project:Cafe\u0301"].RevisionId, Is.EqualTo(12));
            Assert.That(pages["Project:Nothing"].Exists, Is.False);
        });
    }

    [TestCase("'edit'", 3)]
    [TestCase("'edit','apihighlimits'", 1)]
    public async Task Many_titles_are_asked_for_in_batches(string rights, int requests)
    {
        await using var bench = await Bench.ConnectedAsync(rights);
        bench.Wiki.On(call => call.Is("query", "info"), call => SmallWiki.Pages([.. call["titles"].Split('|').Select(title => SmallWiki.Page(title, 7, ""))]));
        var wiki = await bench.ConnectAsync();
        bench.Wiki.Forget();

        var stamps = await wiki.StampsAsync([.. Enumerable.Range(1, 120).Select(i => $"Project:Page {i}")], CancellationToken.None);

        Assert.That((stamps.Count, bench.Wiki.Calls.Count), Is.EqualTo((120, requests)));
    }

    [Test]
    public async Task A_long_answer_is_continued_to_its_end()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(
            call => call.Is("query", "revisions"),
            ScriptedAnswer.Json($$"""{'continue':{'rvcontinue':'1|2','continue':'||info'},'query':{'pages':[{{SmallWiki.Page("Project:A", 1, "a")}},{'ns':4,'title':'Project:B','lastrevid':2}]} }"""),
            ScriptedAnswer.Json($$"""{'query':{'pages':[{'ns':4,'title':'Project:A','lastrevid':1},{{SmallWiki.Page("Project:B", 2, "b")}}]} }"""));
        var wiki = await bench.ConnectAsync();

        var pages = await wiki.ReadAsync(["Project:A", "Project:B"], CancellationToken.None);

        Assert.That(pages.Values.Select(page => page.Text), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(bench.Wiki.Calls[^1]["rvcontinue"], Is.EqualTo("1|2"));
    }

    [Test]
    public async Task A_continuation_without_end_is_named()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "revisions"), ScriptedAnswer.Json("{'continue':{'rvcontinue':'1|2'},'query':{'pages':[]}}"));
        var wiki = await bench.ConnectAsync();

        Assert.That(() => wiki.ReadAsync(["Project:A"], CancellationToken.None), Throws.TypeOf<UnreadableAnswerException>());
    }

    [Test]
    public async Task A_page_whose_text_is_hidden_is_left_out()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "revisions"), SmallWiki.Pages("{'ns':4,'title':'Project:A','lastrevid':1,'revisions':[{'revid':1,'slots':{'main':{'texthidden':true}}}]}"));
        var wiki = await bench.ConnectAsync();

        Assert.That(await wiki.ReadAsync(["Project:A"], CancellationToken.None), Is.Empty);
    }

    [Test]
    public async Task Carriers_are_found_in_one_request_without_the_template_s_own_pages()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "embeddedin"), SmallWiki.Pages(
            SmallWiki.Page("Project:News", 10, "", ",'pagelanguage':'fr'"),
            "{'ns':10,'title':'Template:TNB','lastrevid':11}",
            "{'ns':10,'title':'Template:TechNewsBot/doc','lastrevid':12}",
            "{'ns':10,'title':'Template:TechNewsBot users','lastrevid':13}"));
        var wiki = await bench.ConnectAsync();
        bench.Wiki.Forget();

        var carriers = await wiki.CarriersAsync(CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(carriers.Select(page => (page.Title, page.RevisionId, page.Language)), Is.EqualTo(new[] { ("Project:News", 10L, "fr"), ("Template:TechNewsBot users", 13L, "en") }));
            Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(1));
            Assert.That(bench.Wiki.Calls[0]["geititle"], Is.EqualTo("Template:TechNewsBot"));
            Assert.That(bench.Wiki.Calls[0]["geifilterredir"], Is.EqualTo("nonredirects"));
        });
    }

    [Test]
    public async Task A_template_that_was_moved_is_looked_for_under_its_new_name()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki
            .On(call => call.Is("query", "embeddedin"), SmallWiki.Pages())
            .On(call => call.Is("query", "redirects"), ScriptedAnswer.Json("""
                {'query':{
                  'redirects':[{'from':'Template:TechNewsBot','to':'Template:News bot'}],
                  'pages':[{'ns':10,'title':'Template:News bot','redirects':[{'ns':10,'title':'Template:TechNewsBot'}]},{'ns':10,'title':'Template:TechNewsBot end'}]}}
                """));
        var wiki = await bench.ConnectAsync();

        await wiki.CarriersAsync(CancellationToken.None);

        Assert.That(wiki.Template.Start, Is.EqualTo(new[] { "News bot", "TechNewsBot" }));
        Assert.That(bench.Wiki.Calls[^1]["geititle"], Is.EqualTo("Template:News bot"));
    }

    [Test]
    public async Task A_listing_is_asked_for_together_with_the_pages()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(
            call => call.Is("query", "info") && call["list"] == "allpages",
            ScriptedAnswer.Json($$"""{'continue':{'apcontinue':'Bots/B','continue':'-||'},'query':{'pages':[{{SmallWiki.Page("Project:A", 7, "")}}],'allpages':[{'pageid':3,'ns':4,'title':'Project:Bots/A'}]} }"""),
            ScriptedAnswer.Json("""{'query':{'allpages':[{'pageid':4,'ns':4,'title':'Project:Bots/B'}]} }"""));
        var wiki = await bench.ConnectAsync();
        bench.Wiki.Forget();

        var stamps = await wiki.StampsAsync(["Project:A", PageListing.Key("Project:Bots/")], CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(stamps["Project:A"].RevisionId, Is.EqualTo(7));
            Assert.That(stamps[PageListing.Key("Project:Bots/")], Is.EqualTo(PageListing.Stamp("Project:Bots/", ["Project:Bots/B", "Project:Bots/A"])));
            Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(2));
            Assert.That((bench.Wiki.Calls[0]["apprefix"], bench.Wiki.Calls[0]["apnamespace"]), Is.EqualTo(("Bots/", "4")));
        });
    }

    [Test]
    public async Task Pages_that_begin_alike_come_with_their_newest_revisions()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "info") && call["generator"] == "allpages", SmallWiki.Pages(SmallWiki.Page("Project:Bots/A", 7, ""), SmallWiki.Page("Project:Bots/B", 9, "")));
        var wiki = await bench.ConnectAsync();

        var pages = await wiki.PagesUnderAsync("Project:Bots/", CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(pages.Select(page => (page.Title, page.RevisionId)), Is.EqualTo(new[] { ("Project:Bots/A", 7L), ("Project:Bots/B", 9L) }));
            Assert.That((bench.Wiki.Calls[^1]["gapprefix"], bench.Wiki.Calls[^1]["gapfilterredir"]), Is.EqualTo(("Bots/", "nonredirects")));
        });
    }

    [Test]
    public async Task Sections_are_those_of_the_page_s_own_text()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("parse", "sections"), ScriptedAnswer.Json("""
            {'parse':{'title':'Project:Pump','pageid':9,'revid':42,'sections':[
              {'toclevel':1,'level':'2','line':'Ask','number':'1','index':'T-1','fromtitle':'Template:Header','byteoffset':null,'anchor':'Ask'},
              {'toclevel':1,'level':'2','line':'HTML','number':'2','index':'','fromtitle':false,'byteoffset':null,'anchor':'HTML'},
              {'toclevel':1,'level':'2','line':'{{Infobox}} is broken','number':'3','index':'1','fromtitle':'Project:Pump_of_news','byteoffset':33,'anchor':'{{Infobox}}_is_broken'},
              {'toclevel':2,'level':'3','line':'Ask','number':'3.1','index':'2','fromtitle':'Project:Pump_of_news','byteoffset':52,'anchor':'Ask_2','linkAnchor':'Ask_2'},
              {'toclevel':1,'level':'2','line':'In a box','number':'4','index':'3','fromtitle':'Project:Pump_of_news','byteoffset':null,'anchor':'In_a_box'}],'showtoc':true}}
            """));
        var wiki = await bench.ConnectAsync();
        bench.Wiki.Forget();

        var sections = await wiki.SectionsAsync(new PageText("Project:Pump of news", 42, "", "en", DateTimeOffset.MinValue), CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(sections, Is.EqualTo(new[] { new PageSection(33, "{{Infobox}}_is_broken"), new PageSection(52, "Ask_2") }));
            Assert.That(bench.Wiki.Calls.Single()["oldid"], Is.EqualTo("42"));
        });
    }

    [Test]
    public async Task Sections_that_the_wiki_cannot_tell_are_a_failure_of_the_page()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("parse", "sections"), ScriptedAnswer.Error("nosuchrevid"));
        var wiki = await bench.ConnectAsync();

        Assert.That(
            () => wiki.SectionsAsync(new PageText("Project:Pump", 42, "", "en", DateTimeOffset.MinValue), CancellationToken.None),
            Throws.TypeOf<ApiException>().With.Message.StartsWith("testwiki, Project:Pump: "));
    }

    [Test]
    public async Task A_history_comes_with_the_people_among_its_authors_in_one_request()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "revisions|contributors|info"), ScriptedAnswer.Json("""
            {'query':{'pages':[{'pageid':9,'ns':4,'title':'Project:Stub','pagelanguage':'fr','revisions':[
              {'revid':7,'user':'TechNewsBot','timestamp':'2026-11-24T06:00:00Z','slots':{'main':{'contentmodel':'wikitext','content':'a'} } },
              {'revid':8,'anon':true,'user':'192.0.2.7','timestamp':'2026-11-24T06:01:00Z','slots':{'main':{'contentmodel':'wikitext','content':'b'} } },
              {'revid':9,'userhidden':true,'timestamp':'2026-11-24T06:02:00Z','slots':{'main':{'texthidden':true} } },
              {'revid':10,'user':'Anne','timestamp':'2026-11-24T06:03:00Z','slots':{'main':{'contentmodel':'wikitext','content':'d'} } }],
             'contributors':[{'userid':12,'name':'Anne'}]}]}}
            """));
        var wiki = await bench.ConnectAsync();
        bench.Wiki.Forget();

        var history = await wiki.RevisionsAsync("Project:Stub", new DateTimeOffset(2026, 11, 24, 6, 0, 0, TimeSpan.Zero), CancellationToken.None);

        var call = bench.Wiki.Calls.Single();
        Assert.Multiple(() =>
        {
            Assert.That(history.Revisions.Select(revision => (revision.RevisionId, revision.User, revision.Text)), Is.EqualTo(new[] { (7L, "TechNewsBot", "a"), (8L, "192.0.2.7", "b"), (10L, "Anne", "d") }));
            Assert.That(history.People, Is.EquivalentTo(new[] { "Anne", "192.0.2.7" }));
            Assert.That((call["rvstart"], call["rvdir"], call["pcexcludegroup"]), Is.EqualTo(("2026-11-24T06:00:00Z", "newer", "bot")));
        });
    }

    [Test]
    public async Task A_page_that_is_not_there_has_no_history()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "revisions|contributors|info"), SmallWiki.Pages(SmallWiki.Missing("Project:Stub")));
        var wiki = await bench.ConnectAsync();

        var history = await wiki.RevisionsAsync("Project:Stub", DateTimeOffset.MinValue, CancellationToken.None);

        Assert.That(history.Revisions, Is.Empty);
        Assert.That(bench.Wiki.Calls[^1]["rvstart"], Is.Empty);
    }
}
