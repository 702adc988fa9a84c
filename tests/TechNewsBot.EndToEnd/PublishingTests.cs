using System.Text.RegularExpressions;

namespace TechNewsBot.EndToEnd;

/// <summary>A newsletter page and a translation page of their own on a real wiki.</summary>
public sealed partial class PublishingTests
{
    private const string Wiki = "swwiki";
    private const string News = "Wikipedia:Habari za majaribio";
    private const string Index = News + "/Tafsiri";
    private const string Waiting = "Wikipedia:Habari zinazosubiri";
    private static readonly string[] Parts = ["style=summary", "style=headlines", "only=gadget, fr, Visual Editor", "style=headlines|only=wikidata, general"];

    // One run posts them all.
    private static readonly Lazy<Task<BotRun>> PartsPosted = new(PostPartsAsync);

    private const string Reply = "\n\n: Asante sana! {{PLURAL:2|moja|mbili}} <nowiki>}}</nowiki> [[Wikipedia:Jumuiya|jumuiya]]\n\n== Mada nyingine ==\nMaandishi  ya  mtu\n* orodha";

    [Test]
    public async Task At_a_hundred_percent_the_newsletter_is_updated_in_place_and_the_replies_below_it_are_not_touched()
    {
        using var visitor = await Sandbox.VisitAsync(Wiki, user: 1);
        await visitor.EditAsync(Index, "{{TechNewsBot|job=translation}}\n{{TechNewsBot end}}");
        await visitor.EditAsync(Waiting, "{{TechNewsBot|job=newsletter|minimum=100}}\n{{TechNewsBot end}}");
        await visitor.EditAsync(News, "Karibu!\n{{TechNewsBot|job=newsletter|update=yes}}\n{{TechNewsBot end}}");
        await RunAsync();
        var posted = await visitor.ReadAsync(News);
        var mark = Mark().Match(posted);
        Assert.That(mark.Success, Is.True, posted);
        Assert.That(await visitor.ReadAsync(Waiting), Does.Contain("bado halijachapishwa").And.Not.Contain("=="));
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
            Assert.That(await visitor.ReadAsync(Waiting), Does.Contain("\nTafsiri ya 1.\n").And.Not.Contain("bado halijachapishwa"), "what waited is posted");
        });
        var again = await Sandbox.Bot.RunAsync("once", "all", "--wiki", Wiki, "--json");
        Assert.That(again.Edits.Where(edit => edit.Outcome == "saved"), Is.Empty);
    }

    [Test]
    public async Task Old_issues_go_into_their_archive_unless_somebody_answered()
    {
        const string Page = "Wikipedia:Habari za zamani";
        using var visitor = await Sandbox.VisitAsync(Wiki, user: 1);
        await visitor.EditAsync(Page, $"{{{{TechNewsBot|job=newsletter}}}}\n{{{{TechNewsBot end}}}}\n\n== Tech News: {Issues()[0].Replace('/', '-')} ==\nImeletwa");
        await RunAsync();
        var posted = await visitor.ReadAsync(Page);
        Assert.That(Mark().Matches(posted).Select(mark => mark.Groups["issue"].Value), Is.EqualTo(Issues().Skip(1)));
        await visitor.EditAsync(Page, posted.Replace("job=newsletter", "job=newsletter|keep=1|archive=Nyaraka/%(isoyear)d", StringComparison.Ordinal));

        await RunAsync();

        var page = await visitor.ReadAsync(Page);
        var archive = await visitor.ReadAsync($"{Page}/Nyaraka/{Issues()[1].Split('/')[0]}");
        var old = posted[posted.IndexOf("\n== Habari", StringComparison.Ordinal)..posted.LastIndexOf("\n== Habari", StringComparison.Ordinal)].Trim();
        Assert.Multiple(async () =>
        {
            Assert.That(archive, Is.EqualTo(old), "to the byte");
            Assert.That(Mark().Matches(page).Select(mark => mark.Groups["issue"].Value), Is.EqualTo(Issues().Skip(2)));
            Assert.That(page, Does.Contain("Imeletwa"), "what others delivered");
            Assert.That((await visitor.HistoryAsync(Page))[0].Summary, Does.Contain("kuhamisha matoleo ya zamani kwenda [[:" + Page));
        });
    }

    [TestCaseSource(nameof(Parts))]
    public async Task Whatever_part_of_an_issue_a_page_shows_it_is_sound(string parameters)
    {
        using var visitor = await Sandbox.VisitAsync("ukwiki", user: 1);
        var (run, page) = (await PartsPosted.Value, PartPage(parameters));

        var (text, html) = (await visitor.ReadAsync(page), await visitor.LookAsync(page));
        await TestContext.Out.WriteLineAsync(text);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
            Assert.That(text, Does.Contain("Прочитати весь випуск"));
            Assert.That(html, Does.Contain("Прочитати весь випуск").And.Not.Contain("{{").And.Not.Contain("[[").And.Not.Contain("'''").And.Not.Contain("⧼"));
            Assert.That(html.Split("<li>").Length - 1, Is.Positive);
        });
    }

    private static string PartPage(string parameters) => $"Wikipedia:Habari/{parameters.Replace('|', '+')}";

    private static async Task<BotRun> PostPartsAsync()
    {
        using var visitor = await Sandbox.VisitAsync("ukwiki", user: 1);
        foreach (var parameters in Parts)
            await visitor.EditAsync(PartPage(parameters), $"{{{{TechNewsBot|job=newsletter|{parameters}}}}}\n{{{{TechNewsBot end}}}}");
        return await Sandbox.Bot.RunAsync("once", "newsletter", "--wiki", "ukwiki");
    }

    private static List<string> Issues() =>
    [
        .. Sandbox.FirstRun.Edits.Where(edit => edit.Wiki == Wiki && edit.Page.StartsWith(Titles.Translation[Wiki] + "/", StringComparison.Ordinal))
            .Select(edit => edit.Page[(Titles.Translation[Wiki].Length + 1)..]).Distinct().Order(StringComparer.Ordinal),
    ];

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
