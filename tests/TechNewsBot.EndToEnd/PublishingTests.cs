using System.Text.RegularExpressions;

namespace TechNewsBot.EndToEnd;

/// <summary>A newsletter page and a translation page of their own on a real wiki.</summary>
public sealed partial class PublishingTests
{
    private const string Wiki = "swwiki";
    private const string News = "Wikipedia:Habari za majaribio";
    private const string Index = News + "/Tafsiri";
    private const string Reply = "\n\n: Asante sana! {{PLURAL:2|moja|mbili}} <nowiki>}}</nowiki> [[Wikipedia:Jumuiya|jumuiya]]\n\n== Mada nyingine ==\nMaandishi  ya  mtu\n* orodha";

    [Test]
    public async Task At_a_hundred_percent_the_newsletter_is_updated_in_place_and_the_replies_below_it_are_not_touched()
    {
        using var visitor = await Sandbox.VisitAsync(Wiki, user: 1);
        await visitor.EditAsync(Index, "{{TechNewsBot|job=translation}}\n{{TechNewsBot end}}");
        await visitor.EditAsync(News, "Karibu!\n{{TechNewsBot|job=newsletter|update=yes}}\n{{TechNewsBot end}}");
        await RunAsync();
        var posted = await visitor.ReadAsync(News);
        var mark = Mark().Match(posted);
        Assert.That(mark.Success, Is.True, posted);
        await visitor.AppendAsync(News, Reply);
        var stub = $"{Index}/{mark.Groups["issue"].Value}";
        await visitor.EditAsync(stub, FillAll(await visitor.ReadAsync(stub)));

        await RunAsync();

        var updated = await visitor.ReadAsync(News);
        var after = Mark().Match(updated);
        Assert.Multiple(async () =>
        {
            Assert.That(updated[..updated.IndexOf("\n{{TechNewsBot|", StringComparison.Ordinal)], Is.EqualTo("Karibu!"));
            Assert.That(updated[(after.Index + after.Length)..], Is.EqualTo(Reply), "every byte below the mark");
            Assert.That(updated, Does.Contain("Tafsiri ya 1.").And.Not.Contain("lang=\"en\""));
            Assert.That(after.Groups["issue"].Value, Is.EqualTo(mark.Groups["issue"].Value));
            Assert.That(Mark().Matches(updated), Has.Count.EqualTo(1));
            Assert.That((await visitor.HistoryAsync(News))[0].Summary, Does.StartWith("sasisho: habari za teknolojia ").And.Contain($"[[:{stub}]]"));
            Assert.That(await visitor.LookAsync(News), Does.Contain("Tafsiri ya 1."));
        });
        var again = await Sandbox.Bot.RunAsync("once", "all", "--wiki", Wiki, "--json");
        Assert.That(again.Edits.Where(edit => edit.Outcome == "saved"), Is.Empty);
    }

    private static async Task RunAsync()
    {
        var run = await Sandbox.Bot.RunAsync("once", "all", "--wiki", Wiki);
        Assert.That(run.ExitCode, Is.Zero, run.ToString());
    }

    // As a translator would who finishes the page at one go.
    private static string FillAll(string stub)
    {
        var number = 0;
        var filled = Slot().Replace(stub, _ => $"|text=Tafsiri ya {++number}.\n}}}}");
        Assert.That(number, Is.GreaterThan(3));
        return filled;
    }

    [GeneratedRegex(@"<!-- TechNewsBot: (?<issue>\d{4}/\d\d), \d{4}-\d\d-\d\d, [0-9a-f]{10} -->", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\|text=.*?\n\}\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slot();
}
