using TechNewsBot.Rounds;

namespace TechNewsBot.Tests.Rounds;

internal sealed class RotationTests
{
    private static readonly string[] Wikis = ["a", "b", "c"];

    [Test]
    public void Every_minute_another_one_begins_and_each_has_its_turn()
    {
        var noon = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
        var circles = Enumerable.Range(0, 3).Select(minute => string.Concat(Rotation.At(Wikis, noon.AddMinutes(minute))));

        Assert.That(circles, Is.EquivalentTo(new[] { "abc", "bca", "cab" }));
    }

    [Test]
    public void Nothing_stays_nothing() => Assert.That(Rotation.At<string>([], DateTimeOffset.UnixEpoch), Is.Empty);
}
