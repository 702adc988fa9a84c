using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Tests.Pages;
using TechNewsBot.Core.Tests.Requests.Register;
using TechNewsBot.Core.Tests.Requests.Tasks;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Requests;

/// <summary>Whole sweeps over pages that nobody would wish for: whatever they hold, the page with the table stays well-formed and comes to rest.</summary>
public sealed class HostilePumpTests
{
    private const string Space = "Wikipedia:Space";
    private const string Pump = "Wikipedia:Pump";
    private const string Call = "{{TechNewsBot|job=requests|pages=Wikipedia:Pump|columns=request,kind,status,opened,last,owner,note}}";
    private const string End = "{{TechNewsBot end}}\nBelow";

    private static readonly string Long = string.Concat(Enumerable.Repeat("é", 127)) + "z";

    private static readonly Arbitrary<string> Anything = Gen
        .Elements("|", "||", "\n", "\n|-", "\n|}", "\n{|", "{{", "}}", "[[", "]]", "<nowiki>", "</nowiki>", "<!--", "-->", "\n== a ==\n", "\n=", "a", "ж", "\u202E", "\uD83D", "<div>", "data-request=\"h-Ada-20261121100000\"", "\n| class=\"technewsbot-note\" |")
        .ListOf().Select(list => string.Concat(list)).ToArbitrary();

    private static string[] Titles => ["a | b || c", "}} {{{x}}}", "-->", "<nowiki>x</nowiki>", "\u202Eevil\u2067", "👩‍👩‍👧‍👧", Long, "Dup", "Dup", "dup", "|}", "{|", "''b''", "&lt;b&gt; &#124;", "[[a|b]]", "https://example.org"];

    [Test]
    public async Task Every_hostile_title_has_a_row_of_its_own()
    {
        var wiki = Wiki(string.Concat(Titles.Select((title, i) => Thread(title, $"User {i}"))) + "== Empty ==\n\n== Empty too ==\n");

        await SweepAsync(wiki);

        Assert.Multiple(() =>
        {
            Assert.That(Tables(wiki[Space]).Select(table => table.Split("\n|- ").Length - 1).Sum(), Is.EqualTo(Titles.Length));
            Assert.That(IsWhole(wiki[Space]), Is.True);
        });
    }

    [Test]
    public async Task Every_hostile_title_keeps_its_row_when_it_is_archived()
    {
        var register = new MemoryRegister();
        var pump = string.Concat(Titles.Select((title, i) => Thread(title, $"User {i}")));
        var wiki = Wiki(pump);
        await SweepAsync(wiki, register);
        wiki.Put(Pump, "");
        wiki.Put($"{Pump}/%7C ''b'' -- & ~~", pump);

        await SweepAsync(wiki, register);

        Assert.Multiple(() =>
        {
            Assert.That(Tables(wiki[Space]).Select(table => table.Split("\n|- ").Length - 1).Sum(), Is.EqualTo(Titles.Length));
            Assert.That(wiki[Space], Does.Contain("Archived without an answer"));
            Assert.That(IsWhole(wiki[Space]), Is.True);
        });
    }

    [Test]
    public async Task Two_megabytes_of_requests_are_read_and_the_rows_stay_limited()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 2_000_000; i++)
            text.Append(Thread($"Request {i}", $"User {i}").Replace("broken", new string('x', 2000), StringComparison.Ordinal));
        var wiki = Wiki(text.ToString());

        await SweepAsync(wiki);

        Assert.Multiple(() =>
        {
            Assert.That(wiki[Space].Split("data-request=").Length - 1, Is.EqualTo(100));
            Assert.That(IsWhole(wiki[Space]), Is.True);
        });
    }

    [TestCase("#REDIRECT [[Wikipedia:Elsewhere]]")]
    [TestCase("")]
    [TestCase("== Empty ==")]
    public async Task A_pump_without_requests_gives_a_sentence_in_place_of_the_table(string text)
    {
        var wiki = Wiki(text);

        await SweepAsync(wiki);

        Assert.That(wiki[Space], Does.Contain("There are no requests at present.").And.EndsWith(End));
    }

    [Test]
    public void Whatever_people_write_into_the_region_it_is_whole_after_the_next_sweep() =>
        Prop.ForAll(Anything, Gen.Choose(0, 1000).ToArbitrary(), IsMended).QuickCheckThrowOnFailure();

    [TestCase("<!--||", 999)]
    [TestCase("<!--<!--", 963)]
    [TestCase("{{", 990)]
    public void What_someone_began_in_the_footer_is_taken_out(string written, int place) => Assert.That(IsMended(written, place), Is.True);

    [Test]
    public void Whatever_stands_on_the_pump_the_region_is_whole() =>
        Prop.ForAll(Anything, text =>
        {
            var wiki = Wiki(text + Thread(text.ReplaceLineEndings(" "), "Ada") + text + Thread("B", "Bo"));
            SweepAsync(wiki).GetAwaiter().GetResult();
            return IsWhole(wiki[Space]);
        }).QuickCheckThrowOnFailure();

    private static bool IsMended(string written, int place)
    {
        var wiki = Wiki(Thread("A", "Ada") + Thread("B", "Bo"));
        SweepAsync(wiki).GetAwaiter().GetResult();
        var standing = wiki[Space];
        var (start, end) = (standing.IndexOf(Call, StringComparison.Ordinal) + Call.Length, standing.IndexOf(End, StringComparison.Ordinal));
        wiki.Put(Space, standing.Insert(start + ((end - start) * place / 1000), written));
        SweepAsync(wiki).GetAwaiter().GetResult();
        var once = wiki[Space];
        SweepAsync(wiki).GetAwaiter().GetResult();
        return IsWhole(once) && wiki[Space] == once;
    }

    private static bool IsWhole(string text)
    {
        var document = WikitextDocument.Parse(text);
        return JobTemplate.Find(document, TemplateNames.Of("TechNewsBot"), SampleProfile.English) is [{ Region: { } region }]
            && text.StartsWith($"Above\n{Call}", StringComparison.Ordinal)
            && text[region.End..] == End
            && document.Comments.All(comment => comment.In(text).EndsWith("-->", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Tables(string text) => text.Split("\n{| ").Skip(1).Select(table => table.Split("\n|}\n</div>")[0]);

    private static string Thread(string title, string user) =>
        $"== {title} ==\nThe gadget is broken, can someone help? [[User:{user}|{user}]] 10:00, 21 November 2026 (UTC)\n\n";

    private static MemoryWiki Wiki(string pump)
    {
        var wiki = new MemoryWiki(SampleProfile.English);
        wiki.Put(Space, $"Above\n{Call}\n{End}");
        wiki.Put(Pump, pump);
        wiki.Carriers.Add(Space);
        return wiki;
    }

    private static async Task SweepAsync(MemoryWiki wiki, MemoryRegister? register = null)
    {
        var (memory, time) = (new MemoryPages(), new Moments());
        var planner = new PagePlanner([new RequestsJob(SampleWords.All, register ?? new MemoryRegister(), new MemoryTasks())], RepositoryFiles.Messages, time);
        var carriers = await wiki.CarriersAsync(CancellationToken.None);
        await new Sweep(planner, wiki, memory, memory, new MemoryTasks(), RepositoryFiles.Messages, time).RunAsync(wiki, carriers, SweepScope.Changed, progress: null, CancellationToken.None);
    }
}
