using System.Text.Json;
using TechNewsBot.MediaWiki.Tests.Scripted;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.MediaWiki.Tests.Profiles;

public sealed class ProfileReadingTests
{
    [Test]
    public async Task The_wiki_s_own_answers_make_a_profile_without_mistakes()
    {
        await using var bench = await Bench.ConnectedAsync();
        var wiki = await bench.ConnectAsync();

        var json = await wiki.ProfileJsonAsync(CancellationToken.None);

        var profile = WikiProfile.Read(json, out var mistakes);
        Assert.Multiple(() =>
        {
            Assert.That(mistakes, Is.Empty);
            Assert.That(profile!.FormatTimestamp(new DateTimeOffset(2026, 3, 5, 9, 8, 0, TimeSpan.Zero)), Is.EqualTo("09:08, 5 March 2026 (UTC)"));
        });
    }

    [TestCase("'edit'", 2)]
    [TestCase("'edit','apihighlimits'", 1)]
    public async Task Messages_are_asked_for_in_as_few_requests_as_the_rights_allow(string rights, int requests)
    {
        await using var bench = await Bench.ConnectedAsync(rights);

        await bench.ConnectAsync();

        var calls = bench.Wiki.Calls.Where(call => call.Is("query", "allmessages")).ToList();
        Assert.That(calls, Has.Count.EqualTo(requests).And.All.Matches<ApiCall>(call => call["amlang"] == "en"));
        Assert.That(calls.Select(call => call["ammessages"].Split('|').Length), Is.All.LessThanOrEqualTo(requests == 2 ? 50 : 500));
    }

    [Test]
    public async Task Variants_of_the_language_are_read_too()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "siteinfo"), SmallWiki.SiteInfo("sr", "{'sr':{'sr':{'fallbacks':['sr-ec']},'sr-ec':{'fallbacks':['sr']},'sr-el':{'fallbacks':['sr']} },'zh':{'zh-tw':{} } }"));
        var wiki = await bench.ConnectAsync();

        using var profile = JsonDocument.Parse(await wiki.ProfileJsonAsync(CancellationToken.None));

        Assert.That(profile.RootElement.GetProperty("variants").EnumerateObject().Select(variant => variant.Name), Is.EqualTo(new[] { "sr-ec", "sr-el" }));
    }

    [Test]
    public async Task A_timestamp_at_the_turn_of_a_minute_is_asked_for_again()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(
            call => call.Is("parse"),
            ScriptedAnswer.Json("{'curtimestamp':'2026-11-24T07:01:00Z','parse':{'text':'07:00, 24 November 2026 (UTC)'}}"),
            ScriptedAnswer.Json("{'curtimestamp':'2026-11-24T07:01:00Z','parse':{'text':'07:01, 24 November 2026 (UTC)'}}"));

        var wiki = await bench.ConnectAsync();

        Assert.That(wiki.Learned.Mistakes, Is.Empty);
    }
}
