using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Agreement;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Core.Wikis;

namespace TechNewsBot.Core.Tests.Requests.Agreement;

public sealed class ReadingAgreementTests
{
    private const string Text = "== A ==\nx [[User:Ada|Ada]] 10:00, 1 November 2026 (UTC)\n:y [[User:Bo|Bo]] 10:01, 1 November 2026 (UTC)\n:z [[User:Bo|Bo]] 10:01, 1 November 2026 (UTC)\n";

    private static readonly ReportedComment Ada = By("Ada", 0);
    private static readonly ReportedComment Bo = By("Bo", 1);

    [Test]
    public void Equal_readings_agree_on_everything()
    {
        var agreement = Of(Ada, Bo, Bo);

        Assert.That((agreement.Agreed, agreement.Comments), Is.EqualTo((3, 3)));
        Assert.That(agreement.Missed.Concat(agreement.Invented), Is.Empty);
        Assert.That(agreement.ToString(), Is.EqualTo("DiscussionTools agrees on 3 of 3 comments of Wikipedia:Pump"));
    }

    [Test]
    public void The_level_does_not_count() =>
        Assert.That(Of(Ada with { Level = 7 }, Bo, Bo).Agreed, Is.EqualTo(3));

    [Test]
    public void What_one_of_the_two_finds_alone_is_told()
    {
        var agreement = Of(By("Ada", 5), Bo, Bo);

        Assert.Multiple(() =>
        {
            Assert.That((agreement.Agreed, agreement.Comments), Is.EqualTo((2, 4)));
            Assert.That(agreement.Missed, Is.EqualTo(new[] { By("Ada", 5) }));
            Assert.That(agreement.Invented.Select(comment => comment.Author), Is.EqualTo(new[] { "Ada" }));
        });
    }

    [Test]
    public void Equal_comments_count_as_often_as_each_finds_them()
    {
        var agreement = Of(Ada, Bo, Bo, Bo);

        Assert.That((agreement.Agreed, agreement.Comments, agreement.Missed.Count), Is.EqualTo((3, 4, 1)));
    }

    [Test]
    public void Only_the_first_few_differences_are_kept()
    {
        var agreement = Of([.. Enumerable.Range(2, 50).Select(minute => By("Cy", minute))]);

        Assert.That((agreement.Comments, agreement.Missed.Count), Is.EqualTo((53, 5)));
        Assert.That(agreement.Missed[0], Is.EqualTo(By("Cy", 2)));
    }

    private static ReadingAgreement Of(params ReportedComment[] theirs) =>
        ReadingAgreement.Of(new PageText("Wikipedia:Pump", 7, Text, "en", Moments.Now), SampleProfile.English, theirs);

    private static ReportedComment By(string author, int minute) => new(author, new DateTimeOffset(2026, 11, 1, 10, minute, 0, TimeSpan.Zero), Level: 1);
}
