namespace TechNewsBot.MediaWiki.Tests.Http;

public sealed class PatienceTests
{
    [TestCase(AttemptFailure.Unreachable, 0, 0, 1)]
    [TestCase(AttemptFailure.Unreachable, 0, 1, 0.5)]
    [TestCase(AttemptFailure.Unreadable, 3, 0, 8)]
    [TestCase(AttemptFailure.Busy, 0, 0, 5)]
    [TestCase(AttemptFailure.Busy, 3, 0.5, 30)]
    public void Pauses_double_and_a_random_part_is_taken_off(object failure, int attempt, double chance, double seconds) =>
        Assert.That(Patience.Pause(new AttemptFailedException((AttemptFailure)failure, Meanings.All[^1], "x"), attempt, chance).TotalSeconds, Is.EqualTo(seconds));

    [Test]
    public void What_the_wiki_asks_for_is_neither_shortened_nor_stretched() =>
        Assert.That(Patience.Pause(Asking(TimeSpan.FromSeconds(7)), 3, 1), Is.EqualTo(TimeSpan.FromSeconds(7)));

    [TestCase(300, true)]
    [TestCase(301, false)]
    public void Only_so_long_a_pause_is_waited_for(int seconds, bool waits) =>
        Assert.That(new Patience().Allows(Asking(TimeSpan.FromSeconds(seconds))), Is.EqualTo(waits));

    private static AttemptFailedException Asking(TimeSpan pause) => new(AttemptFailure.Busy, Meanings.Of("maxlag"), "x") { RetryAfter = pause };
}
