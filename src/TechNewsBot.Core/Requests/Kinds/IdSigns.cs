using System.Buffers;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests.Kinds;

/// <summary>What ids of Wikidata say of a kind where they stand as words: items (Q42), properties (P31), lexemes with forms and senses (L123-F1).</summary>
internal static class IdSigns
{
    private const int MostDigits = 10;

    // The first quarter of a year is Q1, the first priority P1.
    private const int FewestDigits = 2;
    private const int FewestOfLexeme = 3;
    private const int ManyDigits = 4;
    private const double Weak = 1;
    private const double Strong = 2.2;

    private static readonly SearchValues<char> Letters = SearchValues.Create("QPL");

    /// <summary>The signs in the order of the page.</summary>
    public static IEnumerable<KindSign> Read(WikitextDocument document)
    {
        var text = document.Text;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var digits = Digits(text, at + 1);
            if (digits < (text[at] == 'L' ? FewestOfLexeme : FewestDigits) || digits > MostDigits || !IsWord(text, at, at + 1 + digits) || document.IsOpaque(at))
                continue;
            var id = text.Substring(at, digits + 1);
            yield return new KindSign(RequestKind.Wikidata, digits >= ManyDigits ? Strong : Weak, at, new KindReason(KindReasonKind.Word, id));
        }
    }

    private static int Next(string text, int from)
    {
        var offset = text.AsSpan(from).IndexOfAny(Letters);
        return offset < 0 ? -1 : from + offset;
    }

    private static int Digits(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length - from : end;
    }

    // Behind a colon or a slash stands what the link or the address is read for, in Phabricator a paste.
    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '_' or ':' or '/' or '#' or '.' or '-' or '=' or '&'))
        && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] == '_' || (text[end] == '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))));
}
