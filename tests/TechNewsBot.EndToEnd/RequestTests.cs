using System.Net;
using System.Text.RegularExpressions;

namespace TechNewsBot.EndToEnd;

public sealed partial class RequestTests
{
    [Test]
    public async Task The_table_lists_the_discussions_of_the_pump([ValueSource(typeof(Sandbox), nameof(Sandbox.LocalWikis))] string wiki)
    {
        using var visitor = await Sandbox.VisitAsync(wiki);

        var rows = (await visitor.ReadAsync(Titles.Requests[wiki])).Split("\n|-").Length - 1;

        Assert.That(rows, Is.GreaterThanOrEqualTo(5));
    }

    [Test]
    public async Task A_new_discussion_is_in_the_table_after_the_next_run_and_an_answer_changes_its_row()
    {
        using var asker = await Sandbox.VisitAsync("frwiki");
        using var helper = await Sandbox.VisitAsync("frwiki", user: 1);
        const string Title = "{{m|Infobox}} : un tableau | qui ne trie plus {{oups}}";
        await asker.EditAsync("Modèle:M", "<code><nowiki>{{</nowiki>[[Modèle:{{{1}}}|]]}}</code>");
        await asker.EditAsync(Titles.FrenchPump, await asker.ReadAsync(Titles.FrenchPump) + $"\n\n== {Title} ==\nBonjour, le tri ne marche plus. ~~~~");

        await RunAsync();
        var asked = WebUtility.HtmlDecode(await asker.LookAsync(Titles.Requests["frwiki"]));
        var pump = WebUtility.HtmlDecode(await asker.LookAsync(Titles.FrenchPump));
        var text = await asker.ReadAsync(Titles.FrenchPump);
        await helper.EditAsync(Titles.FrenchPump, text + "\n:Je regarde. ~~~~");
        await RunAsync();
        var answered = WebUtility.HtmlDecode(await asker.LookAsync(Titles.Requests["frwiki"]));

        Assert.Multiple(() =>
        {
            Assert.That(pump, Does.Contain($"id=\"{Uri.UnescapeDataString(Fragment().Match(asked).Groups["fragment"].Value)}\""), "the link leads to the heading");
            Assert.That(Occurrences(answered, "Hugo Lefèvre"), Is.GreaterThan(Occurrences(asked, "Hugo Lefèvre")));
        });

        static async Task RunAsync()
        {
            var run = await Sandbox.Bot.RunAsync("once", "requests", "--wiki", "frwiki");
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
        }
    }

    [Test]
    public async Task A_delivery_of_Tech_News_is_no_request()
    {
        using var visitor = await Sandbox.VisitAsync("frwiki");
        var run = await Sandbox.Bot.RunAsync("preview", "requests", "--wiki", "frwiki", $"pages={Titles.News["frwiki"]}");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
            Assert.That(run.Output, Does.Not.Contain("MediaWiki message delivery"));
        });
    }

    [GeneratedRegex("""#(?<fragment>[^"]+)"[^>]*><bdi>: un tableau \| qui ne trie plus</bdi>""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fragment();

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;
}
