using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Sources;

/// <summary>Reads the icons that Tech News puts in front of its items.</summary>
internal static class NewsMarks
{
    // By file, because the caption is in the language of the issue.
    private static readonly Dictionary<string, NewsMark> ByFile = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Octicons-sync.svg"] = NewsMark.Recurrent,
        ["Reload icon with two arrows.svg"] = NewsMark.Recurrent,
        ["Octicons-tools.svg"] = NewsMark.Advanced,
        ["Octicons-gift.svg"] = NewsMark.Wish,
    };

    /// <summary>The mark that the link shows; null for any other link.</summary>
    public static NewsMark? Of(WikiLink link)
    {
        var colon = link.Target.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && ByFile.TryGetValue(link.Target[(colon + 1)..].Replace('_', ' ').Trim(), out var mark) ? mark : null;
    }
}
