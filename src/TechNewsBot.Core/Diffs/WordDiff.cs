using System.Globalization;
using System.Text;

namespace TechNewsBot.Core.Diffs;

/// <summary>Compares two texts word by word.</summary>
public static class WordDiff
{
    /// <summary>All words of both texts, each with the white space before it; put together, the kept and removed ones are the old text and the kept and added ones the new one.</summary>
    public static IReadOnlyList<DiffPiece> Between(string before, string after) => SequenceDiff.Between(Words(before), Words(after));

    /// <summary>How much two texts have in common: 0 when they share no word, 1 when they are made of the same words (Dice's coefficient). Single signs do not count.</summary>
    public static double Likeness(string one, string other) => Likeness(Vocabulary(one), Vocabulary(other));

    internal static double Likeness(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    internal static HashSet<string> Vocabulary(string text) => [.. Words(text).Select(word => word.Trim()).Where(word => word.Length > 1)];

    /// <summary>The words of a text, each with the white space before it. A sign that is no letter or digit is a word, and so is a character of a script that sets no spaces.</summary>
    public static string[] Words(string text)
    {
        var words = new List<string>();
        var (start, end) = (0, 0);
        var isOpen = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var isInWord = IsInWord(rune);
            if (end > start && (isOpen ? !isInWord : !IsBlank(text, start, end)))
            {
                words.Add(text[start..end]);
                start = end;
            }
            // A broken surrogate is given as another character of one code unit.
            end += rune.Utf16SequenceLength;
            isOpen = isInWord;
        }
        if (end > start)
            words.Add(text[start..end]);
        return [.. words];
    }

    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();

    // CJK ideographs are letters without a case (Lo) like those of other scripts, so they are told by their blocks.
    private static bool IsInWord(Rune rune) => !IsIdeograph(rune) && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or >= 0x20000;
}
