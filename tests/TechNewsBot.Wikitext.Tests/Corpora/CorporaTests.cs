using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Wikitext.Tests.Corpora;

public sealed class CorporaTests
{
    [SetUp]
    public void SkipWithoutThem()
    {
        if (SharedFolder.Folder is null)
            Assert.Ignore("The corpora are not on this machine.");
    }

    [Test]
    public void Real_pages_are_read_as_DiscussionTools_reads_them()
    {
        var scores = TalkScore.All().ToList();
        foreach (var score in scores)
        {
            foreach (var comment in score.Wanted.Except(score.Found))
                TestContext.Out.WriteLine($"{score.Page} lacks {comment}");
            foreach (var comment in score.Found.Except(score.Wanted))
                TestContext.Out.WriteLine($"{score.Page} has {comment}");
        }
        double hits = scores.Sum(score => score.Hits);
        Assert.Multiple(() =>
        {
            Assert.That(100 * hits / scores.Sum(score => score.Wanted.Count), Is.AtLeast(99.5), "recall");
            Assert.That(100 * hits / scores.Sum(score => score.Found.Count), Is.AtLeast(99.5), "precision");
            Assert.That(100 * scores.Sum(score => score.UnderHeading) / hits, Is.AtLeast(99.5), "under the right heading");
            Assert.That(100 * scores.Sum(score => score.AtLevel) / hits, Is.AtLeast(97), "at the right level");
        });
    }

    [Test]
    public void Every_timestamp_parses_when_the_format_is_learned_from_any_other_one() =>
        Assert.That(StampScore.All().SelectMany(score => score.Failures), Is.Empty);

    [Test]
    public void Real_profiles_are_read_with_their_timestamps()
    {
        foreach (var file in Directory.GetFiles(SharedFolder.Profiles))
        {
            var profile = WikiProfile.Read(File.ReadAllText(file), out var mistakes)!;
            Assert.That(profile.Timestamps, Is.Not.Null, () => $"{file}: {string.Join("; ", mistakes)}");
        }
    }
}
