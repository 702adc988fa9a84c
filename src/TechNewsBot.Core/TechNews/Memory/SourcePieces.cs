using System.Globalization;
using System.Text;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>Cuts a unit's text, or a translation of it, into what changes from week to week and what does not.</summary>
internal static class SourcePieces
{
    /// <summary>The pieces in order; together they are the text.</summary>
    public static IEnumerable<SourcePiece> Of(NewsUnit unit, string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '$' && unit.VariableAt(text.AsSpan(at + 1)) is { } variable)
            {
                if (at > start)
                    yield return Words(text[start..at]);
                yield return new SourcePiece(SourcePieceKind.Variable, variable.Name, "$" + variable.Name, IsOfPlural(text, at));
                start = at += 1 + variable.Name.Length;
            }
            else if (char.IsDigit(text[at]))
            {
                if (at > start)
                    yield return Words(text[start..at]);
                start = at;
                while (at < text.Length && char.IsDigit(text[at]))
                    at++;
                yield return new SourcePiece(SourcePieceKind.Number, Digits(text.AsSpan(start, at - start)), text[start..at], IsOfPlural(text, start));
                start = at;
            }
            else
            {
                at++;
            }
        }
        if (start < text.Length)
            yield return Words(text[start..]);
    }

    /// <summary>Whether what stands at a place only chooses between forms.</summary>
    public static bool IsOfPlural(string text, int at) => text.AsSpan(0, at).TrimEnd().EndsWith("{{PLURAL:", StringComparison.OrdinalIgnoreCase);

    private static SourcePiece Words(string text) => new(SourcePieceKind.Words, text, text);

    private static string Digits(ReadOnlySpan<char> number)
    {
        var digits = new StringBuilder(number.Length);
        foreach (var digit in number)
            digits.Append((int)CharUnicodeInfo.GetNumericValue(digit));
        return digits.ToString();
    }
}
