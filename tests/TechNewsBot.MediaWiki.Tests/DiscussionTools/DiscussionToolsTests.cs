using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Wikis;
using TechNewsBot.MediaWiki.Tests.Scripted;

namespace TechNewsBot.MediaWiki.Tests.DiscussionTools;

public sealed class DiscussionToolsTests
{
    private static readonly PageText Pump = new("Project:Pump", 42, "", "en", DateTimeOffset.MinValue);

    [Test]
    public async Task Comments_come_in_the_order_of_the_page_without_those_of_other_pages()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("discussiontoolspageinfo"), ScriptedAnswer.Json("""
            {'discussiontoolspageinfo':{
              'transcludedfrom':{'h-A':false,'c-Ada':false,'c-Bo':true,'c-Di':'Project:Pump/Archive','c-Cy':false},
              'threaditemshtml':[
                {'headingLevel':null,'name':'h-','type':'heading','level':0,'id':'h-','replies':[],'html':'','othercontent':''},
                {'headingLevel':2,'name':'h-Ada-20261101100000','type':'heading','level':0,'id':'h-A','html':'A','replies':[
                  {'type':'comment','level':1,'id':'c-Ada','author':'Ada','timestamp':'2026-11-01T10:00:00Z','html':'x','replies':[
                    {'type':'comment','level':2,'id':'c-Bo','author':'Bo','timestamp':'2026-11-01T10:01:00Z','html':'y','replies':[]},
                    {'type':'comment','level':2,'id':'c-Di','author':'Di','timestamp':'2026-11-01T10:02:00Z','html':'z','replies':[]}]},
                  {'headingLevel':3,'type':'heading','level':0,'id':'h-B','html':'B','replies':[
                    {'type':'comment','level':1,'id':'c-Cy','author':'Cy','timestamp':'2026-11-01T10:03:00Z','html':'z','replies':[]}]}]}]}}
            """));

        var comments = await CommentsAsync(bench);

        Assert.Multiple(() =>
        {
            Assert.That(comments, Is.EqualTo(new[] { By("Ada", 0, 1), By("Bo", 1, 2), By("Cy", 3, 1) }));
            Assert.That(bench.Wiki.Calls[^1]["oldid"], Is.EqualTo("42"));
        });
    }

    [Test]
    public async Task A_very_long_chain_of_answers_is_read_to_its_end()
    {
        const int Depth = 150;
        await using var bench = await Bench.ConnectedAsync();
        var chain = "[]";
        for (var level = Depth; level > 0; level--)
            chain = $"[{{'type':'comment','level':{level},'id':'c-{level}','author':'Ada','timestamp':'2026-11-01T10:00:00Z','html':'','replies':{chain}}}]";
        bench.Wiki.On(call => call.Is("discussiontoolspageinfo"), ScriptedAnswer.Json($"{{'discussiontoolspageinfo':{{'threaditemshtml':{chain}}}}}"));

        Assert.That(await CommentsAsync(bench), Has.Count.EqualTo(Depth));
    }

    private static IEnumerable<TestCaseData> Absences()
    {
        yield return new TestCaseData(ScriptedAnswer.Error("badvalue")).SetArgDisplayNames("no such action");
        yield return new TestCaseData(ScriptedAnswer.Json("{'discussiontoolspageinfo':{'transcludedfrom':[]}}")).SetArgDisplayNames("not available on the page");
    }

    [TestCaseSource(nameof(Absences))]
    public async Task A_wiki_that_does_not_tell_is_no_failure(object answer)
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("discussiontoolspageinfo"), (ScriptedAnswer)answer);

        Assert.That(await CommentsAsync(bench), Is.Null);
    }

    [Test]
    public async Task Another_error_names_the_page()
    {
        await using var bench = await Bench.ConnectedAsync();
        bench.Wiki.On(call => call.Is("discussiontoolspageinfo"), ScriptedAnswer.Error("nosuchrevid"));

        Assert.That(() => CommentsAsync(bench), Throws.TypeOf<ApiException>().With.Message.StartsWith("testwiki, Project:Pump: "));
    }

    private static async Task<IReadOnlyList<ReportedComment>?> CommentsAsync(Bench bench) =>
        await new MediaWiki.DiscussionTools(await bench.ConnectAsync()).CommentsAsync(Pump, CancellationToken.None);

    private static ReportedComment By(string author, int minute, int level) => new(author, new DateTimeOffset(2026, 11, 1, 10, minute, 0, TimeSpan.Zero), level);
}
