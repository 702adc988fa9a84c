namespace TechNewsBot.Wikitext.Profiles;

/// <summary>Names of templates that stand for other names, on one wiki. Upper and lower case make no difference.</summary>
public sealed class TemplateAliases
{
    private readonly Dictionary<string, string> meanings = new(StringComparer.OrdinalIgnoreCase);

    internal TemplateAliases()
    {
    }

    /// <summary>The name that this one stands for; the same name when it stands for none.</summary>
    /// <param name="name">Without the namespace, with spaces.</param>
    public string Meaning(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return meanings.GetValueOrDefault(name, name);
    }

    /// <summary>Adds a name. The first meaning of a name wins.</summary>
    internal void Add(string name, string meaning) => meanings.TryAdd(name, meaning);
}
