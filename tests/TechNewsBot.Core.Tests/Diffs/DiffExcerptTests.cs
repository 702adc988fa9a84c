using TechNewsBot.Core.Diffs;

namespace TechNewsBot.Core.Tests.Diffs;

internal sealed class DiffExcerptTests
{
    [TestCase("a b c d e f g", "a b c X e f g", "… b c -d +X e f …")]
    [TestCase("a b c d e f g h", "A b c d e f g H", "-a +A b c … f g -h +H")]
    [TestCase("a b", "a b", "…")]
    public void Changes_are_shown_with_two_lines_around_them(string before, string after, string expected)
    {
        var lines = SequenceDiff.Between(before.Split(' '), after.Split(' '));

        Assert.That(string.Join(' ', DiffExcerpt.Of(lines, 2).Select(Show)), Is.EqualTo(expected));
    }

    private static string Show(DiffPiece? line) => line switch
    {
        null => "…",
        { Kind: DiffKind.Added } added => "+" + added.Text,
        { Kind: DiffKind.Removed } removed => "-" + removed.Text,
        { } kept => kept.Text,
    };
}
