using System.Text.Json.Nodes;
using TechNewsBot.Core.TechNews.Offers;
using TechNewsBot.Core.TechNews.Translators;
using TechNewsBot.Core.Tests.Wikis;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Tests.TechNews.Offers;

public sealed class AttributionTests
{
    private static readonly SlotText Origin = new("0123456789", "Ada", 17);

    [Test]
    public void A_wiki_with_a_prefix_is_linked() =>
        Assert.That(
            Summary("""[{"prefix": "sw", "url": "https://test.example/wiki/$1"}]"""),
            Is.EqualTo("translation by [[:sw:User:Ada|Ada]], from [[:sw:Special:PermanentLink/17|News/2026/48]]"));

    [Test]
    public void A_wiki_without_one_is_named_by_the_revisions_address() =>
        Assert.That(Summary("[]"), Is.EqualTo("translation by Ada, from https://test.example/wiki/Special:PermanentLink/17"));

    private static string Summary(string prefixes)
    {
        var json = JsonNode.Parse(SampleProfile.EnglishJson)!;
        json["siteinfo"]!["interwikimap"] = JsonNode.Parse(prefixes);
        var central = WikiProfile.Read(json.ToJsonString(), out _)!;
        return new Attribution(RepositoryFiles.Messages.For("en", []), central, new MemoryWiki(SampleProfile.English)).Of(Origin, "News/2026/48");
    }
}
