namespace TechNewsBot.Core.TechNews;

/// <summary>The page of one unit in one language on the central wiki, as the Translate extension names it (TranslatablePage::parseTranslationUnit): <c>Translations:Tech/News/2026/48/3/fr</c>.</summary>
public static class UnitTitle
{
    /// <summary>The English name of the namespace that these pages are in.</summary>
    public const string Namespace = "Translations";

    /// <summary>The full title.</summary>
    public static string Of(IssueName issue, string unit, string language) => $"{Namespace}:{issue.Title}/{unit}/{language}";

    /// <summary>Whether a full title is that of a unit of an issue, with a unit's name and a language.</summary>
    public static bool IsOne(string title) => title.StartsWith(Namespace + ":", StringComparison.Ordinal) && TryRead(title[(Namespace.Length + 1)..], out _, out _);

    /// <summary>Reads whose unit it is.</summary>
    /// <param name="name">The title without its namespace: <c>Tech/News/2026/48/3/fr</c>.</param>
    /// <param name="issue">The issue; undefined for the name of another page.</param>
    /// <param name="language">The unit's language; empty for the name of another page.</param>
    public static bool TryRead(string name, out IssueName issue, out string language)
    {
        (issue, language) = (default, "");
        var parts = name.Split('/');
        if (parts.Length < 3 || parts[^1].Length == 0 || parts[^2].Length == 0 || !IssueName.TryParse(string.Join('/', parts[..^2]), out issue))
            return false;
        language = parts[^1];
        return true;
    }
}
