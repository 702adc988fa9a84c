using TechNewsBot.EndToEnd.Kills;

namespace TechNewsBot.EndToEnd;

/// <summary>That what the kills are judged by would notice.</summary>
public sealed class AftermathTests
{
    private const string Page = "Above.\n{{TechNewsBot|job=newsletter}}\n{{TechNewsBot end}}\nBelow.";
    private const string Listed = "Above.\n{{TechNewsBot|job=newsletter}}\n2026-48\n{{TechNewsBot end}}\nBelow.";
    private const string Section = "\n\n== News: 2026-48 ==\n\nText.\n<!-- TechNewsBot: 2026/48 -->";

    [Test]
    public void A_newsletter_that_was_posted_once_around_untouched_words_is_right() =>
        Assert.That(Look("Ada: " + Page, "TechNewsBot: " + Listed + Section, "Ada: " + Listed + Section + "\nLater."), Is.Empty);

    [TestCase("TechNewsBot: " + Listed, KillPromise.Once, TestName = "A newsletter that is missing is noticed")]
    [TestCase("TechNewsBot: " + Listed + Section + Section, KillPromise.Once, TestName = "A newsletter that stands there twice is noticed")]
    [TestCase("TechNewsBot: " + Listed + Section + " Above.", KillPromise.Kept, TestName = "A text that stands there twice is noticed")]
    [TestCase("TechNewsBot: {{TechNewsBot|job=newsletter}}\n{{TechNewsBot end}}\nBelow." + Section, KillPromise.Kept, TestName = "A text that is lost is noticed")]
    public void What_is_wrong_is_noticed(string revision, KillPromise promise) =>
        Assert.That(Look("Ada: " + Page, revision).Select(problem => problem.Promise), Has.Some.EqualTo(promise));

    [Test]
    public void A_newsletter_that_was_taken_away_and_posted_again_is_noticed() =>
        Assert.That(Look("Ada: " + Page, "TechNewsBot: " + Listed + Section, "Ada: " + Listed, "TechNewsBot: " + Listed + Section).Select(problem => problem.Promise), Is.EqualTo(new[] { KillPromise.Once }));

    [Test]
    public void A_byte_that_the_bot_changed_outside_its_region_is_noticed() =>
        Assert.That(Look("Ada: " + Page, "TechNewsBot: " + Listed.Replace("Below.", "Below. ", StringComparison.Ordinal) + "x" + Section).Select(problem => problem.Promise), Is.EqualTo(new[] { KillPromise.Kept }));

    private static List<KillProblem> Look(params IEnumerable<string> revisions) =>
        [.. Aftermath.Look([.. revisions.Select((revision, id) => new PageRevision(id, revision.Split(": ")[0], revision[(revision.IndexOf(": ", StringComparison.Ordinal) + 2)..]))], hasNews: true, ["Above.", "Below."])];
}
