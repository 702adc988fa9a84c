using System.Globalization;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>Puts the variables and numbers of one unit into the translation of another one whose source is the same but for these.</summary>
internal static class Refilling
{
    /// <summary>
    /// The translation for <paramref name="unit"/>; null when a variable that changed does not stand in it by its name, or a number
    /// that changed cannot be found in it without doubt, so that it might say last week's.
    /// </summary>
    public static string? Of(RememberedUnit remembered, NewsUnit unit)
    {
        var (old, now) = (Changing(remembered.Unit), Changing(unit));
        if (old.Count != now.Count || old.Zip(now).Any(pair => pair.First.Kind != pair.Second.Kind))
            return null;
        var variables = new Dictionary<string, string>();
        var numbers = new Dictionary<string, string>();
        foreach (var (before, after) in old.Zip(now))
        {
            var map = before.Kind == SourcePieceKind.Variable ? variables : numbers;
            if (!map.TryAdd(before.Text, after.Text) && map[before.Text] != after.Text)
                return null;
        }
        var said = SourcePieces.Of(remembered.Unit, remembered.Translation).Select(piece => (piece.Kind, piece.Text, piece.IsOfPlural)).ToHashSet();
        return old.Zip(now).All(pair => Value(remembered.Unit, pair.First) == Value(unit, pair.Second) || IsFound(pair.First))
            ? Fill(remembered, unit, variables, numbers)
            : null;

        bool IsFound(SourcePiece piece) => (piece.IsOfPlural || said.Contains((piece.Kind, piece.Text, false))) && !IsLeft(Value(remembered.Unit, piece));

        bool IsLeft(string value) => !numbers.ContainsKey(value) && (said.Contains((SourcePieceKind.Number, value, false)) || said.Contains((SourcePieceKind.Number, value, true)));
    }

    /// <summary>The translation with what this unit has under the same names, and the old values for the rest.</summary>
    public static string Loosely(RememberedUnit remembered, NewsUnit unit) =>
        remembered.Unit.Fill(string.Concat(SourcePieces.Of(remembered.Unit, remembered.Translation).Select(piece =>
            piece.Kind == SourcePieceKind.Variable && unit.Variables.FirstOrDefault(variable => variable.Name == piece.Text) is { } same ? same.Value : piece.Written)));

    private static List<SourcePiece> Changing(NewsUnit unit) =>
        [.. SourcePieces.Of(unit, unit.Text).Where(piece => piece.Kind != SourcePieceKind.Words)];

    private static string Value(NewsUnit unit, SourcePiece piece) =>
        piece.Kind == SourcePieceKind.Variable ? unit.Variables.First(variable => variable.Name == piece.Text).Value : piece.Text;

    private static string Fill(RememberedUnit remembered, NewsUnit unit, Dictionary<string, string> variables, Dictionary<string, string> numbers) =>
        string.Concat(SourcePieces.Of(remembered.Unit, remembered.Translation).Select(piece => piece.Kind switch
        {
            SourcePieceKind.Variable when variables.TryGetValue(piece.Text, out var name) => unit.Variables.First(variable => variable.Name == name).Value,
            SourcePieceKind.Number when numbers.TryGetValue(piece.Text, out var number) => InScriptOf(piece.Written[0], number),
            _ => piece.Written,
        }));

    private static string InScriptOf(char digit, string number)
    {
        var zero = digit - (int)CharUnicodeInfo.GetNumericValue(digit);
        return string.Create(number.Length, (number, zero), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = (char)(state.zero + state.number[i] - '0');
        });
    }
}
