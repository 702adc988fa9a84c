using TechNewsBot.Commands;
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
        Carriers = 3,
    };

    private static readonly object[] Cases =
    [
        new object[] { Well, "well   arwiki: ويكيبيديا (MediaWiki 1.39.17), ar, right to left; as TechNewsBot, with the bot flag; 3 pages carry the template" },
        new object[] { Well with { HasBotRight = false, Carriers = 1 }, "well   arwiki: ويكيبيديا (MediaWiki 1.39.17), ar, right to left; as TechNewsBot, without the bot flag; 1 page carries the template" },
        new object[] { Well with { User = "", CanEdit = false, MissingTemplatePages = ["قالب:TechNewsBot"] }, "well   arwiki: ويكيبيديا (MediaWiki 1.39.17), ar, right to left; no account, so it is only read; missing: قالب:TechNewsBot (\"technewsbot setup --wiki arwiki\" creates them)" },
        new object[] { Well with { ProfileMistakes = ["timestamp cannot be read"] }, "well   arwiki: ويكيبيديا (MediaWiki 1.39.17), ar, right to left; as TechNewsBot, with the bot flag; 3 pages carry the template; note: timestamp cannot be read" },
        new object[] { Well with { Failure = "arwiki: the login was refused" }, "FAILED arwiki: the login was refused" },
        new object[] { Well with { CanEdit = false }, "FAILED arwiki: TechNewsBot may not edit there: give the bot password or the consumer the grant to edit pages, and look whether the account is blocked" },
    ];

    [TestCaseSource(nameof(Cases))]
    public void A_wiki_is_judged_on_one_line(WikiInspection inspection, string line) =>
        Assert.That(WikiFinding.Of(inspection).ToString(), Is.EqualTo(line));
}
