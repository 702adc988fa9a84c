using System.Globalization;
using System.Text;
using TechNewsBot.Core.TechNews.Sources;

namespace TechNewsBot.Core.TechNews.Memory;

/// <summary>Puts the variables and numbers of one unit into the translation of another one whose source is the same but for these.</summary>
internal static class Refilling
{
    /// <summary>
    /// The translation for <paramref name="unit"/>; null when a number that changed cannot be found in it without doubt, so that it might say last week's.
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
        return Fill(remembered, unit, variables, numbers);
    }

    /// <summary>The translation with what this unit has under the same names, and the old values for the rest.</summary>
    public static string Loosely(RememberedUnit remembered, NewsUnit unit) =>
        remembered.Unit.Fill(string.Concat(SourcePieces.Of(remembered.Unit, remembered.Translation).Select(piece =>
            piece.Kind == SourcePieceKind.Variable && unit.Variables.FirstOrDefault(variable => variable.Name == piece.Text) is { } same ? same.Value : piece.Written)));

    private static List<SourcePiece> Changing(NewsUnit unit) =>
        [.. SourcePieces.Of(unit, unit.Text).Where(piece => piece.Kind != SourcePieceKind.Words)];

    private static string? Fill(RememberedUnit remembered, NewsUnit unit, Dictionary<string, string> variables, Dictionary<string, string> numbers)
    {
        var text = new StringBuilder();
        var found = new HashSet<string>();
        foreach (var piece in SourcePieces.Of(remembered.Unit, remembered.Translation))
        {
            if (piece.Kind == SourcePieceKind.Variable && variables.TryGetValue(piece.Text, out var name))
                text.Append(unit.Variables.First(variable => variable.Name == name).Value);
            else
                text.Append(piece.Kind == SourcePieceKind.Number && numbers.TryGetValue(piece.Text, out var number) ? InScriptOf(piece.Written[0], number) : piece.Written);
            if (piece.Kind == SourcePieceKind.Number)
                found.Add(piece.Text);
        }
        return numbers.All(pair => pair.Key == pair.Value || found.Contains(pair.Key)) ? text.ToString() : null;
    }

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
