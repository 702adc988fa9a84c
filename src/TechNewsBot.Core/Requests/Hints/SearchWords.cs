using System.Text;
using TechNewsBot.Core.Requests.Words;

namespace TechNewsBot.Core.Requests.Hints;

/// <summary>
/// Cuts a text of any language into the pieces that are compared: the first five letters of each word, so that most endings do not matter,
/// and each pair of neighbours where a script has no spaces between words. What the tokenizers of SQLite make of it is printed by the benchmarks.
/// </summary>
public static class SearchWords
{
    private const int Letters = 5;

    // The index has room for so much and the name of a wiki. The longest name with digits that people write is a commit's.
    private const int LettersOfNames = 40;

    private const int FewestLetters = 2;

    // "The", and prepositions written together with it, as FoldedText writes them.
    private static readonly string[] ArabicArticles = ["وال", "فال", "بال", "كال", "لل", "ال"];

    /// <summary>The pieces in the order of the text, repeated ones too. They hold nothing but letters and digits; numbers and single letters are left out.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var pieces = new List<string>();
        var word = new StringBuilder();
        var isUnspaced = false;
        Span<char> characters = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInside(rune))
                continue;
            var folded = Fold(rune);
            var unspaced = folded is { IsBmp: true } letter && FoldedText.IsUnspaced((char)letter.Value);
            if (folded is null || unspaced != isUnspaced)
                End(word, isUnspaced, pieces);
            isUnspaced = unspaced;
            if (folded is { } written)
                word.Append(characters[..written.EncodeToUtf16(characters)]);
        }
        End(word, isUnspaced, pieces);
        return pieces;
    }

    private static Rune? Fold(Rune rune)
    {
        if (!rune.IsBmp)
            return Rune.IsLetterOrDigit(rune) ? Rune.ToLowerInvariant(rune) : null;
        return FoldedText.IsWord((char)rune.Value) ? new Rune(FoldedText.Of((char)rune.Value)) : null;
    }

    // Vowel signs and joiners do not end a word.
    private static bool IsInside(Rune rune) => rune.IsBmp && FoldedText.Of((char)rune.Value) == FoldedText.Nothing;

    private static void End(StringBuilder word, bool isUnspaced, List<string> pieces)
    {
        var whole = word.ToString();
        word.Clear();
        if (isUnspaced)
            pieces.AddRange(whole.Length < 2 ? [whole] : Enumerable.Range(0, whole.Length - 1).Select(at => whole.Substring(at, 2)));
        else if (whole.Length >= FewestLetters && !whole.All(char.IsDigit))
            pieces.Add(Start(whole));
    }

    private static string Start(string word)
    {
        var article = Array.Find(ArabicArticles, article => word.StartsWith(article, StringComparison.Ordinal) && word.Length > article.Length + FewestLetters);
        var bare = word[(article?.Length ?? 0)..];
        // Of a task's number every digit counts.
        var most = bare.Any(char.IsDigit) ? LettersOfNames : Letters;
        return bare.Length <= most ? bare : string.Concat(bare.EnumerateRunes().Take(most));
    }
}
