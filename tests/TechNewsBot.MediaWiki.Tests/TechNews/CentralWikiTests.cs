using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.TechNews.Aids;
using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.TechNews;

public sealed class CentralWikiTests
{
    private static readonly IssueName Issue = new(2026, 48);

    [Test]
    public async Task Issues_are_found_in_one_request()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "info"), ScriptedAnswer.Json("""
            {'query':{
              'redirects':[{'from':'Tech/News/Latest','to':'Tech/News/2026/47'}],
              'pages':[{'ns':0,'title':'Tech/News/2026/49','missing':true},{'ns':0,'title':'Tech/News/2026/48','lastrevid':20},{'ns':0,'title':'Tech/News/2026/47','lastrevid':19}]}}
            """));

        var issues = await Central(bench).IssuesAsync([Issue.Next, Issue, Issue.Previous], CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(issues.Revisions, Is.EqualTo(new Dictionary<IssueName, long> { [Issue] = 20, [Issue.Previous] = 19 }));
            Assert.That(issues.Latest, Is.EqualTo(Issue.Previous));
            Assert.That(bench.Wiki.Calls.Count(call => call.Is("query", "info") && call["titles"].Length > 0), Is.EqualTo(1));
        });
    }

    [Test]
    public async Task Without_a_redirect_no_issue_is_the_latest()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "info"), SmallWiki.Pages(SmallWiki.Missing("Tech/News/Latest")));

        Assert.That((await Central(bench).IssuesAsync([Issue], CancellationToken.None)).Latest, Is.Null);
    }

    [Test]
    public async Task Sources_are_read_with_their_revision()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "revisions"), SmallWiki.Pages(SmallWiki.Page(Issue.Title, 20, "<translate>"), SmallWiki.Missing(Issue.Next.Title)));

        var sources = await Central(bench).ReadAsync([Issue, Issue.Next], CancellationToken.None);

        Assert.That(sources, Is.EqualTo(new[] { new IssueSource(Issue, 20, new DateTimeOffset(2026, 11, 24, 6, 0, 0, TimeSpan.Zero), "<translate>") }));
    }

    [Test]
    public async Task Units_are_missing_outdated_or_translated()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(
            call => call.Is("query", "messagecollection"),
            ScriptedAnswer.Json("""
                {'continue':{'mcoffset':'Tech/News/2026/48/2','continue':'-||'},'query':{'metadata':{'resultsize':4},'messagecollection':[
                  {'key':'Tech/News/2026/48/Page_display_title','translation':'Tech','tags':[],'properties':{'revision':'9','status':'translated'}},
                  {'key':'Tech/News/2026/48/1','definition':'One $lien','translation':'Un $lien','tags':[],'properties':{'revision':'10','status':'proofread','last-translator-text':'Anne'}}]}}
                """),
            ScriptedAnswer.Json("""
                {'query':{'metadata':{'resultsize':4},'messagecollection':[
                  {'key':'Tech/News/2026/48/2','translation':'Deux','tags':['fuzzy'],'properties':{'revision':'11','status':'fuzzy','last-translator-text':'Bob'}},
                  {'key':'Tech/News/2026/48/3','translation':null,'tags':[],'properties':{'status':'untranslated','last-translator-text':null}}]}}
                """));

        var translation = await Central(bench).TranslationsAsync(Issue, "fr", CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(translation.Availability, Is.EqualTo(TranslationAvailability.Read));
            Assert.That(translation.Units, Is.EqualTo(new[]
            {
                new UnitTranslation("1", "Un $lien", UnitState.Translated, 10) { Translator = "Anne" },
                new UnitTranslation("2", "Deux", UnitState.Outdated, 11) { Translator = "Bob" },
                new UnitTranslation("3", "", UnitState.Missing, 0),
            }));
            Assert.That(translation.Definitions, Is.EqualTo(new Dictionary<string, string> { ["1"] = "One $lien" }));
            Assert.That(bench.Wiki.Calls[^1] is var call && call["mcgroup"] == "page-Tech/News/2026/48" && call["mclanguage"] == "fr" && call["mcprop"].Split('|').Contains("definition") && call["mcoffset"].Length > 0, Is.True);
        });
    }

    private static IEnumerable<TestCaseData> Absences()
    {
        yield return new TestCaseData(ScriptedAnswer.Error("badparameter"), TranslationAvailability.NotMarked).SetArgDisplayNames("no group");
        yield return new TestCaseData(ScriptedAnswer.Error("translate-invalidlanguage"), TranslationAvailability.UnknownLanguage).SetArgDisplayNames("no language");
        yield return new TestCaseData(ScriptedAnswer.Json("{'batchcomplete':true,'warnings':[{'code':'unrecognizedvalues','text':'Unrecognized value for parameter list','module':'query'}]}"), TranslationAvailability.NotMarked).SetArgDisplayNames("no Translate");
    }

    [TestCaseSource(nameof(Absences))]
    public async Task What_is_not_there_is_no_failure(object answer, TranslationAvailability availability)
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "messagecollection"), (ScriptedAnswer)answer);

        var translation = await Central(bench).TranslationsAsync(Issue, "xx", CancellationToken.None);

        Assert.That((translation.Availability, translation.Units.Count), Is.EqualTo((availability, 0)));
    }

    [Test]
    public async Task Another_error_names_the_issue()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("query", "messagecollection"), ScriptedAnswer.Error("translate-pageerror"));

        Assert.That(
            () => Central(bench).TranslationsAsync(Issue, "fr", CancellationToken.None),
            Throws.TypeOf<ApiException>().With.Message.StartsWith("testwiki, Tech/News/2026/48: ").And.Property("Code").EqualTo("translate-pageerror"));
    }

    [Test]
    public async Task Edited_translations_are_those_of_issues_in_the_recent_changes()
    {
        await using var bench = await Bench.ConnectedAsync();
        var withTranslations = SmallWiki.SiteInfo().Body.Replace("\"namespaces\":{", "\"namespaces\":{\"1198\":{\"id\":1198,\"case\":\"first-letter\",\"name\":\"Translations\",\"canonical\":\"Translations\"},", StringComparison.Ordinal);
        bench.Wiki.On(call => call.Is("query", "siteinfo"), ScriptedAnswer.Json(withTranslations)).On(
            call => call.Is("query", "recentchanges"),
            ScriptedAnswer.Json("""
                {'continue':{'rccontinue':'20261124|5','continue':'-||'},'query':{'recentchanges':[
                  {'type':'edit','ns':1198,'title':'Translations:Tech/News/2026/48/3/fr'},
                  {'type':'new','ns':1198,'title':'Translations:Tech/News/2026/48/4/fr'},
                  {'type':'edit','ns':1198,'title':'Translations:Main Page/4/fr'}]}}
                """),
            ScriptedAnswer.Json("{'query':{'recentchanges':[{'type':'log','ns':1198,'title':'Translations:Tech/News/2026/47/1/sr-ec'},{'type':'log','ns':1198}]}}"));

        var edited = await Central(bench).EditedTranslationsAsync(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.FromHours(2)), CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(edited, Is.EquivalentTo(new[] { (Issue, "fr"), (Issue.Previous, "sr-ec") }));
            Assert.That(bench.Wiki.Calls[^1] is var call && call["rcnamespace"] == "1198" && call["rcend"] == "2026-11-24T06:00:00Z" && call["rctype"] == "edit|new|log", Is.True);
        });
    }

    [Test]
    public async Task A_wiki_without_translations_cannot_tell_which_were_edited()
    {
        await using var bench = await Bench.ConnectedAsync();

        Assert.That(await Central(bench).EditedTranslationsAsync(DateTimeOffset.MinValue, CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task Suggestions_of_the_memory_and_of_machines_are_told_apart()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("translationaids"), ScriptedAnswer.Json("""
            {'helpers':{
              'mt':[{'target':'Un [[$1|lien]]','service':'MinT','source_language':'en','source':'A [[$1|link]]'}],
              'ttmserver':[{'source':'A link','context':'Translations:Tech/News/2026/39/2','location':'Translations:Tech/News/2026/39/2/fr','quality':0.8947,'wiki':'metawiki','target':'Un lien','service':'TTMServer','source_language':'en','local':true}]},
             'times':{'mt':0.412,'ttmserver':0.02}}
            """));

        var answer = await Central(bench).AidsAsync(Issue, "3", "fr", CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(answer!.HasModule);
            Assert.That(answer!.Aids, Is.EqualTo(new[] { new TranslationAid(AidSource.Memory, "Un lien", "TTMServer", 89), new TranslationAid(AidSource.Machine, "Un [[$1|lien]]", "MinT", 100) }));
            Assert.That(bench.Wiki.Calls[^1] is var call && call["title"] == "Translations:Tech/News/2026/48/3/fr" && call["prop"] == "mt|ttmserver", Is.True);
        });
    }

    private static IEnumerable<TestCaseData> NoSuggestions()
    {
        yield return new TestCaseData(ScriptedAnswer.Json("{'helpers':{'mt':{'error':'Service MinT is suspended'},'ttmserver':[]},'times':{}}"), true).SetArgDisplayNames("a helper failed");
        yield return new TestCaseData(ScriptedAnswer.Json("{'helpers':[]}"), true).SetArgDisplayNames("no helpers");
        yield return new TestCaseData(ScriptedAnswer.Error("nomessagefortitle"), true).SetArgDisplayNames("no such unit");
        yield return new TestCaseData(ScriptedAnswer.Error("badvalue"), false).SetArgDisplayNames("no such action");
        yield return new TestCaseData(ScriptedAnswer.Error("unknown_action"), false).SetArgDisplayNames("no such action, long ago");
    }

    [TestCaseSource(nameof(NoSuggestions))]
    public async Task That_there_is_no_suggestion_is_no_failure(object scripted, bool hasModule)
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("translationaids"), (ScriptedAnswer)scripted);

        var answer = await Central(bench).AidsAsync(Issue, "3", "fr", CancellationToken.None);

        Assert.That((answer!.HasModule, answer.Aids.Count), Is.EqualTo((hasModule, 0)));
    }

    [Test]
    public async Task Nobody_waits_for_suggestions_of_a_wiki_that_wants_no_requests()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("translationaids"), ScriptedAnswer.Error("readapidenied"));

        Assert.That(await Central(bench).AidsAsync(Issue, "3", "fr", CancellationToken.None), Is.Null);
    }

    private static CentralWiki Central(Bench bench) => new(bench.Connections(), "testwiki");
}
