using TechNewsBot.Core.Pages;

namespace TechNewsBot.Core.Tests.Pages;

public sealed class RegionTests
{
    private const string Mistakes = Region.MistakesMark + " error\">bad</div>";
    private const string Footer = Region.FooterMark + "\">today</div>";

    [TestCase("\n\n")]
    [TestCase("\n{|\n|a\n|}\n")]
    [TestCase("\n" + Footer + "\n")]
    [TestCase("\n" + Mistakes + "\n{|\n|}\n" + Footer + "\n")]
    public void A_region_that_was_written_is_read_the_same(string text)
    {
        var region = Region.Read(text);

        Assert.That(Region.Read(region.ToString()), Is.EqualTo(region));
    }

    [Test]
    public void Another_time_in_the_footer_is_no_change() =>
        Assert.That(Region.Read($"\nA\n{Footer}\n").SaysTheSameAs(new Region("", "A", Footer + "tomorrow")), Is.True);

    [TestCase("B", "")]
    [TestCase("A", Mistakes)]
    public void Another_output_or_mistake_is_a_change(string output, string mistakes) =>
        Assert.That(Region.Read($"\nA\n{Footer}\n").SaysTheSameAs(new Region(mistakes, output, Footer)), Is.False);

    [Test]
    public void Mistakes_stand_above_the_last_good_output() =>
        Assert.That(new Region(Mistakes, "A", Footer).ToString(), Is.EqualTo($"\n{Mistakes}\nA\n{Footer}\n"));
}
