using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.Sessions;

public sealed class WikiConnectionsTests
{
    [Test]
    public async Task What_a_wiki_says_about_itself_is_read_once_and_kept_for_a_day()
    {
        await using var bench = await Bench.ConnectedAsync();
        var connections = bench.Connections();
        await connections.ConnectAsync("testwiki", CancellationToken.None);
        bench.Wiki.Forget();

        await connections.ConnectAsync("testwiki", CancellationToken.None);
        var again = bench.Wiki.Calls.Count;
        await bench.Connections().ConnectAsync("testwiki", CancellationToken.None);
        var restarted = bench.Wiki.Calls.Count(call => call.Is("query", "siteinfo"));
        bench.Time.Advance(TimeSpan.FromDays(1));
        await connections.ConnectAsync("testwiki", CancellationToken.None);

        Assert.That((again, restarted, bench.Wiki.Calls.Count(call => call.Is("query", "siteinfo"))), Is.EqualTo((0, 0, 1)));
    }

    [Test]
    public async Task The_template_is_known_under_all_its_names()
    {
        await using var bench = await Bench.ConnectedAsync();

        var wiki = await bench.ConnectAsync();

        Assert.That(wiki.Template.Start, Is.EqualTo(new[] { "TechNewsBot", "TNB" }));
        Assert.That(wiki.Template.End, Is.EqualTo(new[] { "TechNewsBot end" }));
    }

    [Test]
    public async Task Another_template_in_the_configuration_counts_at_once()
    {
        await using var bench = await Bench.ConnectedAsync();
        await bench.ConnectAsync();

        await bench.Connections(Bench.Client with { Template = "Template:Tech desk" }).ConnectAsync("testwiki", CancellationToken.None);

        Assert.That(bench.Wiki.Calls.Last(call => call.Is("query", "redirects"))["titles"], Is.EqualTo("Template:Tech desk|Template:Tech desk end"));
    }

    [Test]
    public async Task An_unchanged_wiki_costs_two_requests()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "info"), SmallWiki.Pages(SmallWiki.Page("Project:News", 10, "")));
        var connections = bench.Connections();
        await connections.ConnectAsync("testwiki", CancellationToken.None);
        bench.Wiki.Forget();

        var wiki = await connections.ConnectAsync("testwiki", CancellationToken.None);
        await wiki.CarriersAsync(CancellationToken.None);
        await wiki.StampsAsync(["Project:Pump", "User:TechNewsBot/stop"], CancellationToken.None);

        Assert.That(bench.Wiki.Calls, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task An_inspection_tells_what_a_sweep_needs()
    {
        await using var bench = await Bench.ConnectedAsync("'edit','bot'");
        bench.Wiki
            .On(call => call.Is("query", "info"), SmallWiki.Pages(SmallWiki.Page("Template:TechNewsBot", 3, ""), SmallWiki.Missing("Template:TechNewsBot end")))
            .On(call => call.Is("query", "embeddedin"), SmallWiki.Pages(SmallWiki.Page("Project:News", 10, "")));

        var found = await bench.Connections().InspectAsync("testwiki", CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That((found.SiteName, found.Generator, found.Language, found.IsRightToLeft), Is.EqualTo(("Small Wiki", "MediaWiki 1.39.17", "en", false)));
            Assert.That((found.User, found.CanEdit, found.HasBotRight, found.KnowsTimestamps, found.HasDiscussionTools, found.Failure), Is.EqualTo(("TechNewsBot", true, true, true, false, "")));
            Assert.That(found.Carriers, Is.EqualTo(new[] { "Project:News" }));
            Assert.That(found.Groups, Is.EqualTo(new[] { "bot" }));
            Assert.That(found.TemplatePages, Is.EqualTo(new[] { "Template:TechNewsBot" }));
            Assert.That(found.MissingTemplatePages, Is.EqualTo(new[] { "Template:TechNewsBot end" }));
            Assert.That(found.ProfileMistakes, Is.Empty);
        });
    }

    [Test]
    public async Task DiscussionTools_is_known_by_its_special_pages_without_another_request()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki
            .On(call => call.Is("query", "siteinfo"), SmallWiki.SiteInfo(specialPages: "{'realname':'FindComment','aliases':['Find_comment']}"))
            .On(call => call.Is("query", "info"), SmallWiki.Pages())
            .On(call => call.Is("query", "embeddedin"), SmallWiki.Pages());

        var found = await bench.Connections().InspectAsync("testwiki", CancellationToken.None);

        Assert.That(found.HasDiscussionTools, Is.True);
        Assert.That(bench.Wiki.Calls.Count(call => call.Is("discussiontoolspageinfo")), Is.Zero);
    }

    [Test]
    public async Task An_inspection_of_something_that_is_no_wiki_says_so()
    {
        await using var bench = await Bench.StartAsync();
        bench.Wiki.On(_ => true, ScriptedAnswer.Page(200));

        var found = await bench.Connections().InspectAsync("testwiki", CancellationToken.None);

        Assert.That(found.Failure, Does.StartWith("testwiki: ").And.Contain("web page"));
    }

    [Test]
    public async Task JSON_that_is_no_wiki_s_is_named()
    {
        await using var bench = await Bench.StartAsync();
        bench.Wiki.On(_ => true, ScriptedAnswer.Json("{'query':[1,{'a':null}],'hello':'world'}"));

        Assert.That(() => bench.ConnectAsync(new WikiSettings("testwiki", bench.Wiki.Api)), Throws.TypeOf<UnreadableAnswerException>());
    }

    [Test]
    public async Task A_wiki_that_is_not_configured_is_a_mistake_of_the_caller()
    {
        await using var bench = await Bench.StartAsync();
        var connections = bench.Connections();

        Assert.That(() => connections.ConnectAsync("otherwiki", CancellationToken.None), Throws.ArgumentException.With.Message.Contains("testwiki"));
    }
}
