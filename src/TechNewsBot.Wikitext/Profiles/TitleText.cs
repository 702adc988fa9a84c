using System.Buffers;
using System.Net;
using System.Text;

namespace TechNewsBot.Wikitext.Profiles;

/// <summary>The spelling of titles, as MediaWiki's title parser evens it out (MediaWikiTitleCodec::splitTitleString).</summary>
internal static class TitleText
{
    private const string DirectionMarks = "\u200E\u200F\u202A\u202B\u202C\u202D\u202E";

    private static readonly SearchValues<char> Uneven = SearchValues.Create(
        [.. DirectionMarks, '_', .. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(character => character != ' ' && char.IsWhiteSpace(character))]);

    /// <summary>The title with entities and percent signs decoded, as far as they are whole.</summary>
    public static string Decoded(string text)
    {
        if (text.Contains('&'))
            text = WebUtility.HtmlDecode(text);
        return text.Contains('%') ? PercentDecoded(text) : text;
    }

    /// <summary>The title with underscores and white space as single spaces, none at the ends, and without direction marks.</summary>
    public static string Spaced(ReadOnlySpan<char> text)
    {
        // Nearly every title is written as it is shown.
        if (!text.ContainsAny(Uneven) && !text.Contains("  ", StringComparison.Ordinal))
            return text.Trim(' ').ToString();

        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (DirectionMarks.Contains(character))
                continue;
            if (character != '_' && !char.IsWhiteSpace(character))
                result.Append(character);
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }
        if (result.Length > 0 && result[^1] == ' ')
            result.Length--;
        return result.ToString();
    }

    /// <summary>The name with a capital first letter.</summary>
    /// <param name="name">The name without its namespace.</param>
    /// <param name="language">Its letters' language: in some a small i has a capital with a dot (LanguageTr, LanguageAz, LanguageKaa, LanguageKk).</param>
    public static string Capitalized(string name, string language)
    {
        if (name.Length == 0 || !Rune.TryGetRuneAt(name, 0, out var first))
            return name;
        // Georgian letters have capitals in Unicode, and no wiki writes them ($wgOverrideUcfirstCharacters).
        if (first.Value is >= 0x10D0 and <= 0x10FF)
            return name;
        var capital = first.Value == 'i' && language is "tr" or "az" or "kaa" or "kk-latn" ? new Rune('\u0130') : Rune.ToUpperInvariant(first);
        return capital == first ? name : $"{capital}{name.AsSpan(first.Utf16SequenceLength)}";
    }

    /// <summary>The text with whole UTF-8 sequences in percent signs decoded; what is none stays as it is.</summary>
    private static string PercentDecoded(string text)
    {
        var decoded = Uri.UnescapeDataString(text);
        return decoded.Contains('\0') ? text : decoded;
    }
}
