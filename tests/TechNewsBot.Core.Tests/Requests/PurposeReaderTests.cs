using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Tests.Requests;

public sealed class PurposeReaderTests
{
    private const string Signed = "[[User:Ada|Ada]] 10:00, 1 November 2026 (UTC)";

    [TestCase("== T ==\nHow do I do this? $", "request", "request: asks: “How do I”")]
    [TestCase("== T ==\nThe page is broken. $", "request", "request: tells of a problem: “broken”")]
    [TestCase("== The new module ==\nIt should count [[Module:Date|days]] from the first of January of each year in the list, and not from the second. $", "request", "request: tells of something technical")]
    [TestCase("== T ==\nx $", "request", "request: says nothing else")]
    [TestCase("== Survey on search ==\nTake part until Friday. $", "announcement", "announcement: announces: “Survey”")]
    [TestCase("== T ==\nWill you vote for the survey? [[User:Cy (WMF)|Cy]] 10:00, 1 November 2026 (UTC)", "announcement", "announcement: announces: “vote”")]
    [TestCase("== T ==\nIs this article notable? I see a notability problem. $", "discussion", "discussion: talks of “notab”")]
    [TestCase("== T ==\nThe river rises in the hills above the town and runs for ninety kilometres to the sea, past three old mills. $", "discussion", "discussion: asks nothing")]
    [TestCase("== <s>The river?</s> ==\nThe river rises in the hills above the town and runs for ninety kilometres to the sea, past three old mills. $", "request", "request: has a question mark")]
    [TestCase("== News ==\nx $\n<!-- TechNewsBot: Tech News 2026/48 -->", "announcement", "announcement: delivered as a message to many pages")]
    public void The_opening_tells_the_purpose(string text, string what, string reason)
    {
        var thread = Report(text).Threads.Single();

        Assert.That((thread.What, thread.Reasons[0]), Is.EqualTo((what, reason)));
    }

    [Test]
    public void On_a_page_of_other_talk_a_question_that_names_nothing_technical_is_no_request()
    {
        var talk = string.Concat(Enumerable.Range(0, 8).Select(number => $"== Question {number} ==\nWhen was the bridge built, does anyone know? {Signed}\n"));
        var threads = Report($"{talk}== Template ==\nThe [[Template:Bridge]] shows no date, can someone help? {Signed}").Threads;

        Assert.That(threads.Select(thread => thread.What), Is.EqualTo(Enumerable.Repeat("discussion", 8).Append("request")));
    }

    private static TalkReport Report(string text) =>
        TalkReport.Of(WikitextDocument.Parse(text.Replace("$", Signed, StringComparison.Ordinal)), SampleProfile.English, SampleWords.All.For(SampleProfile.English));
}
