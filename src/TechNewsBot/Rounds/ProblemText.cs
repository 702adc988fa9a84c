namespace TechNewsBot.Rounds;

/// <summary>Problems name their wiki and page themselves, for the log. Where both are told already, they need not be repeated.</summary>
internal static class ProblemText
{
    /// <summary>The text without the names of the wiki and the page in front of it.</summary>
    public static string Without(string wiki, string page, string text)
    {
        foreach (var names in new[] { $"{wiki}, {page}: ", $"{wiki}: " })
        {
            if (text.StartsWith(names, StringComparison.Ordinal))
                return text[names.Length..];
        }

        return text;
    }
}
