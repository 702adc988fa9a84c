namespace TechNewsBot.Wikitext.Profiles;

/// <summary>The namespaces of one wiki, by id and by every name that the wiki understands, in any case.</summary>
public sealed class NamespaceNames
{
    private readonly Dictionary<string, int> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, string> names = [];
    private readonly HashSet<int> caseSensitive = [];

    internal NamespaceNames()
    {
    }

    /// <summary>The id behind a name, an alias or the canonical English name; spaces and underscores are the same.</summary>
    public bool TryGetId(ReadOnlySpan<char> name, out int id)
    {
        name = name.Trim(" _");
        return name.Contains('_') || name.Contains("  ", StringComparison.Ordinal)
            ? ids.TryGetValue(TitleText.Spaced(name), out id)
            : ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out id);
    }

    /// <summary>The wiki's own name for the namespace, with spaces; null when the wiki does not have it.</summary>
    public string? Name(int id) => names.GetValueOrDefault(id);

    /// <summary>Whether the first letter of a title in the namespace may be a small one, as in a dictionary.</summary>
    internal bool IsCaseSensitive(int id) => caseSensitive.Contains(id);

    internal void Add(int id, string name, bool isCaseSensitive)
    {
        names[id] = TitleText.Spaced(name);
        if (isCaseSensitive)
            caseSensitive.Add(id);
        AddAlias(id, name);
    }

    /// <summary>A name counts for the namespace that has it first: own names are added before aliases.</summary>
    internal void AddAlias(int id, string alias) => ids.TryAdd(TitleText.Spaced(alias), id);
}
