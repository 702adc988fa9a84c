using TechNewsBot.Core.Requests.Words;

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
    private const string ClosingQuotes = "」』";
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
        if (ClosingQuotes.Contains(text[end - 1], StringComparison.Ordinal) && IsFollowedByParticle(text, end))
            return -1;
        return isAlways || (IsFollowedByBeginning(text, end) && !(text[at] == '.' && end == at + 1 && IsAbbreviation(WordBefore(text, at), text, at))) ? end : -1;
    }

    // 「…。」と言いました。 Particles are written in hiragana.
    private static bool IsFollowedByParticle(string text, int at) => at < text.Length && text[at] is '、' or >= '\u3040' and <= '\u309F';

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
        while (start > 0 && (FoldedText.IsWord(text[start - 1]) || text[start - 1] == '.'))
            start--;
        // A letter with its vowel sign is one letter.
        return string.Concat(text[start..at].Where(sign => char.IsLetterOrDigit(sign) || sign == '.'));
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
        // The plural of an abbreviation: EE. UU.
        var isDoubled = word.Length == ShortTitle && char.IsUpper(word[0]) && word[1] == word[0];
        return word.Length == 1 || isTitle || isDoubled || Abbreviations.Contains(word.ToLowerInvariant());
    }
}
