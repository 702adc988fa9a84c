using TechNewsBot.Wikitext.Profiles;

namespace TechNewsBot.Core.Pages;

/// <summary>The names of templates as people write them in calls.</summary>
internal static class TemplateName
{
    private const int TemplateNamespace = 10;

    /// <summary>The name in a call without its namespace, whatever that is called on the wiki, and with spaces.</summary>
    public static string Of(string written, WikiProfile profile)
    {
        var name = written.Replace('_', ' ').Trim();
        if (!name.Contains(':', StringComparison.Ordinal))
            return name;
        var title = profile.Title(name);
        return title.NamespaceId == TemplateNamespace ? title.Name : name;
    }

    /// <summary>Whether both name the same template. Names are case-sensitive but for the first letter, on every wiki where a template namespace is not capitalised by hand.</summary>
    public static bool AreSame(string one, string other) =>
        one.Length == other.Length
        && one.Length > 0
        && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0])
        && one.AsSpan(1).SequenceEqual(other.AsSpan(1));
}
