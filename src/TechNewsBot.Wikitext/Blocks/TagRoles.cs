using System.Collections.Frozen;
using TechNewsBot.Wikitext.Scanning;

namespace TechNewsBot.Wikitext.Blocks;

/// <summary>The roles of tags, as the DiscussionTools extension gives them to elements (CommentUtils, CommentParser).</summary>
internal static class TagRoles
{
    private static readonly FrozenDictionary<string, TagRole> ByName = new Dictionary<TagRole, string>
    {
        [TagRole.Block] = "div p table caption tr td th thead tbody tfoot ul ol dl dt h1 h2 h3 h4 h5 h6 center article aside section nav header footer figure figcaption fieldset details",
        [TagRole.Item] = "li dd",
        [TagRole.Separator] = "br hr",
        [TagRole.QuoteBlock] = "blockquote",
        [TagRole.Quote] = "q cite",
        [TagRole.Reference] = "ref references",
        [TagRole.Hidden] = "includeonly",
        [TagRole.Plain] = "nowiki",
    }
        .SelectMany(pair => pair.Value.Split(' ').Select(name => KeyValuePair.Create(name, pair.Key)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, TagRole>.AlternateLookup<ReadOnlySpan<char>> Lookup = ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    public static TagRole Of(string text, in TagMark tag)
    {
        var name = text.AsSpan(tag.Start + 1, tag.NameEnd - tag.Start - 1);
        if (Lookup.TryGetValue(name, out var role))
            return role;
        return TagNames.IsOpaque(name) || TagNames.IsIsolated(name) ? TagRole.Hidden : TagRole.Inline;
    }

    /// <summary>Whether the tag's class says that its content is no discussion.</summary>
    public static bool IsNoTalk(string text, in TagMark tag) =>
        tag.OpenEnd - tag.NameEnd > 16 && text.AsSpan(tag.NameEnd, tag.OpenEnd - tag.NameEnd).Contains("mw-notalk", StringComparison.Ordinal);
}
