using TechNewsBot.Core.TechNews.Checks;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.Tests.TechNews.Checks;

public sealed class VariableUseTests
{
    private static readonly NewsUnit Unit = NewsSource.Read(
        "<translate><!--T:1--> On <tvar name=date>19 November</tvar> more than <tvar name=\"bytes\">{{FORMATNUM:10000}}</tvar> [[<tvar|link>m:Special:MyLanguage/Tech</>|pages]] lose <tvar name=class><code>mw-table</code></tvar> for $5.</translate>").Units.Single();

    [TestCase("$date $bytes [[$link|x]] $class", "")]
    [TestCase("19 November {{FORMATNUM:10000}} [[m:Special:MyLanguage/Tech|x]] <code>mw-table</code>", "")]
    [TestCase("le 19 novembre, 10 000, [[m:Tech|x]], mw-table", "", TestName = "figures, the link and the code in other forms")]
    [TestCase("١٩ نوفمبر، ١٠٬٠٠٠، [[m:Tech|x]]، mw-table", "", TestName = "figures in another script")]
    [TestCase("190 novembre, 10000, [[m:Tech|x]], mw-table", "date", TestName = "a longer number is another one")]
    [TestCase("$date $bytes", "link class")]
    [TestCase("", "date bytes link class")]
    public void What_a_translation_leaves_out_is_named(string translation, string missing) =>
        Assert.That(string.Join(' ', VariableUse.Missing(Unit, translation).Select(variable => variable.Name)), Is.EqualTo(missing));

    [TestCase("4", "Voir les 14 tâches", false, TestName = "a number within another one")]
    [TestCase("4", "عرض ١٤ مهمة", false, TestName = "a number within another one, in another script")]
    [TestCase("4", "عرض ٤ مهام", true, TestName = "a number in another script")]
    [TestCase("4", "4件のタスク", true, TestName = "a number beside a letter")]
    [TestCase("4", "les 14 et 4 tâches", true, TestName = "a number after one that it is part of")]
    [TestCase("10000", "10 000", true, TestName = "a number with separators")]
    [TestCase("wmf.4", "wmf.41", false, TestName = "a value that ends with a digit")]
    [TestCase("1.2", "11.2", false, TestName = "a value that begins with a digit")]
    [TestCase("m:Special:MyLanguage/Tech/4", "[[m:Tech/47|x]]", false, TestName = "a page of a longer number")]
    [TestCase("Codex", "Codexin", true, TestName = "a word with an ending")]
    public void A_value_counts_by_itself(string value, string translation, bool stands) =>
        Assert.That(VariableUse.Missing(NewsSource.Read($"<translate><!--T:1--> View <tvar name=n>{value}</tvar></translate>").Units.Single(), translation), stands ? Is.Empty : Is.Not.Empty);

    [TestCase("$date", "")]
    [TestCase("$datex", "", TestName = "a name with letters after it is filled in")]
    [TestCase("$5 and $6", "$6", TestName = "a price of the source")]
    [TestCase("$Date $other $other", "$Date $other")]
    [TestCase("$ and US$", "")]
    public void Names_that_the_source_does_not_have_are_named(string translation, string unknown) =>
        Assert.That(string.Join(' ', VariableUse.Unknown(Unit, translation)), Is.EqualTo(unknown));
}
