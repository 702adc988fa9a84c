namespace TechNewsBot.Core.Tests.TechNews.Stubs;

/// <summary>What becomes of a stub page when the source changes: the files in <c>SourceChanges</c>.</summary>
public sealed class SourceChangesTests
{
    private static IEnumerable<string> Situations => Directory.EnumerateFiles(StubSituation.Folder).Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Situations))]
    public void A_page_becomes_what_is_written_down(string file)
    {
        var situation = StubSituation.Read(file);

        var after = situation.Stub.Merge(situation.Before);

        Assert.Multiple(() =>
        {
            Assert.That(SampleStub.WithoutOwn(after), Is.EqualTo(situation.After), situation.Name);
            Assert.That(situation.Stub.Merge(after), Is.EqualTo(after), "a second run changes nothing");
        });
    }

    [Test]
    public void There_are_at_least_twenty_situations() =>
        Assert.That(Situations.Count(), Is.AtLeast(20));
}
