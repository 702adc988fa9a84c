using System.Globalization;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Words;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Newsletters.Shortening;

/// <summary>Shortens an item to a headline: the first words of its first sentence.</summary>
internal static class FirstWords
{
    private const int Words = 8;

    // Of Chinese and Japanese about two characters say as much as a word.
    private const double Unspaced = 0.5;
    private const string Ellipsis = "…";
    private const string Trailing = " ,;:،、，；：–—-.。";

    /// <summary>The words; an ellipsis tells that some were left out. What was well-formed is well-formed.</summary>
    public static string Of(string text)
    {
        var (sentence, rest) = FirstSentence.Cut(text);
        var atoms = MarkupAtoms.In(sentence);
        var (at, next, words) = (0, 0, 0.0);
        while (at < sentence.Length && words < Words)
        {
            if (next < atoms.Count && atoms[next].Start == at)
            {
                words += Count(PlainText.Of(atoms[next].In(sentence)));
                at = atoms[next++].End;
            }
            else if (FoldedText.IsUnspaced(sentence[at]))
            {
                words += Unspaced;
                at += IsLeadingVowel(sentence[at]) && at + 1 < sentence.Length && FoldedText.IsUnspaced(sentence[at + 1]) ? 2 : 1;
                while (at < sentence.Length && IsMark(sentence[at]))
                    at++;
            }
            else
            {
                var start = at;
                while (at < sentence.Length && (next == atoms.Count || at < atoms[next].Start) && !char.IsWhiteSpace(sentence[at]) && !FoldedText.IsUnspaced(sentence[at]))
                    at++;
                words += Count(sentence[start..at]);
                at += at == start ? 1 : 0;
            }
        }
        if (at >= sentence.TrimEnd().Length && string.IsNullOrEmpty(rest))
            return sentence;
        var headline = sentence[..at].TrimEnd(Trailing.ToCharArray());
        return (ArgumentText.IsClosed(headline) ? headline : sentence) + Ellipsis;
    }

    // In Thai and Lao some vowels are written before the letter that they follow, others are letters after it.
    private static bool IsLeadingVowel(char letter) => letter is >= '\u0E40' and <= '\u0E44' or >= '\u0EC0' and <= '\u0EC4';

    // A vowel sign or a tone mark belongs to the letter before it.
    private static bool IsMark(char letter) => letter is '\u0E30' or '\u0E32' or '\u0E33' or '\u0E45' or '\u0EB0' or '\u0EB2' or '\u0EB3' || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static double Count(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit) && !FoldedText.IsUnspaced(word[0]))
        + (Unspaced * text.Count(FoldedText.IsUnspaced));
}
