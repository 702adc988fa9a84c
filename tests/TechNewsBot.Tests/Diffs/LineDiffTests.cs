using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Core.Diffs;
using TechNewsBot.Diffs;

namespace TechNewsBot.Tests.Diffs;

internal sealed class LineDiffTests
{
    [TestCase("", "", "")]
    [TestCase("a", "a", " a")]
    [TestCase("", "a", "+a")]
    [TestCase("a", "", "-a")]
    [TestCase("a", "b", "-a +b")]
    [TestCase("a b c", "a c", " a -b  c")]
    [TestCase("a c", "a b c", " a +b  c")]
    [TestCase("a b c a b b a", "c b a b a c", "-a -b  c +b  a  b -b  a +c")]
    [TestCase("x a y a", "x a z a y a", " x  a +z +a  y  a")]
    public void The_difference_is_the_shortest(string before, string after, string expected) =>
        Assert.That(string.Join(' ', LineDiff.Between(Text(before), Text(after)).Select(Show)), Is.EqualTo(expected));

    [Test]
    public void Every_difference_leads_from_the_old_text_to_the_new_one()
    {
        var texts = Gen.Elements("a", "b", "c", "", "d d").ArrayOf().Select(lines => string.Join('\n', lines)).ToArbitrary();

        Check.QuickThrowOnFailure(Prop.ForAll(texts, texts, (before, after) =>
        {
            var lines = LineDiff.Between(before, after);
            return Side(lines, DiffKind.Added) == before && Side(lines, DiffKind.Removed) == after;
        }));
    }

    [Test]
    [CancelAfter(10_000)]
    public void Two_large_pages_with_nothing_in_common_are_compared_quickly()
    {
        var before = string.Join('\n', Enumerable.Range(0, 50_000).Select(i => $"old {i}"));
        var after = string.Join('\n', Enumerable.Range(0, 50_000).Select(i => $"new {i}"));

        var lines = LineDiff.Between(before, after);

        Assert.That(lines, Has.Count.EqualTo(100_000));
        Assert.That(lines[0].Kind, Is.EqualTo(DiffKind.Removed));
    }

    private static string Text(string words) => words.Replace(' ', '\n');

    private static string Show(DiffPiece line) => line.Kind switch
    {
        DiffKind.Added => "+" + line.Text,
        DiffKind.Removed => "-" + line.Text,
        _ => " " + line.Text,
    };

    // An empty text has no lines, a text with one empty line cannot be told from it.
    private static string Side(IReadOnlyList<DiffPiece> lines, DiffKind without) =>
        string.Join('\n', lines.Where(line => line.Kind != without).Select(line => line.Text));
}
