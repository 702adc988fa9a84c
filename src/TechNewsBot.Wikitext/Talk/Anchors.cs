namespace TechNewsBot.Wikitext.Talk;

/// <summary>Names the headings of one page for addresses, as MediaWiki does with <c>$wgFragmentMode</c> html5 (Parser::finalizeHeadings).</summary>
internal sealed class Anchors
{
    /// <summary>For each anchor, in small letters, the last number that was tried.</summary>
    private readonly Dictionary<string, int> taken = [];

    /// <summary>The anchor of the next heading: spaces as underscores, a number after one that was there already in any case.</summary>
    public string Next(string title)
    {
        var anchor = Plain(title);
        var key = anchor.ToLowerInvariant();
        if (taken.TryAdd(key, 1))
            return anchor;
        int number;
        do
            taken[key] = number = taken[key] + 1;
        while (!taken.TryAdd($"{key}_{number}", 1));
        return $"{anchor}_{number}";
    }

    private static string Plain(string title)
    {
        if (!title.Contains('_'))
            return title.Replace(' ', '_');
        return string.Join('_', title.Split(['_', ' '], StringSplitOptions.RemoveEmptyEntries));
    }
}
