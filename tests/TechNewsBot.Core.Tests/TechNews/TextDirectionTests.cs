using TechNewsBot.Core.TechNews;

namespace TechNewsBot.Core.Tests.TechNews;

public sealed class TextDirectionTests
{
    [Test]
    public void Languages_that_MediaWiki_writes_from_right_to_left_are_known(
        [Values("ar", "fa", "he", "ur", "ks", "ks-arab", "aii", "bft", "bgc-arab", "ckb-arab", "hno", "ms-arab", "prs", "trw", "yi")] string language) =>
        Assert.That(TextDirection.Of(language), Is.EqualTo("rtl"));

    [Test]
    public void The_script_of_a_code_counts([Values("ks-deva", "ms", "ku-latn", "tg-cyrl", "kk", "ha", "xx-unknown", "")] string language) =>
        Assert.That(TextDirection.Of(language), Is.EqualTo("ltr"));
}
