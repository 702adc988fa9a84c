using System.Text.RegularExpressions;

namespace TechNewsBot.EndToEnd;

public sealed partial class NewsletterTests
{
    [Test]
    public async Task Each_issue_stands_once_on_the_page([ValueSource(typeof(Sandbox), nameof(Sandbox.LocalWikis))] string wiki)
    {
        using var visitor = await Sandbox.VisitAsync(wiki);

        var issues = IssueHeading().Matches(await visitor.ReadAsync(Titles.News[wiki])).Select(match => match.Groups["number"].Value).ToList();

        Assert.That(issues, Is.Unique.And.Count.GreaterThanOrEqualTo(2), "one by mass message, and at least the latest by the bot");
    }

    [Test]
    public async Task What_people_wrote_around_the_template_is_untouched()
    {
        using var visitor = await Sandbox.VisitAsync("frwiki");
        var text = await visitor.ReadAsync(Titles.News["frwiki"]);
        var run = await Sandbox.Bot.RunAsync("once", "newsletter", "--wiki", "frwiki");

        Assert.Multiple(async () =>
        {
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
            Assert.That(await visitor.ReadAsync(Titles.News["frwiki"]), Is.EqualTo(text));
        });
    }

    [Test]
    public async Task A_wiki_without_translations_reads_the_source_marked_as_English()
    {
        using var visitor = await Sandbox.VisitAsync("swwiki");

        var html = await visitor.LookAsync(Titles.News["swwiki"]);

        Assert.That(html, Does.Match("lang=\"en\"[^>]* dir=\"ltr\"|dir=\"ltr\"[^>]* lang=\"en\""));
    }

    [Test]
    public async Task An_issue_whose_section_was_archived_is_not_posted_again()
    {
        using var visitor = await Sandbox.VisitAsync("arwiki");
        var text = await visitor.ReadAsync(Titles.News["arwiki"]);
        var last = IssueHeading().Matches(text)[^1];
        await visitor.EditAsync(Titles.News["arwiki"], text[..last.Index].TrimEnd());

        var run = await Sandbox.Bot.RunAsync("once", "newsletter", "--wiki", "arwiki");

        var issues = IssueHeading().Matches(await visitor.ReadAsync(Titles.News["arwiki"])).Select(match => match.Groups["number"].Value);
        Assert.That(issues, Has.None.EqualTo(last.Groups["number"].Value), run.ToString());
        await visitor.EditAsync(Titles.News["arwiki"], text);
    }

    [Test]
    public async Task An_issue_is_not_posted_again_when_database_list_and_section_are_all_lost()
    {
        using var visitor = await Sandbox.VisitAsync("swwiki");
        var page = Titles.News["swwiki"];
        var text = await visitor.ReadAsync(page);
        var posted = (await visitor.HistoryAsync(page)).Count(revision => revision.User == "TechNewsBot");
        await visitor.EditAsync(page, "{{TechNewsBot|job=newsletter}}\n{{TechNewsBot end}}");
        var folder = Directory.CreateTempSubdirectory("technewsbot-test-");

        var run = await (await Bot.ForgetfulAsync(folder.FullName)).RunAsync("once", "all", "--wiki", "metawiki", "--wiki", "swwiki");
        var written = await visitor.ReadAsync(page);
        folder.Delete(recursive: true);
        await visitor.EditAsync(page, text);

        Assert.Multiple(() =>
        {
            Assert.That(posted, Is.Positive);
            Assert.That(run.ExitCode, Is.Zero, run.ToString());
            Assert.That(written, Does.Contain("technewsbot-footer"), "the page was worked on");
            Assert.That(IssueHeading().Matches(written), Is.Empty);
        });
    }

    [GeneratedRegex(@"^==[^=\n]*(?<number>20\d\d-\d\d)[^=\n]*==", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IssueHeading();
}
