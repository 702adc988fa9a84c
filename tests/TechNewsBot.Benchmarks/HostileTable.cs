using System.Text;
using TechNewsBot.Wikitext;
using TechNewsBot.Wikitext.Talk;

namespace TechNewsBot.Benchmarks;

/// <summary>Texts that make careless parsers slow, at three sizes: the time must grow as the size does.</summary>
internal static class HostileTable
{
    private static readonly int[] Megabytes = [1, 3, 10];

    private static readonly (string Name, string Head, string Repeated)[] Texts =
    [
        ("[[", "", "[["),
        ("{{", "", "{{"),
        ("{{{", "", "{{{"),
        ("[[a", "", "[[a"),
        ("{{a", "", "{{a"),
        ("}}", "", "}}"),
        ("<!--", "", "<!--"),
        ("'''", "", "'''"),
        ("'''a", "", "'''a "),
        ("~~~~", "", "~~~~"),
        ("nested lists", "", "\n*#:;*#:;*#:;"),
        ("one deep list", "\n", "*"),
        ("terms", "\n;", "a[[b]]:"),
        ("tables", "", "\n{|\n|-\n|a||b"),
        ("cells", "{|\n!", "a!!{{b||c}}"),
        ("headings", "", "\n== a =="),
        ("blank lines", "", "\n"),
        ("<div>", "", "<div>"),
        ("<li>", "", "<li></li>"),
        ("<ref>", "", "<ref>"),
        ("<nowiki>", "", "<nowiki>"),
        ("<", "", "<"),
        ("<b ", "", "<b "),
        ("[http://", "", "[http://a "),
        ("links to users", "", "[[User:A]]"),
        ("unclosed everything", "", "[[a|{{b|<c>''d''<!--e--><ref>[http://f "),
        ("template arguments", "{{a", "|b=c"),
        ("brackets", "", "("),
        ("timestamps", "", "12:00, 1 May 2026 (UTC) "),
        ("timestamps in italics", "", "''12:00, 1 May 2026 (UTC)'' "),
        ("timestamps after a link", "[[User:A|]]", "<b></b>12:00, 1 May 2026 (UTC)"),
        ("timestamps of another form", "", "May 1, 2026 12:00 (UTC) "),
        ("timestamps on lines", "", "\n: [[User:A]] 12:00, 1 May 2026 (UTC)"),
        ("many links, one line", "", "[[User:A/b|]]12:00, 1 May 2026 (UTC)"),
        ("no timestamps", "", " May May May May 2026 (UTC)"),
        ("entities", "", "&nbsp;(UTC)"),
        ("direction marks", "", "\u200E\u200F"),
        ("lone surrogates", "", "\uD800("),
    ];

    public static void Print()
    {
        Console.WriteLine();
        Console.WriteLine("Milliseconds to read a talk page, and its tables, of nothing but…");
        Console.WriteLine($"{"",-28} {string.Concat(Megabytes.Select(size => $"{size + " MB",10}"))}   growth");
        WarmUp();
        foreach (var (name, head, repeated) in Texts)
        {
            var times = Megabytes.Select(size => Time(head, repeated, size * 1_000_000)).ToArray();
            // Twice as slow a character as at the smallest size is noise and memory; ten times would be a square.
            var growth = times[^1] / times[0] / Megabytes[^1];
            Console.WriteLine($"{name,-28} {string.Concat(times.Select(time => $"{time,10:0.0}"))} {growth,8:0.0} {(growth > 4 && times[^1] > 500 ? "NOT LINEAR" : "")}");
        }
    }

    private static void WarmUp()
    {
        foreach (var (_, head, repeated) in Texts)
            Time(head, repeated, 20_000);
    }

    private static double Time(string head, string repeated, int length)
    {
        var text = new StringBuilder(head, length + repeated.Length);
        while (text.Length < length)
            text.Append(repeated);
        var page = text.ToString();
        return Measure.Of(() => Read(page), warmUps: 0, repetitions: 1).Milliseconds;
    }

    private static int Read(string page)
    {
        var document = WikitextDocument.Parse(page);
        return TalkPage.Read(document, EnglishProfile.Value).Count + document.Tables.Count;
    }
}
