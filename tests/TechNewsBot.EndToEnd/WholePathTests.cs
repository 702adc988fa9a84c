using System.Text.RegularExpressions;

namespace TechNewsBot.EndToEnd;

/// <summary>The first run of every job on a new farm, and the run right after it.</summary>
public sealed partial class WholePathTests
{
    [Test]
    public void Every_job_ends_well() =>
        Assert.That(Sandbox.FirstRun.ExitCode, Is.Zero, Sandbox.FirstRun.ToString());

    [Test]
    public void Every_opted_in_page_and_its_stubs_are_written()
    {
        var saved = Sandbox.FirstRun.Edits.Where(edit => edit.Outcome == "saved").ToLookup(edit => edit.Wiki, edit => edit.Page);

        Assert.Multiple(() =>
        {
            foreach (var wiki in Sandbox.LocalWikis)
            {
                Assert.That(saved[wiki], Is.SupersetOf(new[] { Titles.News[wiki], Titles.Translation[wiki], Titles.Requests[wiki] }), wiki);
                Assert.That(saved[wiki].Count(page => page.StartsWith(Titles.Translation[wiki] + "/", StringComparison.Ordinal)), Is.EqualTo(3), $"{wiki}: a stub for each issue");
            }
        });
    }

    [Test]
    public void A_run_right_after_makes_no_edit()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Sandbox.SecondRun.ExitCode, Is.Zero, Sandbox.SecondRun.ToString());
            Assert.That(Sandbox.SecondRun.Edits.Where(edit => edit.Outcome == "saved"), Is.Empty);
        });
    }

    [Test]
    public async Task No_page_has_an_edit_of_the_bot_without_a_summary([ValueSource(typeof(Sandbox), nameof(Sandbox.LocalWikis))] string wiki)
    {
        using var visitor = await Sandbox.VisitAsync(wiki);

        foreach (var page in new[] { Titles.News[wiki], Titles.Translation[wiki], Titles.Requests[wiki] })
        {
            var edits = (await visitor.HistoryAsync(page)).Where(revision => revision.User == "TechNewsBot").ToList();
            Assert.That(edits.Select(edit => edit.Summary), Is.Not.Empty.And.None.Empty, page);
            Assert.That(edits.Select(edit => edit.Summary), Has.None.Contains("{{"), page);
        }
    }

    [Test]
    public async Task No_page_shows_a_broken_message_or_template([ValueSource(typeof(Sandbox), nameof(Sandbox.LocalWikis))] string wiki)
    {
        using var visitor = await Sandbox.VisitAsync(wiki);
        var pages = Sandbox.FirstRun.Edits.Where(edit => edit.Wiki == wiki && edit.Outcome == "saved").Select(edit => edit.Page).Distinct();

        foreach (var page in pages)
        {
            // A heading that shows braces has them in its anchor, too.
            var html = Address().Replace(await visitor.LookAsync(page), "");
            Assert.That(html, Does.Not.Contain("⧼").And.Not.Contain("{{").And.Not.Contain("$1").And.Not.Contain("&lt;translate"), page);
        }
    }

    [Test]
    public async Task Mistakes_are_shown_on_the_page_in_its_language()
    {
        using var visitor = await Sandbox.VisitAsync("frwiki");

        var html = await visitor.LookAsync(Titles.FrenchMistake);

        Assert.That(html, Does.Contain("technewsbot-mistakes").And.Contain("stale=bientôt").And.Contain("n’est pas une durée"));
    }

    [Test]
    public async Task A_page_that_excludes_bots_is_left_alone()
    {
        using var visitor = await Sandbox.VisitAsync("ukwiki");

        var history = await visitor.HistoryAsync(Titles.UkrainianNoBots);

        Assert.That(history.Select(revision => revision.User), Has.None.EqualTo("TechNewsBot"));
    }

    [GeneratedRegex("\\bhref=\"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
