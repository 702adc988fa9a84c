using FsCheck;
using FsCheck.Fluent;
using TechNewsBot.Wikitext.Tests.Samples;

namespace TechNewsBot.Wikitext.Tests.Properties;

/// <summary>Texts that nobody would write: wikitext's marks in any order, any characters, and sample pages with pieces moved about.</summary>
internal static class AnyText
{
    private static readonly string[] Marks =
    [
        "[[", "]]", "[", "]", "{{", "}}", "{{{", "}}}", "{", "}", "|", "||", "=", "==", "\n", "\n== a ==\n", "\n=", "\n*", "\n:", "\n;", "\n#", "\n ", "\n\n", "\n{|", "\n|-", "\n|", "\n|}", "\n!", "!!",
        "<!--", "-->", "<nowiki>", "</nowiki>", "<nowiki/>", "<ref>", "</ref>", "<ref/>", "<pre>", "</pre>", "<div>", "</div>", "<li>", "</li>", "<blockquote>", "</blockquote>", "<br>", "<b class=\"mw-notalk\">", "</b>",
        "<section begin=\"x\"/>", "<translate>", "</translate>", "<!--T:1-->", "<tvar|x>", "</>", "<", ">", "</", "''", "'''", "~~~~", "__TOC__", "&nbsp;", "&lrm;", "&", ";", "http://", "https://a.b c",
        "User:", "[[User:A|A]]", "[[Category:B]]", "[[File:c|thumb|", "12:00, 1 May 2026 (UTC)", "3 May 2004 12:00 (UTC)", " (UTC)", "May", "(", ")", "\u200E", "\u00A0", "\uD800", "\uDC00", "\0", "\r", "a", "é", "ا", "😀", " ",
    ];

    /// <summary>Marks and characters in any order.</summary>
    public static Arbitrary<string> Made { get; } =
        Gen.OneOf(Gen.Elements(Marks), Gen.Elements(Marks), Gen.Choose(0, char.MaxValue).Select(code => ((char)code).ToString()))
            .ArrayOf()
            .Select(string.Concat)
            .ToArbitrary();

    /// <summary>A sample page, by its index, with some stretches left out, doubled or replaced by a mark.</summary>
    public static Arbitrary<(int Page, string Text)> Mutated { get; } =
        (from page in Gen.Choose(0, SamplePages.All.Count - 1)
         from changes in (from at in Gen.Choose(0, 10_000)
                          from length in Gen.Choose(0, 40)
                          from mark in Gen.Elements(Marks)
                          from kind in Gen.Choose(0, 2)
                          select (at, length, mark, kind)).ArrayOf(8)
         select (page, changes.Aggregate(SamplePages.All[page].Text, Changed))).ToArbitrary();

    private static string Changed(string text, (int At, int Length, string Mark, int Kind) change)
    {
        var start = change.At % (text.Length + 1);
        var length = Math.Min(change.Length, text.Length - start);
        return change.Kind switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, text.Substring(start, length)),
            _ => text.Insert(start, change.Mark),
        };
    }
}
