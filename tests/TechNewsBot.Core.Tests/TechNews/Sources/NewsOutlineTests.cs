using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.Tests.TechNews.Sources;

public sealed class NewsOutlineTests
{
    [TestCase("'''<translate><!--T:1--> Updates</translate>'''", null, "Updates")]
    [TestCase("=== <translate><!--T:1--> Updates</translate> ===", 3, "Updates")]
    [TestCase("<translate>\n=== Updates === <!--T:1-->\n</translate>", 3, "Updates")]
    [TestCase(";<translate><!--T:1--> Updates</translate>", null, "Updates")]
    public void Headings_are_real_ones_and_bold_lines(string text, int? level, string title)
    {
        var source = NewsSource.Read(text);
        var heading = source.Outline.Headings.Single();

        Assert.Multiple(() =>
        {
            Assert.That((heading.Level, heading.Text), Is.EqualTo((level, title)));
            Assert.That(heading.Units.Single().Name, Is.EqualTo("1"));
            Assert.That(source.Outline.Places["1"].Kind, Is.EqualTo(UnitKind.Heading));
        });
    }

    [TestCase("'''''[[Tech/News|Tech news]]''' prepared by writers''")]
    [TestCase("'''bold''' and more '''bold'''")]
    [TestCase("''''''")]
    public void Bold_words_in_a_line_are_no_heading(string text) =>
        Assert.That(NewsSource.Read(text).Outline.Headings, Is.Empty);

    [Test]
    public void An_item_has_its_heading_tasks_and_marks()
    {
        var source = NewsSource.Read("""
            '''<translate><!--T:1--> Updates</translate>'''
            * [[File:Octicons-tools.svg|15px|link=|alt=|Advanced item]] <translate><!--T:2--> [[File:Octicons-sync.svg|12px]] Text with [https://phabricator.wikimedia.org/T5 a task].</translate> [https://phabricator.wikimedia.org/T7][https://example.org/T9] [[phab:T7]] [[phab:T8#1]]
            ** <translate><!--T:3--> Below</translate>
            """);
        var item = source.Outline.Items[0];

        Assert.Multiple(() =>
        {
            Assert.That(item.Heading?.Text, Is.EqualTo("Updates"));
            Assert.That(item.Tasks, Is.EqualTo(new[] { "T5", "T7", "T8" }));
            Assert.That(item.Marks, Is.EqualTo(new[] { NewsMark.Advanced, NewsMark.Recurrent }));
            Assert.That(source.Outline.Items[1].Level, Is.EqualTo(2));
        });
    }

    [Test]
    public void A_unit_knows_the_icons_before_it_and_the_links_after_it()
    {
        var place = NewsSource.Read("* [[File:Octicons-tools.svg|15px|link=]] <translate><!--T:1--> Text [https://a.example b].</translate> [https://phabricator.wikimedia.org/T7][https://phabricator.wikimedia.org/T8]").Outline.Places["1"];

        Assert.That(place, Is.EqualTo(new UnitPlace(UnitKind.Item, "[[File:Octicons-tools.svg|15px|link=]]", "[https://phabricator.wikimedia.org/T7][https://phabricator.wikimedia.org/T8]")));
    }

    [Test]
    public void Running_text_is_neither() =>
        Assert.That(NewsSource.Read("<div>\n<translate><!--T:1--> Hello</translate></div>").Outline.Places["1"].Kind, Is.EqualTo(UnitKind.Text));

    [Test]
    public void Lines_in_nowiki_are_no_items() =>
        Assert.That(NewsSource.Read("<pre>\n* a\n</pre>").Outline.Items, Is.Empty);
}
