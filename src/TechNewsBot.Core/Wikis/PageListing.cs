using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TechNewsBot.Core.Wikis;

/// <summary>The titles that begin alike, as something that changes and can be watched like a page.</summary>
public static class PageListing
{
    // No title has braces.
    private const string Mark = "{*}";

    /// <summary>What is watched in place of a title.</summary>
    /// <param name="prefix">How the full titles begin, the namespace in the wiki's language.</param>
    public static string Key(string prefix) => prefix + Mark;

    /// <summary>The prefix of a key; false for a page's title.</summary>
    public static bool TryPrefix(string key, out string prefix)
    {
        var isListing = key.EndsWith(Mark, StringComparison.Ordinal);
        prefix = isListing ? key[..^Mark.Length] : "";
        return isListing;
    }

    /// <summary>A stamp whose revision is another one when the titles are.</summary>
    /// <param name="prefix">How the titles begin.</param>
    /// <param name="titles">All of them, in any order.</param>
    public static PageStamp Stamp(string prefix, IEnumerable<string> titles)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', titles.Order(StringComparer.Ordinal))));
        return new PageStamp(Key(prefix), BinaryPrimitives.ReadInt64LittleEndian(hash) & long.MaxValue);
    }
}
