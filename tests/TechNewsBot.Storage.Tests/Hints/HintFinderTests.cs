using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Tasks;
using TechNewsBot.Core.TechNews;
using TechNewsBot.Core.Tests;
using TechNewsBot.Core.Tests.Requests;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Storage.Hints;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Storage.Tests.Hints;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class HintFinderTests : IDisposable
{
    private const string Space = "Project:Space";
    private const string Pump = "Project:Pump";
    private const string Old = "== Table runs off the screen on phones ==\nThe table of bridges is wider than the screen and the whole page scrolls sideways. Can someone help? $A1\n:Wrap it in a div, then only the table scrolls. {{done}} $B2\n\n";
    private const string New = "== How do I stop a wide table from scrolling the page? ==\nThe table of stations is wider than the screen of phones. Can only the table scroll sideways? $C3\n\n";

    // Words are special only where most discussions do without them.
    private static readonly string Others = string.Concat(Enumerable.Range(1, 12).Select(number => $"== Matter{number}x ==\nThe template [[Template:Subject{number}x]] is broken, please help. $A1\n:Of course. {{{{done}}}} $B2\n\n"));

    private readonly TemporaryFolder folder = new();
    private readonly Database database;
    private readonly MemoryWiki wiki = new(LabelledThread.Profile("en"));
    private HintBench bench;

    public HintFinderTests() => database = new Database("Data Source=bot.db", folder.Path);

    [SetUp]
    public void Begin()
    {
        bench = new HintBench(database, wiki);
        wiki.Carriers.Clear();
        wiki.Carriers.Add(Space);
        wiki.Put(Space, "{{TechNewsBot|job=requests|pages=Project:Pump|stale=900d|resources=Project:Tools}}\n{{TechNewsBot end}}");
        wiki.Put("Project:Tools", "* [[Help:Gadgets]]: how gadgets are made");
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Test]
    public async Task An_answered_discussion_is_suggested_and_a_second_sweep_edits_nothing()
    {
        Put(Old + New);
        await bench.SweepAsync();
        var first = wiki[Space];

        await bench.SweepAsync();

        Assert.That(first, Does.Contain("#Table runs off the screen on phones|<bdi>Table runs off the screen on phones</bdi>]] <small>(answered here)"));
        Assert.That(wiki[Space], Is.EqualTo(first));
    }

    [TestCase("", TestName = "deleted")]
    [TestCase("<s>$0</s>", TestName = "struck out")]
    public async Task A_hint_that_people_take_out_never_comes_back(string left)
    {
        Put(Old + New.Replace("C3", "A2", StringComparison.Ordinal));
        await bench.SweepAsync();
        var hint = Hint(wiki[Space]);

        wiki.Put(Space, wiki[Space].Replace(hint, left.Replace("$0", hint, StringComparison.Ordinal), StringComparison.Ordinal));
        await bench.SweepAsync();
        var dismissed = wiki[Space];
        wiki.Put(Space, "{{TechNewsBot|job=requests|pages=Project:Pump|stale=900d}}\n{{TechNewsBot end}}");
        await bench.SweepAsync();

        Assert.That(dismissed, Does.Contain("data-no-hints=").And.Not.Contain("data-hint="));
        Assert.That(wiki[Space], Does.Contain("How do I stop").And.Not.Contain("data-hint="), "remembered in the database");
    }

    [Test]
    public async Task Without_its_database_the_bot_reads_on_the_page_what_was_dismissed()
    {
        Put(Old + New);
        await bench.SweepAsync();
        wiki.Put(Space, wiki[Space].Replace(Hint(wiki[Space]), "", StringComparison.Ordinal));
        await bench.SweepAsync();

        using var fresh = new Database("Data Source=fresh.db", folder.Path);
        await new HintBench(fresh, wiki).SweepAsync();

        Assert.That(wiki[Space], Does.Contain("data-no-hints=").And.Not.Contain("data-hint="));
    }

    [Test]
    public async Task A_hint_that_stands_stays_when_a_better_one_comes()
    {
        Put(Old + New);
        await bench.SweepAsync();
        var hint = Hint(wiki[Space]);

        Put(Old + New + New.Replace("$C3", "$A1", StringComparison.Ordinal) + ":{{done}} $B2\n");
        await bench.SweepAsync();

        Assert.That(Hint(wiki[Space]), Is.EqualTo(hint));
        Assert.That(wiki[Space].Split("data-hint=").Length - 1, Is.EqualTo(2));
    }

    [Test]
    public async Task A_thread_that_was_renamed_is_the_same_hint()
    {
        Put(Old + New);
        await bench.SweepAsync();
        var code = Code(wiki[Space]);

        Put(Old.Replace("== Table runs off", "== A table that runs off", StringComparison.Ordinal) + New);
        await bench.SweepAsync();

        Assert.That(wiki[Space], Does.Contain("A table that runs off the screen on phones</bdi>").And.Contain($"data-hints=\"{code}\""));
    }

    [TestCase("Module:Date", "[[:Module:Date|<bdi>Module:Date</bdi>]] <small>(page of this wiki)")]
    [TestCase("Template:Sum", "[https://meta.example/w/index.php?title=Template%3ASum <bdi>Template:Sum</bdi>] <small>(on the central wiki)")]
    public async Task A_named_page_is_suggested_here_or_else_on_the_central_wiki(string title, string shown)
    {
        wiki.Put("Module:Date", "return {}");
        bench.CentralPages = ["Module:Date", "Template:Sum"];
        Put($"== Can “{title}” be used in lists? ==\nIs it good for that? $A1\n");

        await bench.SweepAsync();

        Assert.That(wiki[Space], Does.Contain(shown));
        Assert.That(wiki[Space].Split("data-hint=").Length - 1, Is.EqualTo(1));
    }

    [Test]
    public async Task A_hint_of_the_central_wiki_stays_while_that_wiki_does_not_answer()
    {
        bench.CentralPages = ["Template:Sum"];
        Put("== Can “Template:Sum” be used? ==\nIs it good? $A1\n");
        await bench.SweepAsync();
        var shown = wiki[Space];

        bench.CentralPages = null;
        await bench.SweepAsync();

        Assert.That(wiki[Space], Is.EqualTo(shown).And.Contains("on the central wiki"));
    }

    [Test]
    public async Task Resources_news_and_the_cited_task_are_suggested()
    {
        wiki.Put("Project:Tools", "* [https://petscan.example PetScan]: lists of pages by category and template");
        bench.Issues.Put(new IssueName(2026, 46), "* <translate><!--T:1--> The field <code>sections</code> of the parser goes away.</translate> [https://phabricator.wikimedia.org/T412060]");
        Put("== Lists of pages by template and category ==\nWhich tool makes such lists, see [[phab:T412060]]? $A1\n");

        await bench.SweepAsync();

        Assert.That(wiki[Space], Does.Contain("[https://petscan.example <bdi>PetScan</bdi>] <small>(resources)")
            .And.Contain("title=Tech/News/2026/46 <bdi>The field sections of the parser goes away.</bdi>] <small>(Tech News <bdi>2026-46</bdi>)")
            .And.Contain("[https://phab.example/T412060 <bdi>T412060</bdi>] <small>(cited task)"));
    }

    [Test]
    public async Task What_is_only_polite_in_common_suggests_nothing()
    {
        Put(Others.Replace("please help.", "could someone please help me? Thank you!", StringComparison.Ordinal).Replace("x ==", "y ==", StringComparison.Ordinal)
            + "== Another question ==\nHello, could someone please help me with my [[Template:Signature]]? Thank you! $C3\n");

        await bench.SweepAsync();

        Assert.That(wiki[Space], Does.Contain("Another question").And.Not.Contain("data-hint="));
    }

    [Test]
    public async Task A_page_of_resources_that_is_missing_is_named()
    {
        wiki.Put(Space, "{{TechNewsBot|job=requests|pages=Project:Pump|resources=Project:Nowhere}}\n{{TechNewsBot end}}");
        Put(New);

        var report = await bench.SweepAsync();

        Assert.That(wiki[Space], Does.Contain("⚠").And.Contain("Nowhere"));
        Assert.That(report.Problems.Select(problem => problem.Text), Has.Some.Contains("resources="));
    }

    [Test]
    public async Task A_row_template_gets_the_hints_and_keeps_what_was_dismissed()
    {
        wiki.Put(Space, "{{TechNewsBot|job=requests|pages=Project:Pump|stale=900d|row=Row}}\n{{TechNewsBot end}}");
        Put(Old + New);
        await bench.SweepAsync();
        var code = Code(wiki[Space]);

        wiki.Put(Space, wiki[Space].Replace(Hint(wiki[Space]), "", StringComparison.Ordinal));
        await bench.SweepAsync();

        Assert.That(wiki[Space], Does.Contain($"|hints=|hints-shown=|hints-dismissed={code}"));
    }

    [Test]
    public async Task A_discussion_that_only_its_task_settles_is_suggested_once_that_is_closed()
    {
        Put(Old.Replace("{{done}}", "See [[phab:T123]].", StringComparison.Ordinal) + New);
        bench.Tasks.Put(new TrackedTask("T123", "", TaskState.Open));
        await bench.SweepAsync();
        var open = wiki[Space];

        bench.Tasks.Put(new TrackedTask("T123", "", TaskState.Resolved, Moments.Now.AddDays(-1)));
        await bench.SweepAsync();

        Assert.That(open, Does.Not.Contain("(answered here)"));
        Assert.That(wiki[Space], Does.Contain("(answered here)"));
    }

    [TestCase(1, 1)]
    [TestCase(100, 2)]
    public async Task Only_what_has_a_row_is_looked_up(int rows, int hinted)
    {
        wiki.Put(Space, $"{{{{TechNewsBot|job=requests|pages=Project:Pump|stale=900d|data=yes|rows={rows}}}}}\n{{{{TechNewsBot end}}}}");
        Put(Old + New + New.Replace("How do", "Again: how do", StringComparison.Ordinal).Replace("C3", "A2", StringComparison.Ordinal));

        await bench.SweepAsync();

        Assert.That(wiki[$"{Space}/data"].Split("\"code\":").Length - 1, Is.EqualTo(hinted));
    }

    [Test]
    public async Task A_dry_run_remembers_nothing_that_was_dismissed()
    {
        Put(Old + New);
        await bench.SweepAsync();
        wiki.Put(Space, wiki[Space].Replace(Hint(wiki[Space]), "", StringComparison.Ordinal));

        var plan = await bench.PlanAsync(Space);

        Assert.That(plan.Edits[0].Decide(plan.Page).Text, Does.Contain("data-no-hints="));
        Assert.That(await new HintMemory(database).DismissedAsync(wiki.Id, default), Is.Empty);
    }

    [Test]
    public async Task A_hint_of_any_title_leaves_the_region_whole(
        [Values("a | b || c", "}} {{{x}}}", "-->", "<!-- x -->", "<nowiki>x</nowiki>", "<nowiki>", "\u202Eevil\u2067", "|}", "{|", "|-", "''b''", "[[a|b]]", "]] [[", "</span></div>", "&#124; &lt;b&gt;", "👩‍👩‍👧‍👧")] string title)
    {
        wiki.Put("Project:Tools", $"* [https://tool.example {title} tables]: only the wide table of stations scrolls on phones\n* [[Help:Wide tables|{title} scroll]]: wide tables scroll sideways on phones");
        Put(Old.Replace("== Table", $"== {title} Table", StringComparison.Ordinal) + New);
        await bench.SweepAsync();
        var first = wiki[Space];

        await bench.SweepAsync();

        var document = WikitextDocument.Parse(first);
        Assert.Multiple(() =>
        {
            Assert.That(first, Does.Contain("data-hint="));
            Assert.That(JobTemplate.Find(document, wiki.Template, wiki.Profile).Select(call => first[call.Region!.Value.End..]), Is.EqualTo(new[] { "{{TechNewsBot end}}" }));
            Assert.That(document.Comments.Select(comment => comment.In(first)), Has.All.EndsWith("-->"));
            Assert.That(wiki[Space], Is.EqualTo(first));
        });
    }

    private void Put(string pump) => wiki.Put(Pump, LabelledThread.Signed(Others + pump));

    private static string Hint(string text)
    {
        var start = text.IndexOf("<span data-hint=", StringComparison.Ordinal);
        const string End = "</small></span>";
        return text[start..(text.IndexOf(End, start, StringComparison.Ordinal) + End.Length)];
    }

    private static string Code(string text) => Hint(text).Split('"')[1];
}
