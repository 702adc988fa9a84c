namespace TechNewsBot.Storage.Tests;

internal sealed class MomentTests
{
    [Test]
    public void A_moment_of_any_zone_comes_back_in_utc()
    {
        var moment = new DateTimeOffset(2026, 11, 22, 9, 41, 0, TimeSpan.FromHours(3)).AddTicks(1234567);

        var back = Moment.FromText(Moment.ToText(moment));

        Assert.That(back, Is.EqualTo(moment));
        Assert.That(back.Offset, Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public void Text_sorts_as_time_does()
    {
        var earlier = new DateTimeOffset(2026, 11, 22, 23, 0, 0, TimeSpan.FromHours(5));
        var later = new DateTimeOffset(2026, 11, 22, 19, 0, 0, TimeSpan.Zero);

        Assert.That(string.CompareOrdinal(Moment.ToText(earlier), Moment.ToText(later)), Is.Negative);
    }
}
