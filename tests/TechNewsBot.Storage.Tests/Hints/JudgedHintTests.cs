namespace TechNewsBot.Storage.Tests.Hints;

[TestFixture(StorageProvider.Sqlite)]
[TestFixture(StorageProvider.MySql)]
internal sealed class JudgedHintTests(StorageProvider provider)
{
    private const double RightFloor = 0.95;
    private const double FoundFloor = 0.75;

    [TestCase("Learned")]
    [TestCase("HeldOut")]
    public async Task What_is_suggested_is_right_nearly_always_in_any_script(string folder)
    {
        using var database = new TestDatabase(provider);

        var judged = await JudgedWiki.JudgeAsync(folder, database.Database);

        var (shown, right) = (judged.Sum(request => request.Shown.Count), judged.Sum(request => request.Right));
        var (found, wanted) = (judged.Count(request => request.IsFound), judged.Count(request => request.Wanted.Count > 0));
        var wrong = string.Join('\n', judged.Where(request => request.Right != request.Shown.Count || (request.Wanted.Count > 0 && !request.IsFound))
            .Select(request => $"{request.Language} {request.Title}: wanted {string.Join(", ", request.Wanted)}, shown {string.Join(", ", request.Shown)}"));
        Assert.Multiple(() =>
        {
            Assert.That(judged.Select(request => request.Language).Distinct().Count(), Is.AtLeast(4));
            Assert.That((double)right / shown, Is.AtLeast(RightFloor), wrong);
            Assert.That((double)found / wanted, Is.AtLeast(FoundFloor), wrong);
        });
    }
}
