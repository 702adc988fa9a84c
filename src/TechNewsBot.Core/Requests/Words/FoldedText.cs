using System.Globalization;

namespace TechNewsBot.Core.Requests.Words;

/// <summary>Letters as words are compared: small, without accents and vowel signs, one form where people type several.</summary>
internal static class FoldedText
{
    /// <summary>What a character that does not count folds to.</summary>
    public const char Nothing = '\0';

    // The first of each group stands for all of it. Not Unicode's decomposition: й is no и, and the worker runs without ICU.
    private static readonly string[] Groups =
    [
        "aàáâãäåāăąǎạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďđð", "eèéêëēĕėęěẹẻẽếềểễệ", "gĝğġģ", "hĥħ", "iìíîïĩīĭįıİỉị", "jĵ", "kķ", "lĺļľł",
        "nñńņň", "oòóôõöøōŏőọỏốồổỗộớờởỡợơ", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűųụủứừửữựư", "wŵ", "yýÿŷỳỵỷỹ", "zźżž",
        "её", "اأإآٱ", "يىیئ", "هةە", "كک", "وؤ", "'’‘`´ʼ", " \t\n\r\u00A0\u202F\u3000_-\u2010\u2011",
    ];

    private static readonly char[] Folds = Table();
    private static readonly bool[] Words = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => IsOfWord((char)code))];

    /// <summary>The character that counts, or <see cref="Nothing"/>.</summary>
    public static char Of(char written) => Folds[written];

    /// <summary>Whether the character is a part of a word: a letter, a digit or a sign on one.</summary>
    public static bool IsWord(char written) => Words[written];

    /// <summary>Whether the character's script is written without spaces between words.</summary>
    public static bool IsUnspaced(char letter) => letter is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF';

    private static char[] Table()
    {
        var table = new char[char.MaxValue + 1];
        for (var code = 0; code < table.Length; code++)
            table[code] = IsIgnored((char)code) ? Nothing : char.ToLowerInvariant((char)code);
        foreach (var group in Groups)
        {
            foreach (var letter in group)
            {
                table[letter] = group[0];
                table[char.ToUpperInvariant(letter)] = group[0];
            }
        }
        return table;
    }

    private static bool IsIgnored(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Format
        || letter is >= '\u0300' and <= '\u036F' or >= '\u064B' and <= '\u065F' or '\u0670' or '\u0640' or >= '\u0591' and <= '\u05C7';

    private static bool IsOfWord(char letter) =>
        char.IsLetterOrDigit(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
