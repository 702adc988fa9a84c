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

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpaqueLookup = OpaqueNames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsolatedLookup = IsolatedNames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VoidLookup = VoidNames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VanishingLookup = VanishingNames.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsOpaque(ReadOnlySpan<char> name) => OpaqueLookup.Contains(name);

    public static bool IsIsolated(ReadOnlySpan<char> name) => IsolatedLookup.Contains(name);

    public static bool IsVoid(ReadOnlySpan<char> name) => VoidLookup.Contains(name);

    public static bool Vanishes(ReadOnlySpan<char> name) => VanishingLookup.Contains(name);
}
