using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Core.TechNews.Stubs;
using static TechNewsBot.Core.Tests.TechNews.Stubs.SampleStub;

namespace TechNewsBot.Core.Tests.TechNews.Stubs;

public sealed class StubWarningTests
{
    private static readonly StubUnit Dated = Unit("1", "") with { News = NewsSource.Read("<translate><!--T:1--> On <tvar name=date>19 May</tvar> in [[<tvar|link>m:Tech</>|x]]</translate>").Units.Single() };

    [Test]
    public void A_variable_is_filled_in_where_readers_look_and_stays_in_the_slot()
    {
        var page = Page(Dated);

        var merged = page.Merge(Fill(page.Merge(""), "1", "Le $date dans [[$link|x]]"));

        Assert.That(merged, Does.Contain("|shown=Le 19 May dans [[m:Tech|x]]\n|text=Le $date dans [[$link|x]]\n").And.Not.Contain("|warning="));
        Assert.That(page.Merge(merged), Is.EqualTo(merged));
    }

    [TestCase("Le 19 mai", "Not in this text: <code dir=\"ltr\">m:Tech</code> (<code dir=\"ltr\">$link</code>). Write the value or the variable.")]
    [TestCase("$date $link $day", "No variables of the source: <code dir=\"ltr\">$day</code>.")]
    [TestCase("19 m:Tech </div>", "Not closed, closed twice, or out of place here: <code dir=\"ltr\">&#60;/div&#62;</code>.")]
    public void What_is_wrong_is_pointed_out_beside_the_slot_and_not_mended(string words, string warning)
    {
        var page = Page(Dated);

        var merged = page.Merge(Fill(page.Merge(""), "1", words));

        Assert.That(merged, Does.Contain($"|warning={warning}\n").And.Contain($"|text={words}\n}}}}"));
        Assert.That(page.Merge(merged), Is.EqualTo(merged));
    }

    [Test]
    public void Markup_that_would_reach_into_the_page_is_shown_as_it_is_written()
    {
        var page = Page(Unit("1", "One"));

        Assert.That(page.Merge(Fill(page.Merge(""), "1", "Un </div>")), Does.Contain("|shown=Un &#60;/div&#62;\n|text=Un </div>\n"));
    }

    [Test]
    public void A_text_of_the_central_wiki_that_cannot_be_used_is_mentioned() =>
        Assert.That(Page(Unit("1", "One") with { IsHeldBack = true }).Merge(""), Does.Contain("|state=missing\n").And.Contain("|warning=The central wiki’s text is not used"));
}
