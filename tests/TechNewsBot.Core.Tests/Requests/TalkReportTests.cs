using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class TalkReportTests
{
    private const string Signed = "[[User:Ada|Ada]] 10:00, 1 November 2026 (UTC)";

    [Test]
    public void Every_heading_has_an_entry_with_the_comments_directly_under_it()
    {
        var report = Read($"Hello. {Signed}\n== A ==\nx {Signed}\n=== B ===\ny {Signed}\n:z {Signed}\n== C ==\nNobody signed.\n");

        Assert.That(
            report.Threads.Select(thread => (thread.Title, thread.Level, thread.Comments.Count)),
            Is.EqualTo(new (string?, int?, int)[] { (null, null, 1), ("A", 2, 1), ("B", 3, 2), ("C", 2, 0) }));
    }

    [Test]
    public void Only_a_request_has_a_status()
    {
        var report = Read($"== A ==\nx {Signed}\n=== B ===\ny {Signed}\n== News ==\nz {Signed}\n<!-- TechNewsBot: Tech News 2026/48 -->\n== C ==\nNobody signed.\n");

        Assert.That(
            report.Threads.Select(thread => (thread.What, thread.Status)),
            Is.EqualTo(new (string?, string?)[] { ("request", "new"), (null, null), ("announcement", null), (null, null) }));
    }

    [Test]
    public void A_comment_tells_author_time_and_level()
    {
        var comment = Read($"== A ==\n:x {Signed}\n").Threads.Single(thread => thread.Title == "A").Comments.Single();

        Assert.That((comment.Author, comment.Timestamp), Is.EqualTo(("Ada", new DateTimeOffset(2026, 11, 1, 10, 0, 0, TimeSpan.Zero))));
    }

    [Test]
    public void Comments_with_stamps_of_an_older_form_stand_apart()
    {
        var report = Read($"[[User:Old|Old]] 3 February 2004 12:00 (UTC)\n== A ==\nx {Signed}\n:y [[User:Old|Old]] 3 February 2004 13:00 (UTC)\n== B ==\nz {Signed}");

        Assert.That(
            report.Threads.Select(thread => (thread.Title, thread.Comments.Count, thread.OlderComments?.Single().Level)),
            Is.EqualTo(new (string?, int, int?)[] { (null, 0, 1), ("A", 1, 2), ("B", 1, null) }));
    }

    [Test]
    public void Any_text_gives_a_report()
    {
        string[] odd = ["", "== ==", "\uD800", new string('{', 20_000), "== A\n== B ==", "<!--", "==\n==", string.Concat(Enumerable.Repeat("== x ==\n{{done}}{{atop}}", 2000))];

        foreach (var text in odd)
            Assert.That(() => Read(text), Throws.Nothing);
    }

    private static TalkReport Read(string text) => TalkReport.Of(WikitextDocument.Parse(text), SampleProfile.English, SampleWords.All.For(SampleProfile.English));
}
