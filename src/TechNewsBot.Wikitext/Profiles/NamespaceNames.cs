namespace TechNewsBot.Wikitext.Profiles;

/// <summary>The namespaces of one wiki, by id and by every name that the wiki understands, in any case.</summary>
public sealed class NamespaceNames
{
    /// <summary>The id behind a name, an alias or the canonical English name; spaces and underscores are the same.</summary>
    public bool TryGetId(ReadOnlySpan<char> name, out int id) => throw new NotSupportedException();

    /// <summary>The wiki's own name for the namespace, with spaces; null when the wiki does not have it.</summary>
    public string? Name(int id) => throw new NotSupportedException();
}
