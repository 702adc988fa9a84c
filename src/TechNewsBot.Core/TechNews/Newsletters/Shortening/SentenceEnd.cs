namespace TechNewsBot.Core.TechNews.Newsletters.Shortening;

/// <summary>
/// Tells where sentences end, in any script, without knowing the language. Where it cannot be told the sentence goes on:
/// a summary that is too long is better than one that stops after "Dr.".
/// </summary>
internal static class SentenceEnd
{
    // Stops that are nothing else: of Chinese and Japanese, Arabic, Urdu, the scripts of India, Armenian, Ethiopic, Khmer and Burmese.
    private const string Always = "。！？｡؟۔।॥։።፧។။";
    private const string Often = ".!?…";
    private const string Closing = "\"'”’»›)）」』］]";

    private const int ShortPart = 3;
    private const int Ordinal = 2;
    private const int ShortTitle = 2;

    private static readonly HashSet<string> Abbreviations =
    [
        "approx", "bzw", "ca", "cf", "dvs", "env", "esp", "etc", "evtl", "ex", "fig", "inkl", "mme", "mrs", "nb", "np", "prof", "resp", "tzv", "usw", "vgl", "vs",
        "див", "ін", "напр", "др", "пр", "см", "тыс", "тис", "ст",
    ];

    /// <summary>The index after the sentence that ends with the sign at <paramref name="at"/>, closing quotes included; -1 when none ends there.</summary>
    public static int After(string text, int at)
    {
        var isAlways = Always.Contains(text[at], StringComparison.Ordinal);
        if (!isAlways && !Often.Contains(text[at], StringComparison.Ordinal))
            return -1;
        var end = at + 1;
        while (end < text.Length && (Always.Contains(text[end], StringComparison.Ordinal) || Often.Contains(text[end], StringComparison.Ordinal)))
            end++;
        while (end < text.Length && Closing.Contains(text[end], StringComparison.Ordinal))
            end++;
        return isAlways || (IsFollowedByBeginning(text, end) && !(text[at] == '.' && end == at + 1 && IsAbbreviation(WordBefore(text, at), text, at))) ? end : -1;
    }

    private static bool IsFollowedByBeginning(string text, int at)
    {
        if (at < text.Length && !char.IsWhiteSpace(text[at]))
            return false;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at == text.Length || !char.IsLower(text[at]);
    }

    private static string WordBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        return text[start..at];
    }

    private static bool IsAbbreviation(string word, string text, int at)
    {
        if (word.Length == 0)
            return at == 0 || char.IsWhiteSpace(text[at - 1]);
        if (word.All(char.IsDigit))
            return word.Length <= Ordinal;
        if (word.All(letter => char.IsDigit(letter) || letter == '.'))
            return false;
        if (word.Split('.') is { Length: > 1 } parts)
            return parts.All(part => part.Length <= ShortPart);
        var isTitle = char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower) && word.Length <= ShortTitle;
        return word.Length == 1 || isTitle || Abbreviations.Contains(word.ToLowerInvariant());
    }
}
