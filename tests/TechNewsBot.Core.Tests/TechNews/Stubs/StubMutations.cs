namespace TechNewsBot.Core.Tests.TechNews.Stubs;

/// <summary>Pieces of wikitext from which anything can be put together that people might leave on a stub page.</summary>
internal static class StubMutations
{
    public static readonly string[] Pieces =
    [
        "{{", "}}", "|", "=", "[[", "]]", "<!--", "-->", "<nowiki>", "</nowiki>", "\n", " ", "word", "{{{", "}}}", "{", "}", "'''", "* ",
        "\n|state=outdated\n", "\n|id=1\n", "|text=", "{{TechNewsBot unit\n|id=9\n|text=", "{{TechNewsBot unit\n", "{{TechNewsBot stub\n}}", "{{!}}", "<ref>", "</ref>", "== a ==", "[https://a.example", "é", "\ud83d\ude00",
    ];
}
