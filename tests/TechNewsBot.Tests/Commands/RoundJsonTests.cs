using System.Text.Json.Nodes;
using TechNewsBot.Commands;
using TechNewsBot.Tests.Rounds;

namespace TechNewsBot.Tests.Commands;

internal sealed class RoundJsonTests
{
    [Test]
    public void A_round_for_machines_has_edits_and_problems()
    {
        var expected = JsonNode.Parse(
            """
            {
              "edits": [
                {"wiki": "frwiki", "page": "Saved", "outcome": "saved", "address": "https://fr.wikipedia.org/wiki/Saved", "revision": 17, "summary": "mise à jour", "reason": ""},
                {"wiki": "frwiki", "page": "Right", "outcome": "notNeeded", "address": null, "revision": 2, "summary": "", "reason": ""},
                {"wiki": "frwiki", "page": "Refused", "outcome": "refused", "address": null, "revision": null, "summary": "", "reason": "the page is protected"},
                {"wiki": "metawiki", "page": "Unit", "outcome": "notNeeded", "address": null, "revision": null, "summary": "", "reason": ""}
              ],
              "problems": [
                {"wiki": "arwiki", "page": "", "text": "nothing answers at its address"},
                {"wiki": "frwiki", "page": "Refused", "text": "the page is protected"},
                {"wiki": "frwiki", "page": "Failed", "text": "it cannot be read"},
                {"wiki": "metawiki", "page": "", "text": "Tech/News/2026/48: it has no units"}
              ]
            }
            """);

        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(RoundJson.Of(SampleRound.Report())), expected), Is.True, RoundJson.Of(SampleRound.Report()));
    }
}
