namespace TechNewsBot.Tests.Simulation;

internal sealed class CentralRequestsTests
{
    [Test]
    public async Task Requests_to_the_central_wiki_grow_with_languages_and_not_with_wikis()
    {
        using var few = await WeekAsync(languages: 3, wikis: 3);
        using var manyWikis = await WeekAsync(languages: 3, wikis: 30);
        using var manyLanguages = await WeekAsync(languages: 6, wikis: 30);

        Assert.Multiple(() =>
        {
            Assert.That((manyWikis.Pulled, manyWikis.Suggested), Is.EqualTo((few.Pulled, few.Suggested)));
            Assert.That(few.Suggested, Is.Positive);
            Assert.That((double)manyLanguages.Pulled / few.Pulled, Is.GreaterThan(1).And.LessThanOrEqualTo(2));
            Assert.That(manyLanguages.Suggested, Is.EqualTo(2 * few.Suggested));
        });
    }

    private static async Task<SimulatedWeek> WeekAsync(int languages, int wikis)
    {
        var week = new SimulatedWeek(languages, wikis);
        await week.RunAsync();
        return week;
    }
}
