using System.Collections.Immutable;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Words;

/// <summary>Finds the known words of one wiki in a page, in one pass.</summary>
internal sealed class WordFinder
{
    // Arabic and Hebrew write "and", "the", "in", "to" at the head of the next word.
    private const string Glued = "وفبكلاسהובלמשכ";
    private const int MostGlued = 4;
    private const int LongestTag = 500;

    // On a page about templates and the like.
    private const int LettersOfHit = 50;

    // After these letters no word begins.
    private static readonly bool[] Inner = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code)
        .Select(letter => FoldedText.IsWord(letter) && !FoldedText.IsUnspaced(letter) && !Glued.Contains(FoldedText.Of(letter), StringComparison.Ordinal))];

    // Words, tags and addresses, and those that are found in the midst of a word.
    private readonly WordStarts starts;
    private readonly WordStarts inside;

    private readonly WordTree beginning;
    private readonly WordTree anywhere;

    public WordFinder(IReadOnlyCollection<(WordPattern Pattern, WordSense Sense)> words)
    {
        beginning = new WordTree(words.Where(word => !word.Pattern.IsAnywhere));
        anywhere = new WordTree(words.Where(word => word.Pattern.IsAnywhere));
        starts = new WordStarts(
            letter => letter is '<' or '/' || beginning.MayBegin(letter) || anywhere.MayBegin(letter),
            (first, second) => IsMarkup(first, second) || beginning.MayBegin(first, second) || anywhere.MayBegin(first, second));
        inside = new WordStarts(
            letter => letter is '<' or '/' || anywhere.MayBegin(letter),
            (first, second) => IsMarkup(first, second) || anywhere.MayBegin(first, second));
    }

    /// <summary>The page's words in its order, of two that overlap the earlier and the longer. Comments and tags hold none; code and addresses only <see cref="WordRole.Term"/>s.</summary>
    public ImmutableArray<WordHit> Find(WikitextDocument document)
    {
        var text = document.Text;
        var hits = ImmutableArray.CreateBuilder<WordHit>(text.Length / LettersOfHit);
        var comments = new SpanWalk(document.Comments);
        var code = new SpanWalk(document.Opaque);
        var address = -1;
        for (var at = 0; at < text.Length;)
        {
            // Most characters: neither where a word begins nor what is found in the midst of one.
            if (!(at > 0 && Inner[text[at - 1]] ? inside : starts).MayBegin(text, at))
            {
                at++;
                continue;
            }
            if (comments.Holds(at))
            {
                at = comments.End;
                continue;
            }
            if (text[at] == '<' && !code.Holds(at) && TagEnd(text, at) is var tagEnd && tagEnd > at)
            {
                at = tagEnd;
                continue;
            }
            if (at >= address && text[at] == '/' && text.AsSpan(at).StartsWith("//", StringComparison.Ordinal))
                address = AddressEnd(text, at);
            if (!TryMatch(text, at, out var end, out var meaning))
            {
                at++;
                continue;
            }
            if (at >= address && !code.Holds(at))
                hits.Add(new WordHit(TextSpan.FromBounds(at, end), meaning));
            else if (meaning.Has(WordRole.Term))
                hits.Add(new WordHit(TextSpan.FromBounds(at, end), meaning.Terms));
            at = end;
        }
        return hits.DrainToImmutable();
    }

    private static bool IsMarkup(char first, char second) => first == '<' || (first == '/' && second == '/');

    private bool TryMatch(string text, int at, out int end, out WordMeaning meaning)
    {
        var isFound = anywhere.TryMatch(text, at, out end, out meaning);
        if (!IsBeginning(text, at) || !beginning.TryMatch(text, at, out var longer, out var its) || longer < end)
            return isFound;
        (end, meaning) = (longer, its);
        return true;
    }

    private static bool IsBeginning(string text, int at)
    {
        for (var back = 1; back <= MostGlued + 1; back++)
        {
            if (at - back < 0 || !FoldedText.IsWord(text[at - back]))
                return true;
            if (!Glued.Contains(FoldedText.Of(text[at - back]), StringComparison.Ordinal))
                return FoldedText.IsUnspaced(text[at - back]) && back == 1 && !FoldedText.IsUnspaced(text[at]);
        }
        return false;
    }

    // A signature's <span style="color:…"> says nothing about style sheets.
    private static int TagEnd(string text, int at)
    {
        if (at + 1 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/'))
            return at;
        var rest = text.AsSpan(at + 1, Math.Min(LongestTag, text.Length - at - 1));
        var end = rest.IndexOfAny('<', '>');
        return end >= 0 && rest[end] == '>' ? at + end + 2 : at;
    }

    private static int AddressEnd(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('[' or ']' or '|' or '{' or '}' or '<' or '>' or '"'))
            at++;
        return at;
    }
}
