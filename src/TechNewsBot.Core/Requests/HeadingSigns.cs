using System.Buffers;
using System.Text;
using TechNewsBot.Core.Pages;
using TechNewsBot.Core.Requests.Words;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.Requests;

/// <summary>What a heading tells of a request's end without a template.</summary>
internal sealed class HeadingSigns
{
    private const char EmojiVariant = '\uFE0F';
    private const string Ticks = "✓✔✅☑";

    private const string Opening = "[(（［【";

    private static readonly SearchValues<char> Telling = SearchValues.Create(Ticks + Opening);
    private static readonly SearchValues<char> Brackets = SearchValues.Create(Opening + "])）］】");

    public HeadingSigns(PageSigns signs, Heading heading)
    {
        var text = signs.Document.Text;
        var title = heading.TitleSpan;
        var struck = Sorted.Within(signs.StruckOut, tag => tag.Span.Start, title).Where(tag => title.Contains(tag.Span)).Select(tag => tag.Span).ToList();
        if (struck.Count == 0 && !text.AsSpan(title.Start, title.Length).ContainsAny(Telling))
            return;
        var rest = Without(struck, text, title);
        var shown = PlainText.Of(rest).Replace($"{EmojiVariant}", "", StringComparison.Ordinal);
        var words = Bracketed(shown).Where(word => IsDone(word.In(shown).Trim(), signs.Words)).ToList();
        Done = words.Count > 0 ? words[0].In(shown).Trim() : TickOf(shown);
        // A template that is not struck may show anything.
        IsStruck = struck.Count > 0 && !rest.Contains("{{", StringComparison.Ordinal)
            && !TellsMore(shown, words);
    }

    /// <summary>Whether nothing but punctuation and a word or tick for "done" is left that is not struck.</summary>
    public bool IsStruck { get; }

    /// <summary>The tick at one of its ends, or the word in brackets, that says "done"; null without one.</summary>
    public string? Done { get; }

    private static string? TickOf(string shown)
    {
        if (shown.Length == 0)
            return null;
        return Ticks.Contains(shown[0]) ? shown[..1] : Ticks.Contains(shown[^1]) ? shown[^1..] : null;
    }

    private static IEnumerable<TextSpan> Bracketed(string shown)
    {
        for (var at = shown.AsSpan().IndexOfAny(Brackets); at >= 0;)
        {
            var length = shown.AsSpan(at + 1).IndexOfAny(Brackets);
            if (length < 0)
                yield break;
            var next = at + 1 + length;
            if (Opening.Contains(shown[at]) && !Opening.Contains(shown[next]))
                yield return TextSpan.FromBounds(at + 1, next);
            at = next;
        }
    }

    private static string Without(List<TextSpan> struck, string text, TextSpan title)
    {
        var rest = new StringBuilder();
        var at = title.Start;
        foreach (var span in struck)
        {
            rest.Append(text, at, span.Start - at).Append(' ');
            at = span.End;
        }
        return rest.Append(text, at, title.End - at).ToString();
    }

    private static bool IsDone(string word, WikiWords words) => (word.Length == 1 && Ticks.Contains(word[0])) || words.IsDone(word) || words.IsDone(word.TrimEnd('.', '!'));

    private static bool TellsMore(string shown, List<TextSpan> words)
    {
        var walk = new SpanWalk(words);
        for (var at = 0; at < shown.Length; at++)
        {
            if (!walk.Holds(at) && Tells(shown[at]))
                return true;
        }
        return false;
    }

    private static bool Tells(char character) => !char.IsPunctuation(character) && !char.IsWhiteSpace(character) && !Ticks.Contains(character);
}
