using System.Text.Json;
using TechNewsBot.Commands;
using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.Tests.Commands;

internal sealed class CheckCommandTests
{
    private const string WithDiscussionTools = "{'realname':'FindComment','aliases':['FindComment']}";

    private readonly Terminal terminal = new();
    private TemporaryFolder folder;
    private ScriptedWiki wiki;

    [SetUp]
    public async Task StartWiki()
    {
        folder = new TemporaryFolder();
        wiki = (await ScriptedWiki.StartAsync())
            .AsSmallWiki()
            .On(call => call.Is("query", "info"), SmallWiki.Pages())
            .On(call => call.Is("query", "embeddedin"), SmallWiki.Pages(SmallWiki.Page("Project:Requests", 10, "")))
            .On(call => call["titles"] == "Project:Requests", SmallWiki.Pages(SmallWiki.Page("Project:Requests", 10, "{{TechNewsBot|job=requests|pages=Project:Pump}}")))
            .On(call => call["titles"] == "Project:Pump", SmallWiki.Pages(SmallWiki.Page("Project:Pump", 42, "== A ==\nx [[User:Ada]] 10:00, 1 November 2026 (UTC)\n\ny [[User:Bo]] 10:01, 1 November 2026 (UTC)")))
            .On(call => call.Is("discussiontoolspageinfo") && call["oldid"] == "42", ScriptedAnswer.Json("""
                {'discussiontoolspageinfo':{'threaditemshtml':[{'type':'heading','id':'h-A','replies':[
                  {'type':'comment','level':1,'id':'c-1','author':'Ada','timestamp':'2026-11-01T10:00:00Z','replies':[]},
                  {'type':'comment','level':1,'id':'c-2','author':'Cy','timestamp':'2026-11-01T10:01:00Z','replies':[]}]}]}}
                """));
    }

    [TearDown]
    public async Task StopWiki()
    {
        await wiki.DisposeAsync();
        folder.Dispose();
    }

    [Test]
    public async Task Where_DiscussionTools_is_installed_its_reading_is_compared_with_the_bot_s()
    {
        wiki.On(call => call.Is("query", "siteinfo"), SmallWiki.SiteInfo(specialPages: WithDiscussionTools));

        var code = await RunAsync();

        Assert.That(code, Is.EqualTo(ExitCode.Done), terminal.Error);
        Assert.That(terminal.Output, Does.StartWith("well   metawiki: Small Wiki").And.Contain("DiscussionTools agrees on 1 of 3 comments of Project:Pump"));
    }

    [Test]
    public async Task Machines_are_told_what_differs()
    {
        wiki.On(call => call.Is("query", "siteinfo"), SmallWiki.SiteInfo(specialPages: WithDiscussionTools));

        await RunAsync("--json");

        var agreement = JsonElement.Parse(terminal.Output).GetProperty("wikis")[0].GetProperty("agreements")[0];
        Assert.That(agreement.GetProperty("missed")[0].GetProperty("author").GetString(), Is.EqualTo("Cy"));
        Assert.That(agreement.GetProperty("invented")[0].GetProperty("author").GetString(), Is.EqualTo("Bo"));
    }

    [Test]
    public async Task A_comparison_that_fails_leaves_the_wiki_well()
    {
        wiki
            .On(call => call.Is("query", "siteinfo"), SmallWiki.SiteInfo(specialPages: WithDiscussionTools))
            .On(call => call.Is("discussiontoolspageinfo"), ScriptedAnswer.Error("nosuchrevid"));

        var code = await RunAsync();

        Assert.That(code, Is.EqualTo(ExitCode.Done), terminal.Error);
        Assert.That(terminal.Output, Does.Contain("DiscussionTools could not be compared (metawiki, Project:Pump: the wiki answered nosuchrevid"));
    }

    [Test]
    public async Task A_wiki_without_DiscussionTools_is_not_asked_about_it()
    {
        await RunAsync();

        Assert.That(terminal.Output, Does.StartWith("well").And.Not.Contain("DiscussionTools"));
        Assert.That(wiki.Calls.Any(call => call.Is("discussiontoolspageinfo") || call["titles"] == "Project:Pump"), Is.False);
    }

    [Test]
    public async Task A_wiki_whose_own_timestamp_cannot_be_read_fails()
    {
        wiki.On(call => call.Is("parse"), ScriptedAnswer.Json("{'curtimestamp':'2026-11-24T07:00:30Z','parse':{'text':'the 24th, at seven (UTC)'}}"));

        var code = await RunAsync();

        Assert.That(code, Is.EqualTo(ExitCode.Failed));
        Assert.That(terminal.Output, Does.StartWith("FAILED metawiki: its timestamps cannot be read").And.Contain("the 24th, at seven (UTC)"));
    }

    private Task<int> RunAsync(params string[] more)
    {
        var configuration = folder.Write("appsettings.json", JsonSerializer.Serialize(new
        {
            TechNewsBot = new
            {
                Operator = "https://meta.wikimedia.org/wiki/User:Example; example@example.org",
                Central = "metawiki",
                Account = new { User = "TechNewsBot@worker", SmallWiki.Password },
                Wikis = new { metawiki = new { Api = wiki.Api.AbsoluteUri } },
            },
        }));
        return terminal.RunAsync(["check", "--config", configuration, .. more]);
    }
}
