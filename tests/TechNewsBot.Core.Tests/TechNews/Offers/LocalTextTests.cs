using TechNewsBot.Core.TechNews.Offers;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Core.Tests.Wikis;

namespace TechNewsBot.Core.Tests.TechNews.Offers;

public sealed class LocalTextTests
{
    private static readonly NewsUnit Unit = NewsSource.Read("<translate><!--T:1--> See [[<tvar|page>Special:RecentChanges</>|changes]] of <tvar|count>14</> {{PLURAL:14|task|tasks}} in <tvar|code><code>a|b</code></></translate>").Units.Single();

    [TestCase("Angalia [[$page|mabadiliko]] ya {{PLURAL:$count|kazi|kazi}} $count katika $code")]
    [TestCase("Angalia [[Special:RecentChanges|mabadiliko]] ya {{PLURAL:14|kazi|kazi}} 14 katika <code>a|b</code>")]
    [TestCase("Angalia [[:$page]] ya ١٤ katika $code {{!}} zote")]
    public void A_text_that_needs_nothing_else_than_the_source_is_sound(string text) => Assert.That(IsSound(text), Is.True);

    [TestCase("Angalia ya $count katika $code", TestName = "A variable is missing")]
    [TestCase("Angalia [[$page|m]] ya $count katika $code $nyingine", TestName = "A variable is unknown")]
    [TestCase("Angalia [[$page|m]] ya $count katika $code '' [[", TestName = "A bracket is open")]
    [TestCase("Angalia [[$page|m]] ya $count katika $code <div>", TestName = "A tag is open")]
    [TestCase("Angalia [[$page|m]] ya $count katika $code [[Wikipedia:Jumuiya]]", TestName = "A link leads to a page of the wiki")]
    [TestCase("Angalia [[$page|m]] ya $count katika $code [https://example.org x]", TestName = "A link leads out")]
    [TestCase("Angalia [[$page|m]] ya $count katika $code {{Jina}}", TestName = "A template is called")]
    [TestCase("Angalia [[$page|m]] ya $count katika $code {{nobots}}", TestName = "A template speaks to bots")]
    [TestCase("Angalia [[$page|m]] ya $count katika $code ~~~~", TestName = "A signature would be put in")]
    [TestCase("Angalia [[$page|m]] ya $count katika $code {{SUBST:x}}", TestName = "A template would be put in")]
    [TestCase("!!FUZZY!!Angalia [[$page|m]] ya $count katika $code", TestName = "It says that it is outdated")]
    [TestCase("See [[$page|changes]] of $count {{PLURAL:14|task|tasks}} in $code", TestName = "It is the source")]
    public void A_text_that_is_not_whole_or_not_for_other_wikis_is_not_sound(string text) => Assert.That(IsSound(text), Is.False);

    [TestCase("Angalia [[Special:RecentChanges|mabadiliko]] ya 14 katika <code>a|b</code>", "Angalia [[$page|mabadiliko]] ya $count katika $code")]
    [TestCase("Angalia [[$page|mabadiliko]] ya $count katika <code>a{{!}}b</code>", "Angalia [[$page|mabadiliko]] ya $count katika $code")]
    [TestCase("{{PLURAL:14|a{{!}}b}} {{!}} x", "{{PLURAL:14|a{{!}}b}} | x", TestName = "A number that chooses a form is no variable where the source has it so")]
    [TestCase("[[$page|最近の更新]]14件、$code", "[[$page|最近の更新]]$count件、$code", TestName = "A script without spaces")]
    public void The_central_wiki_gets_names_for_values_and_pipes_as_they_are(string text, string expected) =>
        Assert.That(new LocalText(Unit, text).ForCentral, Is.EqualTo(expected));

    [Test]
    public void The_same_text_for_another_source_is_another_offer() =>
        Assert.That(LocalText.Of(Unit with { Text = "Other" }, "text"), Is.Not.EqualTo(LocalText.Of(Unit, "text")));

    private static bool IsSound(string text) => new LocalText(Unit, text).IsSound(new MemoryWiki(SampleProfile.English));
}
