using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Words;

/// <summary>Finds the known words of one wiki in a page, in one pass.</summary>
internal sealed class WordFinder
{
    // Arabic and Hebrew write "and", "the", "in", "to" at the head of the next word.
    private const string Glued = "وفبكلاسהובלמשכ";
    private const int MostGlued = 4;

    private readonly WordTree beginning;
    private readonly WordTree anywhere;

    public WordFinder(IReadOnlyCollection<(WordPattern Pattern, WordSense Sense)> words)
    {
        beginning = new WordTree(words.Where(word => !word.Pattern.IsAnywhere));
        anywhere = new WordTree(words.Where(word => word.Pattern.IsAnywhere));
    }

    /// <summary>The page's words in its order, of two that overlap the earlier and the longer. Comments hold none; code and addresses only <see cref="WordRole.Term"/>s.</summary>
    public IReadOnlyList<WordHit> Find(WikitextDocument document)
    {
        var text = document.Text;
        var hits = new List<WordHit>();
        var comments = new SpanWalk(document.Comments);
        var code = new SpanWalk(document.Opaque);
        var address = -1;
        for (var at = 0; at < text.Length;)
        {
            if (comments.Holds(at))
            {
                at = comments.End;
                continue;
            }
            if (at >= address && text[at] == ':' && text.AsSpan(at).StartsWith("://", StringComparison.Ordinal))
                address = AddressEnd(text, at);
            if (!TryMatch(text, at, out var end, out var meaning))
            {
                at++;
                continue;
            }
            if (at >= address && !code.Holds(at))
                hits.Add(new WordHit(TextSpan.FromBounds(at, end), meaning));
            else if (meaning.Any(sense => sense.Role == WordRole.Term))
                hits.Add(new WordHit(TextSpan.FromBounds(at, end), [.. meaning.Where(sense => sense.Role == WordRole.Term)]));
            at = end;
        }
        return hits;
    }

    private bool TryMatch(string text, int at, out int end, out IReadOnlyList<WordSense> meaning)
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

    private static int AddressEnd(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('[' or ']' or '|' or '{' or '}' or '<' or '>' or '"'))
            at++;
        return at;
    }
}
