using System.Buffers;
using System.Text;

namespace TechNewsBot.Wikitext.Profiles;

/// <summary>A page's title as one wiki understands it.</summary>
/// <param name="NamespaceId">0 for articles, 2 for user pages, 10 for templates and so on.</param>
/// <param name="NamespaceName">The namespace's name in the wiki's language; empty for articles.</param>
/// <param name="Name">The part after the namespace, with spaces, its first letter as the wiki wants it.</param>
/// <param name="Fragment">What follows the number sign, with spaces; empty without one.</param>
public sealed record WikiTitle(int NamespaceId, string NamespaceName, string Name, string Fragment)
{
    // mediawiki.org, Page title size: bytes of UTF-8 without the namespace.
    private const int Longest = 255;

    private static readonly SearchValues<char> Illegal = SearchValues.Create("<>[]{}|\n\t\uFFFD");

    /// <summary>Namespace and name as the wiki shows them, without the fragment: "Discussion utilisateur:Foo bar".</summary>
    public string Full => NamespaceName.Length == 0 ? Name : $"{NamespaceName}:{Name}";

    /// <summary>The name's part after its last slash; the whole name without one.</summary>
    public string SubpageName => Name[(Name.LastIndexOf('/') + 1)..];

    /// <summary>Namespace and name with underscores, as addresses and the database have them.</summary>
    public string DatabaseKey => Full.Replace(' ', '_');

    /// <summary>Whether a page can have this title: it has a name of at most 255 bytes, and none of the characters that no title has (<c>$wgLegalTitleChars</c>).</summary>
    public bool IsValid => Name.Length > 0 && Encoding.UTF8.GetByteCount(Name) <= Longest && !Name.AsSpan().ContainsAny(Illegal);
}
