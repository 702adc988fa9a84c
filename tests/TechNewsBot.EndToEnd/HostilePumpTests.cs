using System.Net;
using System.Text.RegularExpressions;

namespace TechNewsBot.EndToEnd;

public sealed partial class HostilePumpTests
{
    private const string Pump = "Wikipédia:Essai hostile";
    private const string Space = "Wikipédia:Essai hostile/Suivi";

    private static readonly string[] Headings =
    [
        "a | b || c", "}} {{{x}}}", "x -->", "<nowiki>y</nowiki>", "\u202Eevil\u2067", "👩‍👩‍👧‍👧", string.Concat(Enumerable.Repeat("é", 127)) + "z", "Dup", "Dup", "dup",
        "|}", "{|", "|-", "''b''", "&lt;b&gt; &#124;", "[[a|b]]", "https://example.org", "</div> x </table>", "<b>open", "# * :", "a_b  c", "%7C %", "\" onclick=\"alert(1)", "<script>alert(1)</script>",
    ];

    private Visitor visitor;

    [OneTimeSetUp]
    public async Task BeginAsync() => visitor = await Sandbox.VisitAsync("frwiki", user: 1);

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        await visitor.EditAsync(Space, "-");
        visitor.Dispose();
    }

    [Test]
    public async Task A_hostile_pump_gives_a_table_that_MediaWiki_shows_whole_with_a_link_to_each_discussion()
    {
        await visitor.EditAsync(Pump, string.Concat(Headings.Select(heading => $"== {heading} ==\nLe gadget ne marche plus, quelqu’un peut-il aider ? ~~~~\n\n")));
        await visitor.EditAsync(Space, $"Avant\n{{{{TechNewsBot|job=requests|pages={Pump}}}}}\n{{{{TechNewsBot end}}}}\n<p id=\"after\">Après</p>");

        var run = await Sandbox.Bot.RunAsync("once", "requests", "--wiki", "frwiki");

        var shown = await visitor.LookAsync(Space);
        var table = shown[shown.IndexOf("Avant", StringComparison.Ordinal)..shown.IndexOf("<p id=\"after\">", StringComparison.Ordinal)];
        var anchors = Ids().Matches(await visitor.LookAsync(Pump)).Select(id => WebUtility.HtmlDecode(id.Groups["id"].Value)).ToHashSet();
        var links = Links().Matches(table).Select(link => WebUtility.HtmlDecode(link.Groups["anchor"].Value)).Select(Uri.UnescapeDataString).ToList();
        Assert.Multiple(async () =>
        {
            Assert.That(links, Has.Count.EqualTo(Headings.Length), run.ToString());
            Assert.That(links, Is.Unique.And.SubsetOf(anchors), "each request has a link of its own to its heading");
            foreach (var tag in new[] { "div", "table", "tr", "td", "span" })
                Assert.That(Count(table, $"<{tag}[ >]"), Is.EqualTo(Count(table, $"</{tag}>")), tag);
            Assert.That(table, Does.Not.Contain("<script").And.Not.Match("<[^>]* onclick="));
            Assert.That(await Sandbox.Bot.RunAsync("once", "requests", "--wiki", "frwiki"), Has.Property(nameof(BotRun.Output)).Contain("0 edits"));
        });
    }

    private static int Count(string html, string pattern) => Regex.Count(html, pattern);

    [GeneratedRegex(" id=\"(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Ids();

    [GeneratedRegex("<th scope=\"row\"[^>]*><a href=\"/wiki/[^\"#]*#(?<anchor>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Links();
}
