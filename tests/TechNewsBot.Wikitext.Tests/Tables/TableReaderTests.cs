namespace TechNewsBot.Wikitext.Tests.Tables;

public sealed class TableReaderTests
{
    [TestCase("{|\n|a\n|b\n|-\n|c||d\n|}", "a,b;c,d", TestName = "cells on lines of their own or on one")]
    [TestCase("{|\n!a!!b||c\n|-\n|d!!e\n|}", "!a,!b,!c;d!!e", TestName = "headers")]
    [TestCase("{|\n|+ title\nmore\n|-\n|-\n|a\n|-\n|}", "a", TestName = "captions and empty rows")]
    [TestCase("{|\n| a\nb\n\n* c\n|}", "a b  * c", TestName = "cells of several lines")]
    [TestCase("{|\n| style=x | a || class=\"y\" | b\n|}", "style=x:a,class=y:b", TestName = "attributes")]
    [TestCase("{|\n|[[a|b]]||{{c|d}}|| <nowiki>|</nowiki> ||<ref>e|f</ref>\n|}", "[[a|b]],{{c|d}},<nowiki>|</nowiki>,<ref>e|f</ref>", TestName = "bars in markup")]
    [TestCase("{|\n|{{a\n|b||\n|-\n}}\n|}", "{{a |b|| |- }}", TestName = "lines in templates")]
    [TestCase("{|\n<!-- x -->|a<!--\n|b-->\n|}", "a<!-- |b-->", TestName = "comments")]
    [TestCase("{|\n|||||\n|}", ",,", TestName = "empty cells")]
    [TestCase("{|\n|a", "a", TestName = "unclosed")]
    [TestCase("|a\n|}\n{| |}", "", TestName = "none")]
    [TestCase(":: {|\n|a\n|}", "a", TestName = "indented")]
    public void Rows_and_cells_are_read_as_MediaWiki_does(string wikitext, string expected)
    {
        var rows = WikitextDocument.Parse(wikitext).Tables.SelectMany(table => table.Rows);
        Assert.That(string.Join(';', rows.Select(row => string.Join(',', row.Cells.Select(cell => Show(cell, wikitext))))), Is.EqualTo(expected));
    }

    [Test]
    public void A_table_in_a_cell_is_part_of_it()
    {
        const string Text = "{|\n|a\n{|\n|b\n|}\n|c\n|}\n|d";
        var tables = WikitextDocument.Parse(Text).Tables;
        Assert.That(tables.Select(table => table.Rows[0].Cells.Select(cell => cell.ContentSpan.In(Text))), Is.EqualTo(new[] { new[] { "a\n{|\n|b\n|}", "c" }, ["b"] }));
        Assert.That(tables[0].Span.End, Is.EqualTo(Text.Length - 3));
    }

    [Test]
    public void Tables_and_rows_have_attributes()
    {
        var table = WikitextDocument.Parse("{| class=\"a b\"\n|---- id=c\n|d\n|}").Tables.Single();
        Assert.That((table.Attributes["class"], table.Rows.Single().Attributes["id"]), Is.EqualTo(("a b", "c")));
    }

    [Test]
    public void The_content_of_a_cell_can_be_replaced_alone()
    {
        const string Text = "{|\n|-\n| a || \n| class=x | c\n|}";
        var splice = new TextSplice(Text);
        foreach (var cell in WikitextDocument.Parse(Text).Tables.Single().Rows.Single().Cells)
            splice.Replace(cell.ContentSpan, "z");
        Assert.That(splice.Apply(), Is.EqualTo("{|\n|-\n| z ||z \n| class=x | z\n|}"));
    }

    private static string Show(TableCell cell, string wikitext) =>
        (cell.IsHeader ? "!" : "")
        + string.Concat(cell.Attributes.Select(pair => $"{pair.Key}={pair.Value}:"))
        + cell.ContentSpan.In(wikitext).Replace('\n', ' ');
}
