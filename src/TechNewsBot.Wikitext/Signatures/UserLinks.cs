using System.Net;
using System.Net.Sockets;
using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Wikitext.Signatures;

/// <summary>Tells to which user a link leads: to the user's page, talk page or list of edits.</summary>
internal sealed class UserLinks(WikiProfile profile)
{
    private const int Special = -1;
    private const int User = 2;
    private const int UserTalk = 3;

    private readonly Dictionary<string, string?> known = [];

    /// <summary>The name of the user, with spaces, to whose pages <paramref name="target"/> leads; null when it leads elsewhere, to a subpage too.</summary>
    public string? OfPage(ReadOnlySpan<char> target)
    {
        if (!target.Contains(':') && !target.Contains('%'))
            return null;
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(target, out var user))
            return user;
        user = Read(target.ToString(), prefixes: 2);
        known[target.ToString()] = user;
        return user;
    }

    /// <summary>The same for an address: any wiki's path counts, as links to other wikis do.</summary>
    public string? OfAddress(ReadOnlySpan<char> address)
    {
        var query = address.IndexOf("title=");
        if (query > 0 && address[query - 1] is '?' or '&' or ';')
        {
            var title = address[(query + 6)..];
            var end = title.IndexOfAny('&', '#');
            return OfPage(end < 0 ? title : title[..end]);
        }
        var path = Path(address, profile.ArticlePath);
        return path.IsEmpty ? null : OfPage(path);
    }

    private static ReadOnlySpan<char> Path(ReadOnlySpan<char> address, string articlePath)
    {
        var before = articlePath.AsSpan(0, Math.Max(0, articlePath.IndexOf("$1", StringComparison.Ordinal)));
        var found = before.Length < 2 ? -1 : address.IndexOf(before);
        return found < 0 ? default : address[(found + before.Length)..];
    }

    private string? Read(string target, int prefixes)
    {
        var title = profile.Title(target);
        switch (title.NamespaceId)
        {
            case User or UserTalk:
                return Name(title);
            case Special:
                var slash = title.Name.IndexOf('/');
                var isContributions = slash > 0 && profile.ContributionsNames.Contains(title.Name[..slash]);
                return isContributions ? Name(profile.Title("User:" + title.Name[(slash + 1)..])) : null;
            default:
                // [[:de:User:X]] and [[m:User:X]] are links of the same user.
                var colon = title.Name.IndexOf(':');
                return prefixes > 0 && colon > 0 && profile.WikiPrefixes.ContainsKey(title.Name[..colon]) ? Read(title.Name[(colon + 1)..], prefixes - 1) : null;
        }
    }

    // What no page can be called, no user is.
    private static string? Name(WikiTitle user) => user.IsValid && !user.Name.Contains('/') ? Spelled(user.Name) : null;

    /// <summary>An address of the new kind has capital letters, whatever bots write (CommentParser::getUsernameFromLink).</summary>
    private static string Spelled(string name) =>
        name.Contains(':') && IPAddress.TryParse(name, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 ? name.ToUpperInvariant() : name;
}
