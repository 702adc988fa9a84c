using System.Buffers;
using System.Net;
using System.Text;
using TechNewsBot.Wikitext.Scanning;

namespace TechNewsBot.Wikitext;

/// <summary>Between wikitext and the text that a reader sees.</summary>
public static class PlainText
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("&<>[]{}|'~_!:\n\r ");

    private static readonly SearchValues<char> Hiding = SearchValues.Create("&<[{'");

    /// <summary>
    /// What a reader sees of a heading or a title: links' labels, no bold, tags, references, comments or templates,
    /// entities decoded, white space folded into single spaces.
    /// </summary>
    public static string Of(string wikitext)
    {
        ArgumentNullException.ThrowIfNull(wikitext);
        if (!wikitext.AsSpan().ContainsAny(Hiding))
            return Folded(wikitext);
        var visible = new StringBuilder(wikitext.Length);
        var position = 0;
        foreach (var hidden in HiddenMarkup.In(WikitextDocument.Parse(wikitext)))
        {
            if (hidden.Start > position)
                visible.Append(wikitext, position, hidden.Start - position);
            position = Math.Max(position, hidden.End);
        }
        visible.Append(wikitext, position, wikitext.Length - position);
        return Folded(WebUtility.HtmlDecode(visible.ToString()));
    }

    /// <summary>
    /// Wikitext that MediaWiki shows as exactly <paramref name="text"/>, in a table cell, a list item or a link's label:
    /// nothing in it is markup, a signature or a bare address. Line breaks become spaces.
    /// </summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Markup) && !StartsLineMarkup(text))
            return text;
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\r')
                result.Append(' ');
            else if (MustBeEscaped(text, i))
                result.Append("&#").Append((int)text[i]).Append(';');
            else
                result.Append(text[i]);
        }
        return result.ToString();
    }

    private static bool StartsLineMarkup(string text) => text.Length > 0 && text[0] is '*' or '#' or ';' or '=' or '+' or '-';

    private static bool MustBeEscaped(string text, int index)
    {
        var next = index + 1 < text.Length ? text[index + 1] : ' ';
        var previous = index > 0 ? text[index - 1] : ' ';
        return text[index] switch
        {
            '&' or '<' or '>' or '[' or ']' or '{' or '}' or '|' or '~' => true,
            '\'' => next == '\'' || previous == '\'',
            '_' => next == '_' || previous == '_',
            '!' => next == '!' || previous == '!',
            // A bare address would become a link; at the start of a line a colon indents.
            ':' => index == 0 || Protocols.HaveColonAt(text, index),
            ' ' => index == 0 || (char.IsAsciiDigit(next) && IsMagicWord(text.AsSpan(0, index))),
            '*' or '#' or ';' or '=' or '+' or '-' => index == 0,
            _ => false,
        };
    }

    /// <summary>Before a number these make a link (mediawiki.org, Help:Magic links).</summary>
    private static bool IsMagicWord(ReadOnlySpan<char> before) =>
        before.EndsWith("RFC", StringComparison.Ordinal) || before.EndsWith("PMID", StringComparison.Ordinal) || before.EndsWith("ISBN", StringComparison.Ordinal);

    private static string Folded(string text)
    {
        if (IsFolded(text))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                result.Append(character);
            else if (result.Length > 0 && result[^1] != ' ')
                result.Append(' ');
        }
        if (result.Length > 0 && result[^1] == ' ')
            result.Length--;
        return result.ToString();
    }

    private static bool IsFolded(string text)
    {
        var wasSpace = true;
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            if (isSpace && (wasSpace || character != ' '))
                return false;
            wasSpace = isSpace;
        }
        return text.Length == 0 || !wasSpace;
    }
}
