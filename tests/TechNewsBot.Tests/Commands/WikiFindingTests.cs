using TechNewsBot.Commands;
using TechNewsBot.Core.Requests;
using TechNewsBot.Core.Requests.Agreement;
using TechNewsBot.MediaWiki;

namespace TechNewsBot.Tests.Commands;

internal sealed class WikiFindingTests
{
    private static readonly WikiInspection Well = new("arwiki", new Uri("http://127.0.0.1:9/api.php"))
    {
        SiteName = "ويكيبيديا",
        Generator = "MediaWiki 1.39.17",
        Language = "ar",
        IsRightToLeft = true,
        User = "TechNewsBot",
        CanEdit = true,
        HasBotRight = true,
        Carriers = ["أ", "ب", "ج"],
        KnowsTimestamps = true,
    };

    private static readonly ReadingAgreement Agreement = new("الميدان", 7, 142, 141, [new ReportedComment("Ada", DateTimeOffset.UnixEpoch, 2)], []);

    private static readonly object[] Cases =
    [
        new object[] { Well, "well   arwiki: ويكيبيديا (MediaWiki 1.39.17), ar, right to left; as TechNewsBot, with the bot flag; 3 pages carry the template" },
        new object[] { Well with { HasBotRight = false, Carriers = ["أ"] }, "well   arwiki: ويكيبيديا (MediaWiki 1.39.17), ar, right to left; as TechNewsBot, without the bot flag; 1 page carries the template" },
        new object[] { Well with { User = "", CanEdit = false, MissingTemplatePages = ["قالب:TechNewsBot"] }, "well   arwiki: ويكيبيديا (MediaWiki 1.39.17), ar, right to left; no account, so it is only read; missing: قالب:TechNewsBot (\"technewsbot setup --wiki arwiki\" creates them)" },
        new object[] { Well with { ProfileMistakes = ["timestamp cannot be read"] }, "well   arwiki: ويكيبيديا (MediaWiki 1.39.17), ar, right to left; as TechNewsBot, with the bot flag; 3 pages carry the template; note: timestamp cannot be read" },
        new object[] { Well with { Agreements = [Agreement] }, "well   arwiki: ويكيبيديا (MediaWiki 1.39.17), ar, right to left; as TechNewsBot, with the bot flag; 3 pages carry the template; DiscussionTools agrees on 141 of 142 comments of الميدان" },
        new object[] { Well with { ComparisonFailure = "arwiki: no answer" }, "well   arwiki: ويكيبيديا (MediaWiki 1.39.17), ar, right to left; as TechNewsBot, with the bot flag; 3 pages carry the template; note: DiscussionTools could not be compared (no answer)" },
        new object[] { Well with { KnowsTimestamps = false, ProfileMistakes = ["timestamp.text: cannot be read"] }, "FAILED arwiki: its timestamps cannot be read, so that no comment is found there (timestamp.text: cannot be read). Compare what \"technewsbot profile --wiki arwiki\" prints with a signature there, and tell the developers" },
        new object[] { Well with { Failure = "arwiki: the login was refused" }, "FAILED arwiki: the login was refused" },
        new object[] { Well with { CanEdit = false }, "FAILED arwiki: TechNewsBot may not edit there: give the bot password or the consumer the grant to edit pages, and look whether the account is blocked" },
    ];

    [TestCaseSource(nameof(Cases))]
    public void A_wiki_is_judged_on_one_line(WikiInspection inspection, string line) =>
        Assert.That(WikiFinding.Of(inspection).ToString(), Is.EqualTo(line));

    [Test]
    public void Machines_are_told_the_comments_that_differ() =>
        Assert.That(
            Json.LineOf(WikiFinding.Of(Well with { Agreements = [Agreement] }).Agreements),
            Is.EqualTo("""[{"page":"الميدان","revision":7,"comments":142,"agreed":141,"missed":[{"author":"Ada","timestamp":"1970-01-01T00:00:00Z","level":2}],"invented":[]}]"""));
}
