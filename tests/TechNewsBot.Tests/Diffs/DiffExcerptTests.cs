using TechNewsBot.Diffs;

namespace TechNewsBot.Tests.Diffs;

internal sealed class DiffExcerptTests
{
    [TestCase("a b c d e f g", "a b c X e f g", "… b c -d +X e f …")]
    [TestCase("a b c d e f g h", "A b c d e f g H", "-a +A b c … f g -h +H")]
    [TestCase("a b", "a b", "…")]
    public void Changes_are_shown_with_two_lines_around_them(string before, string after, string expected)
    {
        var lines = LineDiff.Between(before.Replace(' ', '\n'), after.Replace(' ', '\n'));

        Assert.That(string.Join(' ', DiffExcerpt.Of(lines).Select(Show)), Is.EqualTo(expected));
    }

    private static string Show(DiffLine? line) => line switch
    {
        null => "…",
        { Kind: DiffLineKind.Added } added => "+" + added.Text,
        { Kind: DiffLineKind.Removed } removed => "-" + removed.Text,
        { } kept => kept.Text,
    };
}
