using System.Collections.Frozen;

namespace TechNewsBot.Wikitext.Scanning;

/// <summary>How MediaWiki treats the tags that it does not simply pass on.</summary>
internal static class TagNames
{
    /// <summary>Extension tags whose content is not wikitext.</summary>
    private static readonly FrozenSet<string> OpaqueNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "nowiki", "pre", "syntaxhighlight", "source", "math", "chem", "ce", "score", "timeline", "hiero", "graph",
        "templatedata", "mapframe", "maplink", "inputbox", "html", "categorytree", "imagemap", "charinsert");

    /// <summary>Extension tags whose content is wikitext that is parsed on its own.</summary>
    private static readonly FrozenSet<string> IsolatedNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "ref", "references", "poem", "gallery", "indicator");

    /// <summary>HTML elements that never have content.</summary>
    private static readonly FrozenSet<string> VoidNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "br", "hr", "wbr", "img", "link", "meta");

    /// <summary>Tags that are gone before lines are looked at, so that a heading may follow them on the same line.</summary>
    private static readonly FrozenSet<string> VanishingNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "translate", "noinclude", "includeonly", "onlyinclude");

    /// <summary>Other extensions' tags that stand in discussions.</summary>
    private static readonly FrozenSet<string> OtherNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "section", "templatestyles", "tvar", "languages", "langconvert", "phonos", "dynamicpagelist", "quiz");

    /// <summary>HTML elements that people may write (Sanitizer::getRecognizedTagData); of any other the tag is shown as it is written.</summary>
    private static readonly FrozenSet<string> HtmlNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "abbr", "b", "bdi", "bdo", "big", "blockquote", "br", "caption", "center", "cite", "code", "data", "dd", "del", "dfn", "div", "dl", "dt", "em",
        "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "link", "mark", "meta", "ol", "p", "q", "rb", "rp", "rt", "rtc",
        "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "table", "td", "th", "time", "tr", "tt", "u", "ul", "var", "wbr");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpaqueLookup = OpaqueNames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsolatedLookup = IsolatedNames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VoidLookup = VoidNames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VanishingLookup = VanishingNames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherLookup = OtherNames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HtmlLookup = HtmlNames.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsHtml(ReadOnlySpan<char> name) => HtmlLookup.Contains(name);

    public static bool IsKnown(ReadOnlySpan<char> name) => IsHtml(name) || IsOpaque(name) || IsIsolated(name) || Vanishes(name) || OtherLookup.Contains(name);

    public static bool IsOpaque(ReadOnlySpan<char> name) => OpaqueLookup.Contains(name);

    public static bool IsIsolated(ReadOnlySpan<char> name) => IsolatedLookup.Contains(name);

    public static bool IsVoid(ReadOnlySpan<char> name) => VoidLookup.Contains(name);

    public static bool Vanishes(ReadOnlySpan<char> name) => VanishingLookup.Contains(name);
}
