namespace TechNewsBot.Core.TechNews;

/// <summary>The page of one unit in one language on the central wiki, as the Translate extension names it (TranslatablePage::parseTranslationUnit): <c>Translations:Tech/News/2026/48/3/fr</c>.</summary>
public static class UnitTitle
{
    private const string Namespace = "Translations:";

    /// <summary>The full title.</summary>
    public static string Of(IssueName issue, string unit, string language) => $"{Namespace}{issue.Title}/{unit}/{language}";

    /// <summary>Whether a full title is that of a unit of an issue, with a unit's name and a language.</summary>
    public static bool IsOne(string title)
    {
        if (!title.StartsWith(Namespace, StringComparison.Ordinal))
            return false;
        var parts = title[Namespace.Length..].Split('/');
        return parts.Length > 2 && parts[^1].Length > 0 && parts[^2].Length > 0 && IssueName.TryParse(string.Join('/', parts[..^2]), out _);
    }
}
