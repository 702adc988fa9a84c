using System.Text;
using TechNewsBot.Core.Requests.Words;
using TechNewsBot.Core.TechNews.Sources;
using TechNewsBot.Wikitext;

namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>Finds in a unit's text, or a translation of it, where the values of its variables stand, by their names or as they are.</summary>
internal sealed class ValuePlaces
{
    private readonly string text;
    private readonly List<(ValuePlace Place, string Value)> named = [];
    private readonly List<TextSpan> taken;

    /// <summary>The places in a text for a unit.</summary>
    public ValuePlaces(NewsUnit unit, string text)
    {
        this.text = text;
        var at = 0;
        foreach (var piece in SourcePieces.Of(unit, text))
        {
            var span = new TextSpan(at, piece.Written.Length);
            if (piece.Kind == SourcePieceKind.Variable)
                named.Add((new ValuePlace(span, piece.Text, piece.IsOfPlural), unit.Variables.First(variable => variable.Name == piece.Text).Value.Trim()));
            at = span.End;
        }
        taken = [.. named.Select(name => name.Place.Span)];
    }

    /// <summary>Where a value stands by itself, digits of any script for its digits; no other value is found in these places any more.</summary>
    public IReadOnlyList<ValuePlace> Take(string value)
    {
        var places = named.Where(name => name.Value == value).Select(name => name.Place).ToList();
        for (var at = 0; at < text.Length; at++)
        {
            if (LengthAt(at, value) is not (> 0 and var length) || !StandsAlone(at, at + length) || taken.Exists(span => span.Start < at + length && at < span.End))
                continue;
            places.Add(new ValuePlace(new TextSpan(at, length), null, SourcePieces.IsOfPlural(text, at)));
            taken.Add(places[^1].Span);
            at += length - 1;
        }
        return places;
    }

    private int LengthAt(int start, string value)
    {
        var at = start;
        foreach (var wanted in value.EnumerateRunes())
        {
            if (at == text.Length || !Rune.TryGetRuneAt(text, at, out var rune) || !(rune == wanted || (Rune.IsDigit(rune) && Rune.IsDigit(wanted) && Rune.GetNumericValue(rune).Equals(Rune.GetNumericValue(wanted)))))
                return 0;
            at += rune.Utf16SequenceLength;
        }
        return at - start;
    }

    // The 1 of 14 is not the value 1, nor the Tech of Techno a page's name.
    private bool StandsAlone(int start, int end) => !IsWithin(start) && !IsWithin(end);

    private bool IsWithin(int at)
    {
        if (at == 0 || at == text.Length)
            return false;
        Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out _);
        Rune.DecodeFromUtf16(text.AsSpan(at), out var after, out _);
        return (Rune.IsDigit(before) && Rune.IsDigit(after)) || (IsSpaced(before) && IsSpaced(after));
    }

    private static bool IsSpaced(Rune rune) => Rune.IsLetter(rune) && rune.IsBmp && !FoldedText.IsUnspaced((char)rune.Value);
}
