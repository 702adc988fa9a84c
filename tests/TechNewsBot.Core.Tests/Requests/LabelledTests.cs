namespace TechNewsBot.Core.Tests.Requests;

public sealed class LabelledTests
{
    private const double StatusFloor = 95;
    private const double KindFloor = 85;
    private const double WhatFloor = 90;

    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "TechNewsBot.Core.Tests", "Requests", "Labelled");

    [TestCase("Tuned")]
    [TestCase("HeldOut")]
    public void Threads_in_many_languages_are_labelled_as_a_reader_does(string half)
    {
        var threads = LabelledThread.Read(Folder, half, SampleWords.All);
        var scores = LabelScore.Of(threads).ToDictionary(score => score.Label, score => score.Percent);
        var wrong = string.Join('\n', threads.Where(thread => thread.Wanted != thread.Found).Select(thread =>
            $"{thread.Language} {thread.Title}: wanted {thread.Wanted}, found {thread.Found} ({string.Join("; ", thread.Reasons)})"));

        Assert.Multiple(() =>
        {
            Assert.That(scores["what"], Is.AtLeast(WhatFloor), wrong);
            Assert.That(scores["kind"], Is.AtLeast(KindFloor), wrong);
            Assert.That(scores["status"], Is.AtLeast(StatusFloor), wrong);
        });
    }

    [Test]
    public void There_are_at_least_150_threads_in_at_least_six_languages()
    {
        var threads = new[] { "Tuned", "HeldOut" }.SelectMany(half => LabelledThread.Read(Folder, half, SampleWords.All)).ToList();

        Assert.That(threads, Has.Count.AtLeast(150));
        Assert.That(threads.Select(thread => thread.Language).Distinct().Count(), Is.AtLeast(6));
    }
}
